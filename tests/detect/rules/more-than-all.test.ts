import { expect, test } from 'vitest';
import { moreThanAll } from '../../../src/detect/rules/more-than-all.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'members who voted': {
      text: 'The council has 41 members. On Monday 43 of them voted.',
      found: '43 of them are more than the 41 of whom is told. | The council has 41 members | 43',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(moreThanAll, text)).toEqual([found]));

test.each(
  Object.entries({
    fewer: 'The council has 41 members. On Monday 40 of them voted.',
    'one of two groups': 'The council has 41 members and 60 staff. On Monday 43 of them met.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(moreThanAll, text)).toEqual([]));

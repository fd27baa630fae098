import { expect, test } from 'vitest';
import { timesAsMany } from '../../../src/detect/rules/times-as-many.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'twice that is not': {
      text: 'The union wants 7 per cent, double the 5 per cent on offer.',
      found: '7 per cent is 1.4 times 5 per cent, not 2 times. | 7 per cent | 5 per cent',
    },
    'a share in other words': {
      text: 'In the poll 60 per cent, or a third, were against.',
      found: '60 per cent is not a third, which is 33.3 per cent. | 60 per cent | a third',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(timesAsMany, text)).toEqual([found]));

test.each(
  Object.entries({
    'twice that is': 'The union wants 7 per cent, double the 3.5 per cent on offer.',
    'a share in other words that fits': 'In the poll 34 per cent, or a third, were against.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(timesAsMany, text)).toEqual([]));

import { expect, test } from 'vitest';
import { oppositeSides } from '../../../src/detect/rules/opposite-sides.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a shooting on two banks': {
      text: 'Marcus Teal was shot outside his home on the east bank of the river. Flowers lie where Teal was shot, a parking lot on the west bank.',
      found:
        'The same event is on the east bank in one place and on the west bank in another. | Marcus Teal was shot outside his home on the east bank of the river | Flowers lie where Teal was shot, a parking lot on the west bank',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(oppositeSides, text)).toEqual([found]));

test.each(
  Object.entries({
    'two events': 'Marcus Teal was born on the east bank of the river. Teal was shot on the west bank.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(oppositeSides, text)).toEqual([]));

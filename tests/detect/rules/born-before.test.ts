import { expect, test } from 'vitest';
import { bornBefore } from '../../../src/detect/rules/born-before.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'somebody whom the rule covers': {
      text: 'Anyone born before 1963 would keep the right to a pension at 65. Farrow was born in 1961, and he will have to work until he is 67.',
      found:
        '1961 is before 1963, so the age of 65 applies. | Anyone born before 1963 would keep the right to a pension at 65 | Farrow was born in 1961, and he will have to work until he is 67',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(bornBefore, text)).toEqual([found]));

test.each(
  Object.entries({
    'somebody whom it does not':
      'Anyone born before 1963 would keep the right to a pension at 65. Farrow was born in 1964, and he will have to work until he is 67.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(bornBefore, text)).toEqual([]));

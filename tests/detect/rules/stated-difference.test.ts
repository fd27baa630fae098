import { expect, test } from 'vitest';
import { statedDifference } from '../../../src/detect/rules/stated-difference.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a difference that is not theirs': {
      text: 'Survival was 19.4 months in one group and 14.1 months in the other, a difference of 6.3 months.',
      found:
        'The difference between 19.4 months and 14.1 months is 5.3 months, not 6.3 months. | 19.4 months in one group and 14.1 months | a difference of 6.3 months',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(statedDifference, text)).toEqual([found]));

test.each(
  Object.entries({
    'the right difference': 'Survival was 19.4 months in one group and 14.1 months in the other, a difference of 5.3 months.',
    'a difference of points': 'The rate was 26 per cent in one group and 18 per cent in the other, a difference of eight points.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(statedDifference, text)).toEqual([]));

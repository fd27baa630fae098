import { expect, test } from 'vitest';
import { fractionOfFigure } from '../../../src/detect/rules/fraction-of-figure.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a third that is a half': {
      text: 'The village approved the £2.4 million hall on Monday. The county gives £1.2 million, one third of the cost of the hall.',
      found:
        'One third of £2.4 million is £800,000, not £1.2 million. | The village approved the £2.4 million hall on Monday | £1.2 million, one third of the cost of the hall',
    },
    'a fifth of the votes cast': {
      text: 'A recall needs 11,000 signatures, a fifth of the votes cast in the last election. She won by 900 of 40,000 votes cast.',
      found:
        'A fifth of 40,000 is 8,000, not 11,000. | She won by 900 of 40,000 votes cast | 11,000 signatures, a fifth of the votes cast in the last election',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(fractionOfFigure, text)).toEqual([found]));

test.each(
  Object.entries({
    'a half that is one':
      'The village approved the £2.4 million hall on Monday. The county gives £1.2 million, half of the cost of the hall.',
    'no whole to hold it against': 'The county gives £1.2 million, one third of the cost of the hall.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(fractionOfFigure, text)).toEqual([]));

import { expect, test } from 'vitest';
import { rateAndTerm } from '../../../src/detect/rules/rate-and-term.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'years that make more': {
      text: 'The five-year contract, worth £86m, was signed in May. The firm is paid £21.5m a year.',
      found:
        '5 years at £21.5m make £107.5 million, not £86m. | The five-year contract, worth £86m, was signed in May | The firm is paid £21.5m a year',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(rateAndTerm, text)).toEqual([found]));

test.each(
  Object.entries({
    'years that make as much': 'The four-year contract, worth £86m, was signed in May. The firm is paid £21.5m a year.',
    'another yearly sum': 'The five-year contract, worth £86m, was signed in May. The firm makes a profit of £21.5m a year.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(rateAndTerm, text)).toEqual([]));

import { expect, test } from 'vitest';
import { differenceTold } from '../../../src/detect/rules/difference-told.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“3.1 per cent” and “drop of 0.5 points”': {
      text: 'Inflation fell to 3.1 per cent in May from 3.4 per cent in April. Food prices rose more slowly. The drop of 0.5 points was larger than economists had forecast.',
      found:
        'The difference between 3.1 per cent and 3.4 per cent is 0.3 points, not 0.5 points. | Inflation fell to 3.1 per cent in May from 3.4 per cent in April | The drop of 0.5 points was larger than economists had forecast',
    },
    '“152p” and “135p”': {
      text: 'Petrol now costs 152p a litre, 12p more than in January, when drivers paid 135p.',
      found: 'The difference between 152p and 135p is 17p, not 12p. | 152p a litre, 12p | 135p',
    },
    '“£1.4 million” and “surplus of £400,000”': {
      text: 'The charity raised £1.4 million last year and spent £1.1 million, leaving a surplus of £400,000.',
      found:
        'The difference between £1.4 million and £1.1 million is £300,000, not £400,000. | £1.4 million last year and spent £1.1 million | £400,000',
    },
    '“from 9 per cent to 14 per cent” and “six points”': {
      text: 'Votes for the Greens rose from 9 per cent to 14 per cent, a gain of six points.',
      found: 'The difference between 9 per cent and 14 per cent is 5 points, not six points. | 9 per cent to 14 per cent | six points',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(differenceTold, text)).toEqual([found]));

test.each(
  Object.entries({
    'a year in between': 'Inflation fell to 3.1 per cent in May from 3.4 per cent in April. A year ago it was 5.6 per cent.',
    'a right drop': 'Inflation fell to 3.1 per cent in May from 3.4 per cent in April. The drop of 0.3 points was expected.',
    'a right surplus': 'The charity raised £1.4 million and spent £1.1 million, leaving a surplus of £300,000.',
    'a right comparison': 'Petrol costs 152p a litre, 12p more than in January, when drivers paid 140p.',
    'another year': 'Analysts had expected a profit of £65 million. The company reported a profit of £61 million.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(differenceTold, text)).toEqual([]));

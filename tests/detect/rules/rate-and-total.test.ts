import { expect, test } from 'vitest';
import { rateAndTotal } from '../../../src/detect/rules/rate-and-total.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“200 litres an hour for 12 hours” and “3,600 litres”': {
      text: 'The tank leaked 200 litres an hour for 12 hours, the agency said, so that 3,600 litres reached the river.',
      found: '200 litres a hour for 12 hours make 2,400 litres, not 3,600 litres. | 200 litres an hour for 12 hours | 3,600 litres',
    },
    '“£25 a week” and “£1,500 a year”': {
      text: 'Tenants will pay £25 a week more, or £1,500 a year, under the new rates.',
      found: '£25 a week is £1,300 a year, not £1,500. | £25 | £1,500',
    },
    '“£9 a month” and “£118 a year”': {
      text: 'Subscribers pay £9 a month, which is £118 a year.',
      found: '£9 a month is £108 a year, not £118. | £9 | £118',
    },
    '“£60 million over five years” and “£15 million a year”': {
      text: 'The contract is worth £60 million over five years, or £15 million a year.',
      found: '£15 million a year for five years make £75 million, not £60 million. | £15 million | £60 million over five years',
    },
    '“30 patients a day” and “250”': {
      text: 'On average the clinic sees 30 patients a day, or 250 in a five-day week.',
      found: '30 a day make 150, not 250. | 30 patients | 250',
    },
    '“£500 a month” and “£10,000”': {
      text: 'The court heard that Blythe had been paid £500 a month for two years, a total of £10,000.',
      found: '£500 a month for two years make £11,999, not £10,000. | £500 a month for two years | £10,000',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(rateAndTotal, text)).toEqual([found]));

test.each(
  Object.entries({
    'a right product': 'The tank leaked 200 litres an hour for 12 hours, so that 2,400 litres reached the river.',
    'a hedged year': 'Tenants will pay £25 a week more, or about £1,300 a year.',
    'a week that is not full': 'The cleaner earns £12 an hour, or £240 for a 20-hour week.',
    'a right yearly share': 'The contract is worth £60 million over five years, or £12 million a year.',
    'a right share each': 'The 40 families will share £2 million, or £50,000 each.',
    'a month of work': 'She earns £400 a week, or £1,740 a month.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(rateAndTotal, text)).toEqual([]));

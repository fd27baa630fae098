import { expect, test } from 'vitest';
import { productTold } from '../../../src/detect/rules/product-told.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'boxes and what each holds': {
      text: 'Officers seized 118kg of live elvers. There were 40 boxes, each holding exactly 2kg.',
      found: '40 times 2kg make 80 kilograms, not 118kg. | Officers seized 118kg of live elvers | 40 boxes, each holding exactly 2kg',
    },
    'a rate for each of a group': {
      text: 'The bill is £85 a head per night for 321 people. It comes to more than £2m for a 30-day month.',
      found:
        '321 times £85 for 30 nights make £818,550, not £2m. | It comes to more than £2m for a 30-day month | £85 a head per night for 321 people',
    },
    'each of so many': {
      text: 'Each of the 30 pupils paid £15, so the school collected £540.',
      found: '30 times £15 make £450, not £540. | £540 | 30 pupils paid £15',
    },
    'pieces at a price': {
      text: 'The cameras cost £12,000 each. The council bought 40 of them for £400,000.',
      found:
        '40 times £12,000 make £480,000, not £400,000. | £400,000 | The council bought 40 of them for £400,000 | The cameras cost £12,000 each',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(productTold, text)).toEqual([found]));

test.each(
  Object.entries({
    'a product that is right': 'The cameras cost £12,000 each. The council bought 40 of them for £480,000.',
    'a sum of another year': 'There were 40 boxes, each holding 2kg. Last year officers seized 118kg.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(productTold, text)).toEqual([]));

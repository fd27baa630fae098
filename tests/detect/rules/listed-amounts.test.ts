import { expect, test } from 'vitest';
import { listedAmounts } from '../../../src/detect/rules/listed-amounts.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'sources that miss the total': {
      text: 'The bridge will cost 40 million crowns. The money comes from three sources: 22 million from the state, 12 million from the county and 9 million from the town.',
      found:
        'The three amounts listed make 43 million crowns, not 40 million crowns. | 40 million crowns | 22 million from the state, 12 million from the county and 9 million',
    },
    'divisions that miss the revenue': {
      text: 'Revenue was €84 million. Shoes brought in €41 million, bags €28 million and belts €17 million.',
      found:
        'The three amounts listed make €86 million, not €84 million. | €84 million | €41 million, bags €28 million and belts €17 million',
    },
    'counts that go on in the next sentence': {
      text: 'The town issued 42,000 parking tickets. The ward at the harbour accounted for 19,400 tickets. The old town issued 15,100 and the station 9,500.',
      found:
        'The three amounts listed make 44,000, not 42,000. | 42,000 parking tickets | 19,400 tickets. The old town issued 15,100 and the station 9,500',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(listedAmounts, text)).toEqual([found]));

test.each(
  Object.entries({
    'amounts that make the total':
      'The bridge will cost 43 million crowns: 22 million from the state, 12 million from the county and 9 million from the town.',
    'amounts of another thing': 'The club paid £400,000 for the ground. It spent £41,000 on seats, £28,000 on paint and £17,000 on a gate.',
    'a sum within rounding': 'Revenue was €86.2 million. Shoes brought in €41 million, bags €28 million and belts €17 million.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(listedAmounts, text)).toEqual([]));

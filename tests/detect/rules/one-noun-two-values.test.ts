import { expect, test } from 'vitest';
import { oneNounTwoValues } from '../../../src/detect/rules/one-noun-two-values.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a scheme with two prices': {
      text: 'The council approved the £2.4 million scheme. Opponents say the £3.1 million scheme is a waste.',
      found:
        'For the same scheme the article gives £2.4 million and £3.1 million. | The council approved the £2.4 million scheme | Opponents say the £3.1 million scheme is a waste',
    },
    'a time limit of two lengths': {
      text: 'Residents will have 14 days to object. Objections have to reach the town hall within 21 days.',
      found:
        'For the same time to object the article gives 14 days and 21 days. | Residents will have 14 days to object | Objections have to reach the town hall within 21 days',
    },
    'a debate of two lengths': {
      text: 'The bill passed after a nine-hour debate. The debate lasted eleven hours.',
      found:
        'For the same debate the article gives nine-hour and eleven hours. | The bill passed after a nine-hour debate | The debate lasted eleven hours',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(oneNounTwoValues, text)).toEqual([found]));

test.each(
  Object.entries({
    'a price that rose': 'The council approved the £2.4 million scheme. The £3.1 million scheme was raised twice.',
    'small counts of different things': 'The two districts met. Four of the six districts agreed.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(oneNounTwoValues, text)).toEqual([]));

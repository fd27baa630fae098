import { expect, test } from 'vitest';
import { ratioTold } from '../../../src/detect/rules/ratio-told.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“doubled” and “310”': {
      text: 'The number of complaints doubled last year, the ombudsman said. It received 310 complaints, against 220 in the year before.',
      found:
        'A change from 220 to 310 is a rise of 40.9 per cent, not a doubling. | The number of complaints doubled last year, the ombudsman said | It received 310 complaints, against 220 in the year before',
    },
    '“20p” and “5 per cent”': {
      text: 'Shares closed at 180p, down 20p, or 5 per cent, on the day.',
      found: '20 of 200 is 10 per cent, not 5. | 180p, down 20p | 5 per cent',
    },
    '“550p” and “25 per cent”': {
      text: `The offer of 550p a share is 25 per cent above Friday's closing price of 500p.`,
      found: `550p is 10 per cent more than 500p, not 25 per cent. | 550p a share | 25 per cent above Friday's closing price of 500p`,
    },
    '“half the time” and “0.9 seconds”': {
      text: 'The device answers in half the time that its rival needs, the makers say. In our test the device took 0.9 seconds and its rival took 1.2 seconds.',
      found:
        '0.9 seconds is 75 per cent of 1.2 seconds, not half. | The device answers in half the time that its rival needs, the makers say | In our test the device took 0.9 seconds and its rival took 1.2 seconds',
    },
    '“30 per cent” and “£230,000”': {
      text: 'House prices in Ardley have gone up by 30 per cent in five years. A typical home that cost £200,000 in 2019 fetched £230,000 in 2024.',
      found:
        'A change from £200,000 to £230,000 is 15 per cent, not 30 per cent. | House prices in Ardley have gone up by 30 per cent in five years | A typical home that cost £200,000 in 2019 fetched £230,000 in 2024',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(ratioTold, text)).toEqual([found]));

test.each(
  Object.entries({
    'a right premium': 'The offer of 550p a share is 10 per cent above the closing price of 500p.',
    'a right step': 'Shares closed at 180p, down 20p, or 10 per cent, on the day.',
    'a hedged multiple': 'Complaints more than doubled, from 150 to 310.',
    'a right half': 'Pulse takes half the time that Hub takes. In a test Pulse took 0.6 seconds and Hub took 1.2 seconds.',
    'a right doubling': 'The number of complaints doubled last year. The ombudsman received 440, against 220 in the year before.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(ratioTold, text)).toEqual([]));

import { expect, test } from 'vitest';
import { shareOfTotal } from '../../../src/detect/rules/share-of-total.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a share in brackets': {
      text: 'Side effects were seen in 30 of the 120 patients (35 per cent).',
      found: '30 of 120 is 25 per cent, not 35 per cent. | 30 of the 120 patients | 35 per cent',
    },
    'a share after "or"': {
      text: 'It raised 400 alarms, of which 300, or 90 per cent, were false.',
      found: '300 of 400 is 75 per cent, not 90 per cent. | 400 alarms, of which 300 | 90 per cent',
    },
    'a fraction of a figure beside it': {
      text: 'The pipes lose 100m litres a day, half of the 400m that are pumped in.',
      found: '100 million of 400 million is 25 per cent, not half. | 100m litres | half of the 400m',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(shareOfTotal, text)).toEqual([found]));

test.each(
  Object.entries({
    'a rounded share': 'Side effects were seen in 31 of the 118 patients (26 per cent).',
    'a share of something else': 'In 30 of the 120 towns the vote was close, and turnout was 35 per cent.',
    'a vague fraction': 'About a third of the 40 boats, 13 of the 40, came back.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(shareOfTotal, text)).toEqual([]));

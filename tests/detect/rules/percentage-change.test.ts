import { expect, test } from 'vitest';
import { percentageChange } from '../../../src/detect/rules/percentage-change.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a rise that is not the one stated': {
      text: 'Rents in Ostley rose from 800 to 1,000 crowns a month, a rise of 40 per cent.',
      found: 'A rise from 800 to 1,000 crowns is 25 per cent, not 40 per cent. | from 800 to 1,000 crowns | a rise of 40 per cent',
    },
    'a fall told before its figures': {
      text: 'Output fell by 30 per cent to 80,000 tonnes, from 100,000 tonnes a year earlier.',
      found:
        'A fall from 100,000 tonnes to 80,000 tonnes is 20 per cent, not 30 per cent. | to 80,000 tonnes, from 100,000 tonnes | Output fell by 30 per cent',
    },
    'a doubling that is none': {
      text: 'Membership doubled, from 4,000 to 5,500, in two years.',
      found: 'A change from 4,000 to 5,500 is a rise of 37.5 per cent, not a doubling. | Membership doubled | from 4,000 to 5,500',
    },
    'a halving that is none': {
      text: 'The fine was halved from 900 to 600 crowns.',
      found: 'A change from 900 to 600 crowns is a fall of 33.3 per cent, not a halving. | The fine was halved | from 900 to 600 crowns',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(percentageChange, text)).toEqual([found]));

test.each(
  Object.entries({
    'a rounded percentage': 'Sales rose by 33 per cent to 1,312, from 987 the year before.',
    'figures that are rounded themselves': 'Revenue rose by 5 per cent to £84m, from £80m.',
    'a hedged doubling': 'The price almost doubled, from 310 to 590 crowns.',
    'a percentage of something else': 'The tax rose from 200 to 300 crowns, and 12 per cent of owners have not paid.',
    'an idiom': 'She doubled down. The fee went from 20 to 25 crowns.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(percentageChange, text)).toEqual([]));

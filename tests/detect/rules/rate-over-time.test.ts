import { expect, test } from 'vitest';
import { rateOverTime } from '../../../src/detect/rules/rate-over-time.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a total that is too small': {
      text: 'In the first eight weeks the system made 300,000 checks. Every passenger who came was checked. The station has 46,000 passengers a day.',
      found:
        '46,000 a day make about 2.6 million in 56 days, not 300,000. | In the first eight weeks the system made 300,000 checks | Every passenger who came was checked | The station has 46,000 passengers a day',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(rateOverTime, text)).toEqual([found]));

test.each(
  Object.entries({
    'a total that fits':
      'In the first eight weeks the system made 2,500,000 checks. Every passenger who came was checked. The station has 46,000 passengers a day.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(rateOverTime, text)).toEqual([]));

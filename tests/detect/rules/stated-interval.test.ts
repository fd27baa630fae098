import { expect, test } from 'vitest';
import { statedInterval } from '../../../src/detect/rules/stated-interval.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a week that is two days': {
      text: 'The committee has until 12 May to report. The second reading is on 14 May, a full week after that.',
      found:
        '14 May is 2 days after 12 May, not 1 week. | The committee has until 12 May to report | The second reading is on 14 May, a full week after that',
    },
    'days that are counted wrongly': {
      text: 'The ship left on 3 April and reached Oslund on 9 April, four days later.',
      found: '9 April is 6 days after 3 April, not 4 days. | 3 April | 9 April, four days later',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(statedInterval, text)).toEqual([found]));

test.each(
  Object.entries({
    'a right interval': 'The committee has until 12 May to report. The second reading is on 19 May, a week after that.',
    'an interval from no date': 'The bill passed on 14 May, two days after the debate.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(statedInterval, text)).toEqual([]));

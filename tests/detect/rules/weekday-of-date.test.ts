import { expect, test } from 'vitest';
import { weekdayOfDate } from '../../../src/detect/rules/weekday-of-date.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'two weekdays that do not fit': {
      text: 'The hearing is on Tuesday 4 March. The verdict is due on Friday 8 March.',
      found:
        'If it is Tuesday 4 March, 8 March is a Saturday, not a Friday. | The hearing is on Tuesday 4 March | The verdict is due on Friday 8 March',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(weekdayOfDate, text)).toEqual([found]));

test.each(
  Object.entries({
    'two that fit': 'The hearing is on Tuesday 4 March. The verdict is due on Friday 7 March.',
    'dates that lie in two years': 'The fire was on Monday 3 June. The report came on Monday 2 December.',
    'one date alone': 'The hearing is on Tuesday 4 March.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(weekdayOfDate, text)).toEqual([]));

import { expect, test } from 'vitest';
import { weekdayOfEvent } from '../../../src/detect/rules/weekday-of-event.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a ballot on two days': {
      text: 'The ballot took place at the depot on Tuesday. Wednesday’s ballot was close.',
      found:
        'The ballot is on Tuesday in one place and on Wednesday in another. | The ballot took place at the depot on Tuesday | Wednesday’s ballot was close',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(weekdayOfEvent, text)).toEqual([found]));

test.each(
  Object.entries({
    'a second ballot': 'The ballot took place at the depot on Tuesday. Another ballot took place on Wednesday.',
    'one day': 'The ballot took place at the depot on Tuesday. Tuesday’s ballot was close.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(weekdayOfEvent, text)).toEqual([]));

import { expect, test } from 'vitest';
import { dayNumber, monthOf, weekdayOn } from '../../src/facts/calendar.ts';

test('weekdays of known days', () => {
  expect([weekdayOn(1970, 1, 1), weekdayOn(2024, 2, 29), weekdayOn(1969, 7, 20)]).toEqual([4, 4, 0]);
});

test('days between two dates run over the end of February', () => expect(dayNumber(2024, 3, 1) - dayNumber(2024, 2, 28)).toBe(2));

test('months may be cut to three letters', () => expect(['May', 'Sept.', 'Oct', 'Ma'].map(monthOf)).toEqual([5, 9, 10, undefined]));

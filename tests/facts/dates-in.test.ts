import { expect, test } from 'vitest';
import { datesIn } from '../../src/facts/dates-in.ts';

test.each(
  Object.entries({
    'a day': ['on 14 May', '14 May', { day: 14, month: 5, year: null, preposition: 'on' }],
    'an American day': ['Sept. 9, 2025', 'Sept. 9, 2025', { day: 9, month: 9, year: 2025 }],
    'a weekday with its date': ['Tuesday 4 March 2025', 'Tuesday 4 March 2025', { weekday: 2, day: 4, month: 3, year: 2025 }],
    'a month and year': ['since May 2021', 'May 2021', { month: 5, year: 2021, preposition: 'since' }],
    'a year': ['in 2016', '2016', { year: 2016, preposition: 'in' }],
    'a year in brackets': ['(2016)', '2016', { year: 2016, preposition: null }],
    'a last day': ['last Tuesday', 'last Tuesday', { weekday: 2, relative: 'last' }],
    'a month of this year': ['in March this year', 'March this year', { month: 3, relative: 'this year' }],
    'years ago': ['four years ago', 'four years ago', { relative: 'four years ago' }],
    'an ISO date': ['2025-09-09', '2025-09-09', { year: 2025, month: 9, day: 9 }],
  } as const),
)('reads %s', (_, [text, words, value]) => {
  const found = datesIn(`It came ${text}.`);
  expect(found).toMatchObject([value]);
  expect(`It came ${text}.`.slice(found[0]!.start, found[0]!.end)).toBe(words);
});

test.each(
  Object.entries({
    'a modal': 'He may go. May he rest.',
    'a march': 'March on the capital',
    'a count': 'They sold 2000 tickets from 1500 shops.',
    'a first name': 'Jan Ferrow and Sep Lund',
    'a day that no month has': 'on 45 May',
  }),
)('leaves out %s', (_, text) => expect(datesIn(text)).toEqual([]));

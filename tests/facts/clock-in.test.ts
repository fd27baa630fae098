import { expect, test } from 'vitest';
import { scoresIn, timesIn } from '../../src/facts/clock-in.ts';

test('reads times of day in minutes since midnight', () => {
  const minutes = timesIn('9:25 a.m., 1.30 p.m., 9pm, 14:05, noon, midnight, 12 a.m., 12.15 pm').map((time) => time.minutes);
  expect(minutes).toEqual([565, 810, 1260, 845, 720, 1440, 0, 735]);
});

test('prices and versions are no times', () => expect(timesIn('£9.25, 13.30 p.m., version 1.2.3')).toEqual([]));

test('reads scores and votes', () => {
  const scores = scoresIn('won 4–2, by 104 votes to 97, voted 27 to 22, by nine to five, a vote of 5-4').map(({ first, second }) => [
    first,
    second,
  ]);
  expect(scores).toEqual([
    [4, 2],
    [104, 97],
    [27, 22],
    [9, 5],
    [5, 4],
  ]);
});

test.each(
  Object.entries({
    'a range of years': 'for 3-5 years',
    'a telephone number': 'call 555-123-4567',
    'a change': 'rose by 4 to 6 per cent',
    'a compound': 'the 4-door car',
  }),
)('%s is no score', (_, text) => expect(scoresIn(text)).toEqual([]));

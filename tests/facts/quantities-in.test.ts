import { expect, test } from 'vitest';
import { quantitiesIn } from '../../src/facts/quantities-in.ts';

test.each(
  Object.entries({
    'digits with thousands': ['1,200', 1200, 'count', null],
    'a magnitude': ['£2.4m', 2_400_000, 'money', '£'],
    'a magnitude and a currency behind': ['40bn crowns', 4e10, 'money', 'crown'],
    words: ['two hundred and five', 205, 'count', null],
    'words with a hyphen': ['sixty-one', 61, 'count', null],
    'a dozen': ['a dozen', 12, 'count', null],
    'a fraction': ['one third', 1 / 3, 'fraction', null],
    'a percentage': ['3.5 per cent', 3.5, 'percent', '%'],
    'a sign of percentage': ['15%', 15, 'percent', '%'],
    'a length': ['600 metres', 600, 'measure', 'metre'],
    'metres cut short': ['500m', 500, 'measure', 'metre'],
    'a time': ['24 months', 24, 'duration', 'month'],
    'a time with a hyphen': ['eleven-hour', 11, 'duration', 'hour'],
    pence: ['4.2p', 4.2, 'money', 'p'],
  } as const),
)('reads %s', (_, [text, value, kind, unit]) => {
  const [found, ...rest] = quantitiesIn(`There: ${text} of it away`.replace('500m of it', '500m'));
  expect(rest).toEqual([]);
  expect(found).toMatchObject({ value, kind, unit });
});

test.each(
  Object.entries({
    'a pronoun': 'no one saw the one of whom this one speaks',
    'a part of a word': 'B52s and x2 and 3D',
    'an idiom': 'one thing, one another, one might',
  }),
)('leaves out %s', (_, text) => expect(quantitiesIn(text)).toEqual([]));

test('"two night cleaners" are no two nights', () => {
  expect(quantitiesIn('two night cleaners')).toMatchObject([{ value: 2, kind: 'count', end: 3 }]);
});

test('hedges are told apart', () => {
  const bounds = quantitiesIn('more than 4, nearly 5, about 6, just under 7, at least 8, not less than 9, exactly 10').map(
    ({ bound }) => bound,
  );
  expect(bounds).toEqual(['over', 'under', 'about', 'under', 'over', 'over', 'exact']);
});

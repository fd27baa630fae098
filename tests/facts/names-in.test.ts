import { expect, test } from 'vitest';
import { namesIn } from '../../src/facts/names-in.ts';

test.each(
  Object.entries({
    people: ['they met Edda Wahl and Reik’s son', ['Edda Wahl', 'Reik']],
    'an organisation with "of"': ['at the Federation of Trade Unions', ['Federation of Trade Unions']],
    'a person of a place, apart': ['with Noor Haddad of Open Streets', ['Noor Haddad', 'Open Streets']],
    'a plural possessive': ['in the Workers’ Alliance and the Greens’ camp', ['Workers’ Alliance', 'Greens']],
    'an abbreviation': ['in the U.S. Army', ['U.S. Army']],
    'no month and no weekday': ['on Monday in June', []],
    'no function word that opens a sentence': ['gone. The end. However, it went', []],
  } as const),
)('finds %s', (_, [text, names]) => expect(namesIn(text).map((name) => name.text)).toEqual(names));

test('titles stand apart from the name', () => {
  expect(namesIn('there Finance Minister Edda Wahl spoke')).toMatchObject([{ text: 'Edda Wahl', title: { text: 'Finance Minister' } }]);
});

test('an opening word is marked', () => {
  expect(namesIn('Trams stopped. “Dahl left,” he said to Imber.').map(({ text, isOpener }) => [text, isOpener])).toEqual([
    ['Trams', true],
    ['Dahl', true],
    ['Imber', false],
  ]);
});

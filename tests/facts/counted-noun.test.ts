import { expect, test } from 'vitest';
import { countedNoun, singularOf } from '../../src/facts/counted-noun.ts';

test.each(
  Object.entries({
    ' civilian scientists were there': 'scientist',
    ' people on board': 'person',
    ' of the votes': undefined,
    ' received tablets': undefined,
    ' injured men': 'man',
    '. Ships left': undefined,
  }),
)('behind a number: %s', (text, noun) => expect(countedNoun(text, 0, 6)?.noun).toBe(noun));

test('after 1 the noun is singular', () => expect(countedNoun(' count of theft', 0, 1)?.noun).toBe('count'));

test('singulars', () =>
  expect(['parties', 'boxes', 'classes', 'women', 'buses', 'news'].map(singularOf)).toEqual([
    'party',
    'box',
    'class',
    'woman',
    'bus',
    'new',
  ]));

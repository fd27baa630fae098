import { expect, test } from 'vitest';
import { placeOfThing } from '../../../src/detect/rules/place-of-thing.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a village of two peoples': {
      text: 'Shells fell on Dolna, a village on the Varsian side of the line. The dead of Dolna, an Ostrelian village, were buried.',
      found: 'Dolna is Varsian in one place and Ostrelian in another. | Dolna, a village on the Varsian side | Dolna, an Ostrelian village',
    },
    'a shop in two towns': {
      text: 'People waited outside the feed store in Garnet. Walt Brenner, who owns the feed store, was glad. Brenner, at his store in Dutton, has the list.',
      found:
        'Walt Brenner’s store is in Garnet in one place and in Dutton in another. | the feed store in Garnet | Walt Brenner | Brenner, at his store in Dutton',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(placeOfThing, text)).toEqual([found]));

test.each(
  Object.entries({
    'two villages': 'Shells fell on Dolna, a Varsian village, and on Mirna, an Ostrelian village.',
    'one town':
      'People waited outside the feed store in Garnet. Walt Brenner, who owns the feed store, was glad. Brenner, at his store in Garnet, has the list.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(placeOfThing, text)).toEqual([]));

import { expect, test } from 'vitest';
import { bankOfRiver } from '../../../src/detect/rules/bank-of-river.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a river to be crossed for nothing': {
      text: 'The square, on the north bank of the Ennel, will have trees. Passengers who live on the north bank will have to cross the river to catch the bus there.',
      found:
        'Whoever is on the north bank need not cross to get to a place on the north bank. | The square, on the north bank of the Ennel, will have trees | Passengers who live on the north bank will have to cross the river to catch the bus there',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(bankOfRiver, text)).toEqual([found]));

test.each(
  Object.entries({
    'people of the other bank':
      'The square, on the north bank of the Ennel, will have trees. Passengers who live on the south bank will have to cross the river to catch the bus there.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(bankOfRiver, text)).toEqual([]));

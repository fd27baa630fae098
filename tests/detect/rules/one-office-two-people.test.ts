import { expect, test } from 'vitest';
import { oneOfficeTwoPeople } from '../../../src/detect/rules/one-office-two-people.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'two captains': {
      text: 'Captain Milo Oker put United ahead. Lind, United’s captain, received the cup. Tobias Lind is 30.',
      found: 'Both Milo Oker and Tobias Lind are called United’s captain. | Captain Milo Oker | Lind, United’s captain',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(oneOfficeTwoPeople, text)).toEqual([found]));

test.each(
  Object.entries({
    'captains of two teams': 'Milo Oker, City’s captain, put City ahead. Tobias Lind, United’s captain, received the cup.',
    'a captain who was replaced': 'Former captain Milo Oker put United ahead. Tobias Lind, United’s captain, received the cup.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(oneOfficeTwoPeople, text)).toEqual([]));

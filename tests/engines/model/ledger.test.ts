import { expect, test } from 'vitest';
import { type Statement, shelvesOf } from '../../../src/engines/model/ledger.ts';

const statement = (subject: string, sentence: number): Statement => ({ subject, sentence, words: `${subject} ${sentence}` });

test.each(
  Object.entries({
    'nothing to compare': { statements: [statement('Okoro', 1)], shelves: [] },
    'all of a short ledger in one call, in the order of the article': {
      statements: [statement('Okoro', 9), statement('quay', 2)],
      shelves: [[2, 9]],
    },
    'a long ledger by what the subjects share, and single subjects nowhere': {
      statements: [
        statement('Lena Okoro', 1),
        statement('quay wall', 2),
        statement('harbour master Okoro', 8),
        statement('ferry', 5),
        statement('old quay', 9),
      ],
      shelves: [
        [1, 8],
        [2, 9],
      ],
    },
    'a subject that is too long for one call in pieces': {
      statements: [1, 2, 3, 4, 5].map((number) => statement('Okoro', number)),
      shelves: [
        [1, 2, 3],
        [4, 5],
      ],
    },
  }),
)('compares %s', (_, { statements, shelves }) => {
  expect(shelvesOf(statements, 3).map((shelf) => shelf.map(({ sentence }) => sentence))).toEqual(shelves);
});

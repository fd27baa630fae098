import { expect, test } from 'vitest';
import { oneAndSeveral } from '../../../src/detect/rules/one-and-several.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'He was the sole survivor. The plane': {
      text: 'He was the sole survivor. The plane hit a hill. Both survivors were flown to Lima.',
      found: [
        'There is said to be one survivor in one place and more in another. | He was the sole survivor | Both survivors were flown to Lima',
      ],
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(oneAndSeveral, text)).toEqual(found));

test.each(
  Object.entries({
    'Not only did the team win, they': 'Not only did the team win, they also kept a clean sheet. Rivals lost.',
    'Senator Joan Ridley, a Republican who was':
      'Senator Joan Ridley, a Republican who was once a Democrat, introduced the bill. Ridley was the only Republican to back it.',
    'Emily Carter and James Carter, no relation':
      'Emily Carter and James Carter, no relation, both gave evidence. Emily Carter is a nurse. James Carter is a builder.',
    'There were two survivors of the first':
      'There were two survivors of the first crash. The sole survivor of the second crash is in hospital.',
    'The only witness to the theft was': 'The only witness to the theft was a boy. Witnesses to the fire spoke of smoke.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(oneAndSeveral, text)).toEqual([]));

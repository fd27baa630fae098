import { expect, test } from 'vitest';
import { onlyAndOthers } from '../../../src/detect/rules/only-and-others.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'He was the sole survivor. The plane': {
      text: 'He was the sole survivor. The plane hit a hill. Both survivors were flown to Lima.',
      found: [
        'There is said to be only one survivor in one place and more in another. | He was the sole survivor | Both survivors were flown to Lima',
      ],
    },
    'the only firm to bid and its competitors': {
      text: 'The job went to Pryce, which was chosen in May over two other bidders. Pryce, the only firm to bid, starts soon.',
      found: [
        'There is said to be only one firm to bid in one place and more in another. | Pryce, the only firm to bid, starts soon | which was chosen in May over two other bidders',
      ],
    },
    'the only chemist of a village': {
      text: 'Mrs Lowe runs the only pharmacy in the village. Customers were sent to the village’s other pharmacy.',
      found: [
        'There is said to be only one pharmacy in one place and more in another. | Mrs Lowe runs the only pharmacy in the village | Customers were sent to the village’s other pharmacy',
      ],
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(onlyAndOthers, text)).toEqual(found));

test.each(
  Object.entries({
    'Not only did the team win, they': 'Not only did the team win, they also kept a clean sheet. Rivals lost.',
    'Senator Joan Ridley, a Republican who was':
      'Senator Joan Ridley, a Republican who was once a Democrat, introduced the bill. Ridley was the only Republican to back it.',
    'Emily Carter and James Carter, no relation':
      'Emily Carter and James Carter, no relation, both gave evidence. Emily Carter is a nurse. James Carter is a builder.',
    'There were two survivors of the first':
      'There were two survivors of the first crash. The sole survivor of the second crash is in hospital.',
    'the only one that did something else': 'She was the only candidate to visit the docks. Three other candidates spoke at the hall.',
    'rivals who withdrew': 'Pryce was the only firm to bid. Two other bidders withdrew.',
    'The only witness to the theft was': 'The only witness to the theft was a boy. Witnesses to the fire spoke of smoke.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(onlyAndOthers, text)).toEqual([]));

import { expect, test } from 'vitest';
import { custodyAndBail } from '../../../src/detect/rules/custody-and-bail.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'custody and bail': {
      text: 'Judge Joan Whit remanded Pike in custody until March. Pike, whom the judge bailed to his sister’s address, left by a side door.',
      found:
        'The same person cannot be in custody and on bail at the same time. | Judge Joan Whit remanded Pike in custody until March | whom the judge bailed to his sister’s address, left by a side door',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(custodyAndBail, text)).toEqual([found]));

test.each(
  Object.entries({
    'one after the other': 'Pike was remanded in custody in May. He was later bailed.',
    'bail refused': 'Pike was remanded in custody on Friday. Pike was denied bail.',
    'two people': 'Pike was remanded in custody on Friday. Moor was released on bail.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(custodyAndBail, text)).toEqual([]));

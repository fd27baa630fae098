import { expect, test } from 'vitest';
import { namesListed } from '../../../src/detect/rules/names-listed.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a name too many': {
      text: 'Three men, Ali Khan, Bo Lind, Carl Moor and Dan Petty, were arrested.',
      found: '4 are named, not 3. | Three men | Ali Khan, Bo Lind, Carl Moor and Dan Petty',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(namesListed, text)).toEqual([found]));

test.each(
  Object.entries({
    'as many names as counted': 'Three men, Ali Khan, Bo Lind and Carl Moor, were arrested.',
    'some of them': 'Twelve men, including Ali Khan, Bo Lind and Carl Moor, were arrested.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(namesListed, text)).toEqual([]));

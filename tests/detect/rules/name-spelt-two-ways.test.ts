import { expect, test } from 'vitest';
import { nameSpeltTwoWays } from '../../../src/detect/rules/name-spelt-two-ways.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a first name that changes': {
      text: 'Councillor Anna Halvers spoke first. Later Mayor Anne Halvers left.',
      found: 'The same person seems to be called Anna Halvers and Anne Halvers. | Anna Halvers | Anne Halvers',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(nameSpeltTwoWays, text)).toEqual([found]));

test.each(
  Object.entries({
    'two people of one family': 'Councillor Anna Halvers spoke first. Mayor Anne Halvers left. Anna Halvers stayed. Anne Halvers did not.',
    'an adjective of the name': 'He moved to San Francisco in May. San Franciscans were glad.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(nameSpeltTwoWays, text)).toEqual([]));

import { expect, test } from 'vitest';
import { joinedAfterStart } from '../../../src/detect/rules/joined-after-start.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'somebody who came after the period': {
      text: 'The company published results for the six months to 30 June. Anna Lund, who joined on 1 July, led the company throughout the half-year.',
      found: 'The period ended on 30 June, before 1 July. | joined on 1 July | led the company throughout the half-year',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(joinedAfterStart, text)).toEqual([found]));

test.each(
  Object.entries({
    'somebody who came before':
      'The company published results for the six months to 30 June. Anna Lund, who joined on 1 January, led the company throughout the half-year.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(joinedAfterStart, text)).toEqual([]));

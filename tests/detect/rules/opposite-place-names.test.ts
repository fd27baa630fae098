import { expect, test } from 'vitest';
import { oppositePlaceNames } from '../../../src/detect/rules/opposite-place-names.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'one station with two names': {
      text: 'The cameras hung at Eastfield station. Westfield, the station where the trial took place, has 40 gates.',
      found: 'The same station is called Eastfield and Westfield. | Eastfield station | Westfield, the station where the trial took place',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(oppositePlaceNames, text)).toEqual([found]));

test.each(
  Object.entries({
    'two stations': 'The cameras hung at Eastfield station and at Westfield station.',
    'two schools of a town': 'Northgate school won the cup. Southgate school came last.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(oppositePlaceNames, text)).toEqual([]));

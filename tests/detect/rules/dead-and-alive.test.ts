import { expect, test } from 'vitest';
import { deadAndAlive } from '../../../src/detect/rules/dead-and-alive.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'somebody dead who watches': {
      text: 'The law bears the name of Sheriff Carl Innes, who was killed in 2019. Innes watched from the gallery.',
      found:
        'Carl Innes died before this and cannot have been there. | The law bears the name of Sheriff Carl Innes, who was killed in 2019 | Innes watched from the gallery',
    },
    'a widow of a survivor': {
      text: 'He shot a clerk, Samuel Orton, who survived. Maria Orton, the clerk’s widow, spoke for three minutes.',
      found: 'If Samuel Orton survived, there is no widow. | He shot a clerk, Samuel Orton, who survived | Orton, the clerk’s widow',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(deadAndAlive, text)).toEqual([found]));

test.each(
  Object.entries({
    'a life that is told': 'Carl Innes, who died in 2019, wrote three books. Innes was born in Ostley.',
    'a relative of the same name':
      'The law bears the name of Carl Innes, who was killed in 2019. His son Paul Innes watched from the gallery.',
    'what he said before': 'Carl Innes, who was killed in 2019, was a sheriff. Innes said in 2015 that he was tired.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(deadAndAlive, text)).toEqual([]));

import { expect, test } from 'vitest';
import { saidTwice } from '../../../src/detect/rules/said-twice.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'another number': {
      text: 'Harlan was shortlisted for the prize for four straight years. Harlan was shortlisted for the prize for two straight years, and won it once.',
      found:
        'The same statement has “four” in one place and “two” in another. | Harlan was shortlisted for the prize for four straight years | Harlan was shortlisted for the prize for two straight years, and won it once',
    },
    'a negation': {
      text: 'The storm reached the northern islands late in the evening of Monday. The storm never reached the northern islands late in the evening of Monday.',
      found:
        'The same statement stands once with a negation and once without. | The storm reached the northern islands late in the evening of Monday | The storm never reached the northern islands late in the evening of Monday',
    },
    'the opposite': {
      text: 'Rex lived happily on the island as the dog of the keeper. Rex lived unhappily on the island as the dog of the keeper.',
      found:
        'The same statement has “happily” in one place and “unhappily” in another. | Rex lived happily on the island as the dog of the keeper | Rex lived unhappily on the island as the dog of the keeper',
    },
    'another name in the same sentence': {
      text: 'The ferry Selkie was a sister ship of the Marrow class in the northern fleet. The ferry Selkie was a sister ship of the Tarn class.',
      found:
        'The same statement has “Marrow” in one place and “Tarn” in another. | The ferry Selkie was a sister ship of the Marrow class in the northern fleet | The ferry Selkie was a sister ship of the Tarn class',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(saidTwice, text)).toEqual([found]));

test.each(
  Object.entries({
    'another year': 'Profit at the mill in Ostley was 4 million in 2020. Profit at the mill in Ostley was 5 million in 2021.',
    'another town': 'The mill in Ostley makes 40 tonnes of paper a day. The mill in Garnet makes 60 tonnes of paper a day.',
    'another word for the same': 'Harlan advanced to the final in her event. Harlan progressed to the final in her event.',
    'a correction': 'Police first put the crowd in the old square at 400 people. Police put the crowd in the old square at 500 people.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(saidTwice, text)).toEqual([]));

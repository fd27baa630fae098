import { expect, test } from 'vitest';
import { twoFirstNames } from '../../../src/detect/rules/two-first-names.ts';
import { foundBy } from './found-by.ts';

const told = (one: string, two: string) => `The same person seems to be called ${one} in one place and ${two} in another.`;

test.each(
  Object.entries({
    'an office that returns with another first name': {
      text: 'It was a good year, said chief executive Lorna Eskdale. Sales rose. Costs fell. Laura Eskdale, chief executive, takes questions.',
      found: `${told('Lorna Eskdale', 'Laura Eskdale')} | chief executive Lorna Eskdale | Laura Eskdale, chief executive`,
    },
    'a similar name without an introduction': {
      text: 'Councillor Mabel Trewin moved it. Mr Hale objected. The rest agreed. It was late. Maud Trewin closed the debate.',
      found: `${told('Mabel Trewin', 'Maud Trewin')} | Councillor Mabel Trewin | Maud Trewin`,
    },
    'somebody heard without an introduction': {
      text: 'Surgeon Helen Strake led the team. It took nine hours. The patient is well. “We are glad,” said Joanna Strake.',
      found: `${told('Helen Strake', 'Joanna Strake')} | Surgeon Helen Strake | Joanna Strake`,
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(twoFirstNames, text)).toEqual([found]));

test.each(
  Object.entries({
    'a brother': 'Farmer Lars Haug was spared. The barn stood. It rained. The mill belonged to his brother Petter Haug.',
    'two offices': 'Education officer Fabian Lusk was pleased. Porridge is served. It is hot. Councillor Bryn Lusk objected.',
    'a newcomer with an age': 'Baker Mary Holt opened at six. It was cold. The queue was long. Marie Holt, 71, came first.',
    'a short form': 'Coach Thomas Reed was calm. The rain fell. The gate opened. Tom Reed said so.',
    'one sentence': 'Trainer Anna Bell and Anne Bell ran the yard.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(twoFirstNames, text)).toEqual([]));

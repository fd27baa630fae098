import { expect, test } from 'vitest';
import { ageAndYear } from '../../../src/detect/rules/age-and-year.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'somebody not yet born': {
      text: 'The border was drawn 50 years ago, in 1974. Colonel Ivan Dresk, 47, commands the post. Dresk joined the army in 1974.',
      found:
        'Dresk, 47 in 2024, was not yet born in 1974. | Colonel Ivan Dresk, 47, commands the post | Dresk joined the army in 1974 | 50 years ago, in 1974',
    },
    'a year of birth that does not fit': {
      text: 'The bridge was built 20 years ago, in 2005. Maria Holm, 30, was its first toll keeper. Holm was born in 1985.',
      found:
        'Holm, 30 in 2025, cannot have been born in 1985. | Maria Holm, 30, was its first toll keeper | Holm was born in 1985 | 20 years ago, in 2005',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(ageAndYear, text)).toEqual([found]));

test.each(
  Object.entries({
    'a career that fits':
      'The border was drawn 50 years ago, in 1974. Colonel Ivan Dresk, 67, commands the post. Dresk joined the army in 1978.',
    'no year of the article': 'Colonel Ivan Dresk, 47, commands the post. Dresk joined the army in 1974.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(ageAndYear, text)).toEqual([]));

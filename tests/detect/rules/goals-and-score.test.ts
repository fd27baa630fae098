import { expect, test } from 'vitest';
import { goalsAndScore } from '../../../src/detect/rules/goals-and-score.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a goal too many': {
      text: 'United beat City 2–1 on Saturday. Captain Milo Oker put United ahead after 12 minutes and Tobias Lind scored a second in the 38th. Karel Varg scored for United in the 55th minute and Ruben Salt for City in the 63rd.',
      found:
        'The article tells of 3 goals for United, but gives the score as 2–1. | United beat City 2–1 | put United ahead after 12 minutes | Tobias Lind scored a second in the 38th | scored for United in the 55th minute',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(goalsAndScore, text)).toEqual([found]));

test.each(
  Object.entries({
    'as many goals as the score has':
      'United beat City 2–1 on Saturday. Captain Milo Oker put United ahead after 12 minutes. Karel Varg scored for United in the 55th minute and Ruben Salt for City in the 63rd.',
    'a report that leaves goals out': 'United beat City 4–1 on Saturday. Karel Varg scored for United in the 55th minute.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(goalsAndScore, text)).toEqual([]));

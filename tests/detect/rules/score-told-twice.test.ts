import { expect, test } from 'vitest';
import { scoreToldTwice } from '../../../src/detect/rules/score-told-twice.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a headline with another score': {
      text: 'United beat City 3-1\n\nUnited won 2-1 at home on Saturday.\n\nThe crowd was small.',
      found: 'The headline gives 3-1, the article 2-1. | United beat City 3-1 | United won 2-1 at home on Saturday',
    },
    'a vote with one number changed': {
      text: 'The house voted by 104 to 97 for the bill. Nobody was surprised. The house had voted by 104 to 99, the clerk said.',
      found:
        'The vote is 104 to 97 in one place and 104 to 99 in another. | The house voted by 104 to 97 for the bill | The house had voted by 104 to 99, the clerk said',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(scoreToldTwice, text)).toEqual([found]));

test.each(
  Object.entries({
    'a headline with the score': 'United beat City 3-1\n\nUnited won 3-1 at home on Saturday.\n\nThe crowd was small.',
    'two votes': 'The house voted by 104 to 97 for the bill. It voted by 111 to 99 against the tax.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(scoreToldTwice, text)).toEqual([]));

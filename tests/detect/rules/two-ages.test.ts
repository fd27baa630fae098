import { expect, test } from 'vitest';
import { twoAges } from '../../../src/detect/rules/two-ages.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'an age that turns round': {
      text: 'Darren Pike, 34, of Lime Street, is charged with theft. The court was told that the 43-year-old has no job.',
      found: 'Darren Pike is 34 in one place and 43 in another. | Darren Pike, 34 | the 43-year-old',
    },
    'two ages behind the name': {
      text: 'Anna Holt, 51, won the race. The prize went to Anna Holt, 57, and her horse.',
      found: 'Anna Holt is 51 in one place and 57 in another. | Anna Holt, 51 | Holt, 57',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(twoAges, text)).toEqual([found]));

test.each(
  Object.entries({
    'two people': 'Darren Pike, 34, is charged with theft. The victim, Paul Moor, 43, was hurt. The 43-year-old has left hospital.',
    'a birthday': 'Darren Pike, 34, was arrested in May. Darren Pike, 35, appeared in court in June.',
    'something else that is old': 'Darren Pike, 34, is charged with theft. The 43-year-old law has never been used.',
    'somebody the speaker talks about': 'Darren Pike, 34, was at work. Pike said the 17-year-old was not there.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(twoAges, text)).toEqual([]));

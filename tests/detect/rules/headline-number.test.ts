import { expect, test } from 'vitest';
import { headlineNumber } from '../../../src/detect/rules/headline-number.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a death too few': {
      text: 'Two dead in mill fire\n\nThree people were killed in a fire at a mill on Monday.\n\nThe cause is not known.',
      found: 'The headline says two, the article three. | Two dead | Three people were killed',
    },
    'a count of the same thing': {
      text: 'Council shuts four libraries\n\nFive of the town’s nine libraries will close in May.\n\nNobody was asked.',
      found: 'The headline says four, the article five. | four libraries | Five of the town’s nine libraries',
    },
    'a percentage of the same thing': {
      text: 'Town caps rents at 2 per cent\n\nThe law holds rents to a rise of 3 per cent a year.\n\nIt starts in May.',
      found:
        'The headline says 2 per cent, the article 3 per cent. | Town caps rents at 2 per cent | The law holds rents to a rise of 3 per cent a year',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(headlineNumber, text)).toEqual([found]));

test.each(
  Object.entries({
    'the same count': 'Two dead in mill fire\n\nTwo people were killed in a fire at a mill on Monday.\n\nThree people were hurt.',
    'a rounded count': 'Shell fires 5,000 workers\n\nThe company will dismiss 4,900 workers this year.\n\nIt gave no reason.',
    'another thing': 'Two fires in one night\n\nThree people were hurt at a mill on Monday.\n\nThe cause is not known.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(headlineNumber, text)).toEqual([]));

import { expect, test } from 'vitest';
import { partsAndWhole } from '../../../src/detect/rules/parts-and-whole.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'parts behind their whole': {
      text: 'Eight lorries were parked outside the gate, five tankers and four flatbeds.',
      found: 'Five tankers and four flatbeds make 9, not 8. | Eight lorries | five tankers and four flatbeds',
    },
    'parts with the predicate of the whole': {
      text: 'The ferry had 31 people on board. Twelve sailors and twenty passengers were on board, the owner said.',
      found: 'Twelve sailors and twenty passengers make 32, not 31. | 31 people | Twelve sailors and twenty passengers',
    },
    'the groups of a trial': {
      text: 'The doctors randomly assigned 200 adults to two groups. Of these, 98 received the drug and 92 received a placebo.',
      found: '98 and 92 make 190, not 200. | 200 adults | 98 received the drug and 92',
    },
    'counts of a charge': {
      text: 'Marsh is charged with three counts of fraud and one count of theft. She denies all five charges.',
      found: 'Three counts and one count make 4, not 5. | five charges | three counts of fraud and one count',
    },
    'a record of matches': {
      text: 'City have gone nine matches without defeat, with six wins and four draws.',
      found: 'Six wins and four draws make 10, not 9. | nine matches | six wins and four draws',
    },
    'a whole that is split in two': {
      text: 'The plant will create 500 jobs, of which 300 are full-time and 150 are part-time.',
      found: '300 and 150 make 450, not 500. | 500 jobs | 300 are full-time and 150',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(partsAndWhole, text)).toEqual([found]));

test.each(
  Object.entries({
    'parts that make the whole': 'Eight lorries were parked outside the gate, five tankers and three flatbeds.',
    'a list of things of their own': 'He has three sons, two daughters and two grandchildren.',
    'items that are only examples': 'The fort had a garrison of 12 men, including three gunners and two cooks.',
    'parts that leave a rest': 'Of the 240 pupils, 118 walked and 60 took the bus.',
    'a list that begins with the larger number': 'Those held are six members of the charity, four pilots and four nurses.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(partsAndWhole, text)).toEqual([]));

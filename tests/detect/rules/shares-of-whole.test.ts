import { expect, test } from 'vitest';
import { sharesOfWhole } from '../../../src/detect/rules/shares-of-whole.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“48 per cent” and “12 per cent undecided”': {
      text: 'In the poll, 48 per cent said they would vote yes and 45 per cent no, with 12 per cent undecided.',
      found:
        '48, 45 and 12 per cent make 105 per cent, not 100. | In the poll, 48 per cent said they would vote yes and | 45 per cent no, with 12 per cent undecided',
    },
    '“55 per cent” and “35 per cent”': {
      text: 'Of those who took part, 55 per cent were women and 35 per cent men.',
      found: '55 and 35 per cent make 90 per cent, not 100. | Of those who took part, 55 per cent were women and | 35 per cent men',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(sharesOfWhole, text)).toEqual([found]));

test.each(
  Object.entries({
    'two groups that were asked': 'Among women, 55 per cent backed the plan. Among men, 48 per cent backed it.',
    'answers that may go together': 'In the survey, 60 per cent said they used the bus and 55 per cent said they drove.',
    'a poll that leaves the rest out': 'Some 45 per cent backed the mayor and 38 per cent her rival.',
    'complaints that may go together': 'Headache was reported by 40 per cent, nausea by 35 per cent and dizziness by 30 per cent.',
    'shares that make a hundred': 'In the poll 48 per cent said yes and 42 per cent no, with 10 per cent undecided.',
    rounding: 'Some 51 per cent were women and the other 48 per cent men.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(sharesOfWhole, text)).toEqual([]));

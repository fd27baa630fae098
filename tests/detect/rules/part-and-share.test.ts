import { expect, test } from 'vitest';
import { partAndShare } from '../../../src/detect/rules/part-and-share.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'of these': {
      text: 'Some 12,000 people used Tessa in the pilot. Of these, 9,000, or 65 per cent, were sent home.',
      found:
        '9,000 of 12,000 is 75 per cent, not 65 per cent. | Some 12,000 people used Tessa in the pilot | Of these, 9,000, or 65 per cent, were sent home',
    },
    'a share of the same in other words': {
      text: 'Pillwise said that 23,000 of the 61,000 units in use had been affected. With more than half of all Pillwise boxes jammed, shops stayed open.',
      found:
        '23,000 of 61,000 is 37.7 per cent, not more than half. | Pillwise said that 23,000 of the 61,000 units in use had been affected | With more than half of all Pillwise boxes jammed, shops stayed open',
    },
    'turnout, roll and ballots': {
      text: 'Turnout was 61 per cent of the 82,000 people on the roll. Some 38,400 ballots had been cast in all.',
      found:
        '38,400 of 82,000 is 46.8 per cent, not 61 per cent. | Turnout was 61 per cent of the 82,000 people on the roll | Some 38,400 ballots had been cast in all',
    },
    'the share first': {
      text: 'Two thirds of the 90 pupils, or 45, passed the test.',
      found: '45 of 90 is 50 per cent, not Two thirds. | Two thirds of the 90 pupils | 45',
    },
    'four in ten': {
      text: 'Four in ten members, 90 of the 150, voted for a strike.',
      found: '90 of 150 is 60 per cent, not Four in ten. | Four in ten | 90 of the 150',
    },
    'a fraction of the staff': {
      text: 'The company made 400 of its 1,600 staff redundant, a third of the workforce.',
      found: '400 of 1,600 is 25 per cent, not a third. | 400 of its 1,600 staff | a third',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(partAndShare, text)).toEqual([found]));

test.each(
  Object.entries({
    'shares that are right':
      'The school has lost 46 of its 184 children, a quarter of the roll. Of the 60 trees, 18 died, a loss of 30 per cent.',
    'a share of the part': 'About 350 of 5,200 posts will go, two thirds of them in the north.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(partAndShare, text)).toEqual([]));

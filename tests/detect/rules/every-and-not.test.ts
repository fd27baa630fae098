import { expect, test } from 'vitest';
import { everyAndNot } from '../../../src/detect/rules/every-and-not.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a target that was missed': {
      text: "“We beat every target,” said Anna Bell. Sales were €2 million below the company's target.",
      found:
        "Not every target can have been met if one was missed. | “We beat every target | Sales were €2 million below the company's target",
    },
    'a vote that was not unanimous': {
      text: 'The council was unanimous on Monday. Six councillors voted against.',
      found:
        'A vote cannot be unanimous and have votes against it or abstentions. | The council was unanimous on Monday | Six councillors voted against',
    },
    'somebody hurt after all': {
      text: 'Nobody was hurt in the fire. The fire broke out at noon, injuring two workers.',
      found:
        'If nobody was hurt, nobody can have been injured. | Nobody was hurt in the fire | The fire broke out at noon, injuring two workers',
    },
    'a petition that is no handful': {
      text: 'Only a tiny handful of people oppose it. The petition carried 1,900 valid signatures.',
      found:
        'So many signatures are more than a small group. | Only a tiny handful of people oppose it | The petition carried 1,900 valid signatures',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(everyAndNot, text)).toEqual([found]));

test.each(
  Object.entries({
    'another fire': 'Nobody was hurt in the fire. In 1998 a fire there broke out, injuring two workers.',
    'another vote': 'The council was unanimous on Monday. At an earlier meeting six councillors voted against.',
    'a small petition': 'Only a tiny handful of people oppose it. The petition carried 40 signatures.',
    'nobody else': 'Nobody else was hurt. The fire broke out at noon, injuring two workers.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(everyAndNot, text)).toEqual([]));

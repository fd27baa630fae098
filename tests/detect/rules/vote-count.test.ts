import { expect, test } from 'vitest';
import { voteCount } from '../../../src/detect/rules/vote-count.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'more votes than members': {
      text: 'The council voted by 31 to 20 for the plan. The council has 48 members.',
      found: '31 and 20 make 51, but there are 48 members. | The council voted by 31 to 20 for the plan | The council has 48 members',
    },
    'a majority that is not the difference': {
      text: 'Members approved the budget by 60 votes to 44, a majority of 18.',
      found: '60 to 44 is a majority of 16, not 18. | 60 votes to 44 | 18',
    },
    'a share that is not of these votes': {
      text: 'The chamber passed the bill by 90 votes to 60. It received 66 per cent of the votes cast.',
      found: '90 of 150 votes are 60 per cent, not 66. | 90 votes to 60 | It received 66 per cent of the votes cast',
    },
    'more opponents than the vote has': {
      text: 'The board voted 5-1 to close the school. Anna Hall and Ben Stone voted against.',
      found:
        'In a vote of 5 to 1 there is one against, but 2 are named. | The board voted 5-1 to close the school | Anna Hall and Ben Stone voted against',
    },
    'supporters that do not make the vote': {
      text: 'The house passed the bill by 104 votes to 97. It was supported by the 80 members of the Centre and the 20 members of the Left, and by nobody else.',
      found:
        '80 and 20 make 100 votes, not 104. | 104 votes to 97 | It was supported by the 80 members of the Centre and the 20 members of the Left, and by nobody else',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(voteCount, text)).toEqual([found]));

test.each(
  Object.entries({
    'members who were absent': "Councillors voted by 11 to 6 for the scheme. One of the council's 18 members was absent.",
    'a house with abstentions': 'The vote was 112 to 98, with seven abstentions. Three of the 220 members were absent.',
    'the members of a party': 'The plan was approved by 31 votes to 24. The ruling group has 31 members.',
    'a share of something else': 'The chamber passed the bill by 90 votes to 60. In a poll 66 per cent were in favour.',
    'fewer opponents named than there were': 'The board voted 5-3 to close the school. Anna Hall voted against.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(voteCount, text)).toEqual([]));

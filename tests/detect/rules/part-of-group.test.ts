import { expect, test } from 'vitest';
import { partOfGroup } from '../../../src/detect/rules/part-of-group.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“Seven in ten” and “640”': {
      text: 'Seven in ten voters want the tax scrapped, a survey suggests. The poll of 1,000 adults found that 640 wanted it to go.',
      found:
        'Seven in ten of 1,000 are 700, not 640. | Seven in ten voters want the tax scrapped, a survey suggests | The poll of 1,000 adults found that 640 wanted it to go',
    },
    '“a quarter” and “480”': {
      text: 'The company, which employs 2,400 people, will let a quarter of its staff go. Some 480 employees will leave by Christmas.',
      found: 'A quarter of 2,400 are 600, not 480. | 2,400 people, will let a quarter | Some 480 employees will leave by Christmas',
    },
    '“40 per cent” and “6.4 million”': {
      text: 'The reservoir is at 40 per cent of its capacity of 12 million cubic metres. It holds 6.4 million cubic metres, the water company said.',
      found:
        '40 per cent of 12 million are 4.8 million, not 6.4 million. | 40 per cent of its capacity of 12 million cubic metres | It holds 6.4 million cubic metres, the water company said',
    },
    '“Three quarters” and “Only six”': {
      text: `Three quarters of the town's 16 pubs have shut since the mine closed. Only six are left.`,
      found: `Three quarters of 16 leaves 4, not 6. | Three quarters of the town's 16 pubs | Only six are left`,
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(partOfGroup, text)).toEqual([found]));

test.each(
  Object.entries({
    'another act': 'A quarter of the 2,400 staff are women. Some 480 employees will leave by Christmas.',
    'a right part':
      'The company, which employs 2,400 people, will let a quarter of its staff go. Some 600 employees will leave by Christmas.',
    'a right rest': 'A third of the 90 councillors boycotted the meeting. The 60 who attended approved the budget.',
    'a group elsewhere': 'The company employs 2,400 people in Britain and 480 in Ireland. A quarter of its British staff will go.',
    'a part of the part': 'Some 640 of the 1,000 adults asked wanted the tax to go; 580 of them wanted it gone at once.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(partOfGroup, text)).toEqual([]));

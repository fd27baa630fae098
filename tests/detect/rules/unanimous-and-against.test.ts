import { expect, test } from 'vitest';
import { unanimousAndAgainst } from '../../../src/detect/rules/unanimous-and-against.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'Councillors voted unanimously to cut the budget': {
      text: 'Councillors voted unanimously to cut the budget. The meeting lasted nine hours. Two councillors voted against, citing the library.',
      found: [
        'A vote cannot be unanimous and have votes against it or abstentions. | Councillors voted unanimously to cut the budget | Two councillors voted against, citing the library',
      ],
    },
    'The council was unanimous on Monday. The': {
      text: 'The council was unanimous on Monday. The hall was full. Six councillors voted against.',
      found: [
        'A vote cannot be unanimous and have votes against it or abstentions. | The council was unanimous on Monday | Six councillors voted against',
      ],
    },
    'Every one of the 14 councillors backed': {
      text: 'Every one of the 14 councillors backed the motion. The debate took an hour. Three councillors voted against.',
      found: [
        'A vote cannot be unanimous and have votes against it or abstentions. | Every one of the 14 councillors backed the motion | Three councillors voted against',
      ],
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(unanimousAndAgainst, text)).toEqual(found));

test.each(
  Object.entries({
    'The council voted unanimously to accept the':
      'The council voted unanimously to accept the minutes. On the budget, two councillors voted against.',
    'Nurses voted to strike. Doctors voted not': 'Nurses voted to strike. Doctors voted not to strike.',
    'Rates held as bank fears inflation The':
      'Rates held as bank fears inflation\n\nThe bank left rates where they were. Two members voted to raise rates; one voted to cut them.',
    'The council was unanimous on Monday. At': 'The council was unanimous on Monday. At an earlier meeting six councillors voted against.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(unanimousAndAgainst, text)).toEqual([]));

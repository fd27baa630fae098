import { expect, test } from 'vitest';
import { twoStreets } from '../../../src/detect/rules/two-streets.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a van at two stops': {
      text: 'A van with books will stand in the Station Road car park. A ramp is fitted to the van at its stop in Mill Lane.',
      found:
        'The van is in Station Road in one place and in Mill Lane in another. | A van with books will stand in the Station Road car park | A ramp is fitted to the van at its stop in Mill Lane',
    },
    'a meeting in two halls': {
      text: 'The meeting was held in Corn Hall. Sixty people came. After the meeting in Drill Hall some wept.',
      found:
        'The meeting is in Corn Hall in one place and in Drill Hall in another. | The meeting was held in Corn Hall | After the meeting in Drill Hall some wept',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(twoStreets, text)).toEqual([found]));

test.each(
  Object.entries({
    'two shops': 'The shop in Mill Lane is open. Its shops are small. A shop in Lime Street is shut.',
    'a march from one to the other': 'The meeting was held in Corn Hall. They walked from the meeting in Drill Hall.',
    'two dates': 'The meeting on 3 May was in Corn Hall. The meeting on 9 June was in Drill Hall.',
    'a street and a building': 'The shop in Mill Lane is open. The shop in Corn Hall is full.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(twoStreets, text)).toEqual([]));

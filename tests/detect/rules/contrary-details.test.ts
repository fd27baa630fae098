import { expect, test } from 'vitest';
import { contraryStatements } from '../../../src/detect/rules/contrary-statements.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'somebody absent who speaks': 'Councillor Mara Lowe did not attend. Ms Lowe told the meeting that rents were fair.',
    'an unpublished study on the website': 'No impact study was published. The impact study can be read on the council’s website.',
    'an unnamed victim with a name': 'The victim has not been named. He was identified as Karl Moor, a baker.',
    'no cameras and pictures': 'There was no CCTV in the yard. CCTV footage showed a van.',
    'a helmet that was not worn': 'He was not wearing a helmet. Doctors said his helmet saved him.',
    'an unpaid job with a salary': 'Mara Lowe takes no salary. Ms Lowe is paid £40,000 for the work.',
    'a locked door that was open': 'The door was locked. The thief came in by the unlocked door.',
    'a budget': 'The bridge was built on budget. The bridge went over budget by a fifth.',
    'a hall without an empty seat': 'The hall was sold out. Rows of seats were empty.',
    'a free concert': 'Entry was free. Visitors paid £8 for entry.',
  }),
)('finds %s', (_, text) => expect(foundBy(contraryStatements, text)).toHaveLength(1));

test.each(
  Object.entries({
    'a letter from the absent': 'Councillor Mara Lowe did not attend. In a letter Ms Lowe told the meeting that rents were fair.',
    'two studies': 'The first study has not been published. A second study was published on Monday.',
    'another door': 'The door was locked. The thief came in by an open back window.',
    'another helmet': 'He was not wearing a helmet. His passenger wore a helmet.',
    'a concert for members': 'Entry is free for members. Visitors paid £8 for entry.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(contraryStatements, text)).toEqual([]));

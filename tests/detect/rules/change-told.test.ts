import { expect, test } from 'vitest';
import { changeTold } from '../../../src/detect/rules/change-told.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a share in the same sentence': {
      text: 'Revenue rose to £288 million from £240 million in the same period last year, an increase of 25 per cent.',
      found:
        'A change from £240 million to £288 million is a rise of 20 per cent, not “an increase of 25 per cent”. | an increase of 25 per cent | to £288 million from £240 million',
    },
    'a share in the sentence before': {
      text: 'Burglaries halved last year. Police recorded 412 burglaries, down from 530 in 2023.',
      found:
        'A change from 530 to 412 is a fall of 22.3 per cent, not “Burglaries halved last year”. | Burglaries halved last year | Police recorded 412 burglaries, down from 530 in 2023',
    },
    'a fraction in the headline': {
      text: 'Asylum claims down by more than a third\n\nThe service said that it had done its work.\n\nBetween April and June 4,820 people lodged a claim, against 6,025 in the same months last year.',
      found:
        'A change from 6,025 to 4,820 is a fall of 20 per cent, not “Asylum claims down by more than a third”. | Asylum claims down by more than a third | Between April and June 4,820 people lodged a claim, against 6,025 in the same months last year',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(changeTold, text)).toEqual([found]));

test.each(
  Object.entries({
    'a share that is right': 'Attendance was 4,120, against 5,150 in the same week last year, a fall of 20 per cent.',
    'two changes in one sentence': 'Prices rose by 5 per cent in 2023 and fell from £200 to £180 in 2024.',
    'a change elsewhere': 'Crime halved in the town centre. In the county it fell from 4,000 to 3,600.',
    'a rise of half': 'Borrowing has ballooned from £90 million to £135 million, a rise of half.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(changeTold, text)).toEqual([]));

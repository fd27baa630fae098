import { expect, test } from 'vitest';
import { twoSides } from '../../../src/detect/rules/two-sides.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a slide that starts on two sides': {
      text: 'The mud came off the north side of the valley. A drone flew along the southern flank, where the slide began.',
      found:
        'It is north side in one place and southern flank in another. | The mud came off the north side of the valley | A drone flew along the southern flank',
    },
    'a wrist': {
      text: 'Dr Ann Moor broke her left wrist in the fall. Moor spoke with her right wrist in plaster.',
      found:
        'It is left wrist in one place and right wrist in another. | Dr Ann Moor broke her left wrist in the fall | Moor spoke with her right wrist in plaster',
    },
    'a carriageway': {
      text: 'The lorry overturned on the northbound carriageway. Police said the crash on the southbound carriageway killed nobody.',
      found:
        'It is northbound carriageway in one place and southbound carriageway in another. | The lorry overturned on the northbound carriageway | Police said the crash on the southbound carriageway killed nobody',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(twoSides, text)).toEqual([found]));

test.each(
  Object.entries({
    'two people': 'Dr Ann Moor broke her left wrist. Dr Bo Lind broke his right wrist.',
    'both sides': 'The fire began on the north side. Later it spread to the south side.',
    'two things': 'The crane stands on the north side of the dock. The queue was on the south side.',
    'two days': 'The lorry overturned on the northbound carriageway on Monday. A car crashed on the southbound carriageway on Friday.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(twoSides, text)).toEqual([]));

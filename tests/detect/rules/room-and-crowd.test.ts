import { expect, test } from 'vitest';
import { roomAndCrowd } from '../../../src/detect/rules/room-and-crowd.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a crowd that the hall does not hold': {
      text: 'Instead, a crowd of 9,400 got seven songs. The Dome, which holds 8,500 people, was not told.',
      found:
        '9,400 people do not fit where there is room for 8,500. | Instead, a crowd of 9,400 got seven songs | which holds 8,500 people, was not told',
    },
    'parents in a hall of fewer places': {
      text: 'Fire regulations allow 320 people inside at once. At the end 460 mums, dads and grandparents rose from their chairs.',
      found:
        '460 people do not fit where there is room for 320. | At the end 460 mums, dads and grandparents rose from their chairs | Fire regulations allow 320 people inside at once',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(roomAndCrowd, text)).toEqual([found]));

test.each(
  Object.entries({
    'a crowd outside': 'The hall holds 300. A crowd of 450 gathered outside the hall.',
    'several evenings': 'The stadium holds 8,500. Over three nights 20,000 people saw the show.',
    'a gallery with room left': 'Some 40 people watched from the gallery. The gallery holds 65.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(roomAndCrowd, text)).toEqual([]));

import { expect, test } from 'vitest';
import { timeOfEvent } from '../../../src/detect/rules/time-of-event.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“3.15am” and “4.15am”': {
      text: 'The explosion happened at 3.15am, when most residents were asleep. Windows were broken in two streets. Ms Hall said she was woken by the explosion at 4.15am.',
      found:
        'The explosion is at 3.15am in one place and at 4.15am. in another. | The explosion happened at 3.15am | Ms Hall said she was woken by the explosion at 4.15am',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(timeOfEvent, text)).toEqual([found]));

test.each(
  Object.entries({
    'two events': 'The first explosion happened at 3.15am. A second followed at 4.15am.',
    'a call and an arrival': 'Police were called at 3.15am and reached the flat at 3.40am.',
    'two clocks': 'The quake struck at 3.15am local time (01:15 GMT).',
  }),
)('is silent about %s', (_, text) => expect(foundBy(timeOfEvent, text)).toEqual([]));

import { expect, test } from 'vitest';
import { clockDuration } from '../../../src/detect/rules/clock-duration.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'hours over a night': {
      text: 'No train ran for 16 hours, from 4:30 p.m. on Friday to 10:30 a.m. on Saturday.',
      found: 'It is 18 hours from 4:30 p.m. to 10:30 a.m., not 16 hours. | 4:30 p.m. on Friday to 10:30 a.m. | 16 hours',
    },
    'a later time': {
      text: 'The first call came at 1.30 a.m. and the fire was out by 4.30 a.m., two hours later.',
      found: 'It is 3 hours from 1.30 a.m. to 4.30 a.m., not two hours. | 1.30 a.m. and the fire was out by 4.30 a.m. | two hours',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(clockDuration, text)).toEqual([found]));

test.each(
  Object.entries({
    'the right hours': 'No train ran for 18 hours, from 4:30 p.m. on Friday to 10:30 a.m. on Saturday.',
    'about so long': 'The road was shut for about three hours, from 1 p.m. to 4.20 p.m.',
    'opening hours': 'The library is open from 9 a.m. to 5 p.m. It is two hours by train.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(clockDuration, text)).toEqual([]));

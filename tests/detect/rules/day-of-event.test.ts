import { expect, test } from 'vitest';
import { dayOfEvent } from '../../../src/detect/rules/day-of-event.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a day too many': {
      text: 'Nurses walked out at 6 a.m. on Monday. On Thursday, the fifth day of the strike, talks began.',
      found:
        'A strike that began on Monday is in its fourth day on Thursday, not its fifth. | Nurses walked out at 6 a.m. on Monday | On Thursday, the fifth day of the strike, talks began',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(dayOfEvent, text)).toEqual([found]));

test.each(
  Object.entries({
    'the right day': 'Nurses walked out at 6 a.m. on Monday. On Thursday, the fourth day of the strike, talks began.',
    'a week later': 'The strike began on Monday. On Thursday, the eleventh day of the strike, talks began.',
    'another event': 'The strike began on Monday. Thursday was the fifth day of the festival.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(dayOfEvent, text)).toEqual([]));

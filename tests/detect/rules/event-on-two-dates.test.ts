import { expect, test } from 'vitest';
import { eventOnTwoDates } from '../../../src/detect/rules/event-on-two-dates.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'an arrest on two days': {
      text: 'Simon Reed was arrested on 10 November. Reed, in custody since his arrest on 17 November, denies it.',
      found:
        'The same arrest is dated 10 November and 17 November. | Simon Reed was arrested on 10 November | Reed, in custody since his arrest on 17 November, denies it',
    },
    'a sale in two years': {
      text: 'The company was sold in 1991. Everyone was paid until it was sold in 1995.',
      found: 'The same sale is dated 1991 and 1995. | The company was sold in 1991 | Everyone was paid until it was sold in 1995',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(eventOnTwoDates, text)).toEqual([found]));

test.each(
  Object.entries({
    'two people': 'Simon Reed was arrested on 10 November. Paul Hart was arrested on 17 November.',
    'a second arrest': 'Simon Reed was arrested on 10 November. Reed was arrested again on 17 November.',
    'one date told twice': 'Simon Reed was arrested on 10 November 2023. Reed was arrested in November.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(eventOnTwoDates, text)).toEqual([]));

import { expect, test } from 'vitest';
import { headlineDate } from '../../../src/detect/rules/headline-date.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“2027” and “2029”': {
      text: 'Rail line to reopen in 2027\n\nThe branch line to Tarn will carry passengers again in 2029, the transport ministry announced on Monday.',
      found:
        'The headline says 2027, the article 2029. | Rail line to reopen in 2027 | The branch line to Tarn will carry passengers again in 2029, the transport ministry announced on Monday',
    },
    '“Man, 38” and “36-year-old man”': {
      text: 'Man, 38, held over knife attack\n\nA 36-year-old man was arrested on Sunday after a knife attack in Lowfield.',
      found:
        'The headline says that the man is 38, the article 36. | Man, 38 | A 36-year-old man was arrested on Sunday after a knife attack in Lowfield',
    },
    '“begin on Monday” and “Tuesday”': {
      text: 'Strike to begin on Monday\n\nBus drivers in Ardley will walk out on Tuesday, 6 May, in a dispute over rosters. The strike begins at 5am that day.',
      found:
        'The headline says Monday, the article Tuesday. | Strike to begin on Monday | Bus drivers in Ardley will walk out on Tuesday, 6 May, in a dispute over rosters',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(headlineDate, text)).toEqual([found]));

test.each(
  Object.entries({
    'the year that the article gives':
      'Rail line to reopen in 2027\n\nThe branch line to Tarn will carry passengers again in 2027, the transport ministry announced on Monday.',
    'the day of the report': 'Strike to begin on Monday\n\nBus drivers in Ardley will walk out next week, their union said on Thursday.',
    'the age that the article gives':
      'Man, 38, held over knife attack\n\nA 38-year-old man was arrested on Sunday after a knife attack in Lowfield.',
    'the age of the victim': 'Man, 38, held over knife attack\n\nA 36-year-old woman was hurt in a knife attack in Lowfield.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(headlineDate, text)).toEqual([]));

import { expect, test } from 'vitest';
import { shareAndCount } from '../../../src/detect/rules/share-and-count.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“60 per cent” and “280 respondents”': {
      text: 'Of the 400 people who replied to the survey, 60 per cent opposed the closure. In all, 280 respondents were against closing the baths.',
      found:
        '60 per cent of 400 are 240, not 280. | Of the 400 people who replied to the survey, 60 per cent opposed the closure | In all, 280 respondents were against closing the baths',
    },
    '“One in five” and “150 people”': {
      text: 'One in five of the 600 staff, or 150 people, will be made redundant.',
      found: '1 in 5 of 600 are 120, not 150. | One in five of the 600 staff | 150 people',
    },
    '“Three in four” and “90 out of 150”': {
      text: 'Three in four members, or 90 out of 150, backed the strike.',
      found: '3 in 4 of 150 are 112.5, not 90. | Three in four members | 90 out of 150',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(shareAndCount, text)).toEqual([found]));

test.each(
  Object.entries({
    'a right share in words': 'One in five of the 600 staff, or 120 people, will go.',
    'a part of the part': 'Of the 400 who replied, 60 per cent opposed it. Of the opponents, 80 live in Marl.',
    'a right share': 'Of the 400 people who replied, 60 per cent opposed the closure. In all, 240 respondents were against it.',
    'the other side': 'Of the 400 people who replied, 60 per cent opposed the closure. In all, 130 respondents were in favour of it.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(shareAndCount, text)).toEqual([]));

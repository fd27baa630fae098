import { expect, test } from 'vitest';
import { peakBelow } from '../../../src/detect/rules/peak-below.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a peak that another count passes': {
      text: 'The storm cut power to 210,000 customers. At the peak 160,000 customers were without power.',
      found:
        'The highest count, 160,000, is below the 210,000 of another passage. | The storm cut power to 210,000 customers | At the peak 160,000 customers were without power',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(peakBelow, text)).toEqual([found]));

test.each(
  Object.entries({
    'the right peak': 'The storm cut power to 150,000 customers. At the peak 160,000 customers were without power.',
    'another year': 'In 2016 a storm cut power to 210,000 customers. At the peak 160,000 customers were without power.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(peakBelow, text)).toEqual([]));

import { expect, test } from 'vitest';
import { distanceAndSpeed } from '../../../src/detect/rules/distance-and-speed.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'a train with two clock times': {
      text: 'The service leaves at 21.40 each evening and arrives at 06.10 the next day, covering the 510 kilometres of track. It would average a little over 100 kilometres an hour.',
      found:
        '510 kilometres in 8.5 hours are 60 an hour on average, not 100. | The service leaves at 21.40 each evening and arrives at 06.10 the next day, covering the 510 kilometres of track | It would average a little over 100 kilometres an hour',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(distanceAndSpeed, text)).toEqual([found]));

test.each(
  Object.entries({
    'an average that is right':
      'The service leaves at 21.40 each evening and arrives at 06.10 the next day, covering the 510 kilometres of track. It would average 60 kilometres an hour.',
    'a top speed': 'The service leaves at 21.40 and arrives at 06.10, covering 510 kilometres. Its top speed is 160 kilometres an hour.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(distanceAndSpeed, text)).toEqual([]));

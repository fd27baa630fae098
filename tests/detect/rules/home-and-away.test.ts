import { expect, test } from 'vitest';
import { homeAndAway } from '../../../src/detect/rules/home-and-away.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'supporters who travel to their own ground': {
      text: 'They won at United’s own ground. The supporters who had travelled with United sang on the ferry back.',
      found:
        'Supporters of a team that plays at its own ground do not travel with it and back. | They won at United’s own ground | The supporters who had travelled with United sang on the ferry back',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(homeAndAway, text)).toEqual([found]));

test.each(
  Object.entries({
    'the other supporters': 'They won at United’s own ground. The supporters who had travelled with City sang on the ferry back.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(homeAndAway, text)).toEqual([]));

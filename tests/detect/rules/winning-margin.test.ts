import { expect, test } from 'vitest';
import { winningMargin } from '../../../src/detect/rules/winning-margin.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    'votes of two candidates': {
      text: 'She won by 320 votes, taking 4,210 to his 3,990.',
      found: '4,210 and 3,990 are 220 votes apart, not 320. | 4,210 to his 3,990 | 320 votes',
    },
    'a table of candidates': {
      text: 'Ines Calloway (Labour Union) 9,412 and Hugh Trevanion (National) 8,377 stood. He was losing by fewer than 200 votes.',
      found:
        '9,412 and 8,377 are 1,035 votes apart, not 200. | 9,412 and Hugh Trevanion (National) 8,377 | He was losing by fewer than 200 votes',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(winningMargin, text)).toEqual([found]));

test.each(
  Object.entries({
    'a margin that is right': 'She won by 220 votes, taking 4,210 to his 3,990.',
    'an earlier election': 'She took 4,210 votes to his 3,990. At the last election she won by 320 votes.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(winningMargin, text)).toEqual([]));

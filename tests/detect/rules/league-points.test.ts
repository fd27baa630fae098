import { expect, test } from 'vitest';
import { leaguePoints } from '../../../src/detect/rules/league-points.ts';
import { foundBy } from './found-by.ts';

test.each(
  Object.entries({
    '“30 points” and “eight wins”': {
      text: 'Athletic have 30 points from 15 games, with eight wins, five draws and two defeats.',
      found:
        '8 wins at three points and 5 draws at one make 29 points, not 30. | 30 points from 15 games | eight wins, five draws and two defeats',
    },
  }),
)('finds %s', (_, { text, found }) => expect(foundBy(leaguePoints, text)).toEqual([found]));

test.each(
  Object.entries({
    'a right record': 'Athletic have 29 points from 15 games, with eight wins, five draws and two defeats.',
    'two points for a win': 'Athletic have 21 points from 15 games, with eight wins, five draws and two defeats.',
  }),
)('is silent about %s', (_, text) => expect(foundBy(leaguePoints, text)).toEqual([]));

import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "41 points from 24 games, with 12 wins, 6 draws and 6 defeats": three for a win and one for a draw against the points, and the matches against their sum. */
export const leaguePoints: Rule = {
  name: 'league-points',
  category: 'number',
  find: ({ body }: Reading) => body.flatMap((sentence) => inSentence(sentence)),
};

const shape =
  /#(\d+)#(?: points?)? (?:from|after|in) (?:their |its )?#(\d+)# (?:games|matches|outings)[^#;.]{0,30}? #(\d+)# wins?,? (?:and )?#(\d+)# draws?(?:,? and #(\d+)# (?:defeats?|loss(?:es)?))?/i;

function inSentence({ skeleton, numbers }: ReadSentence) {
  const match = numbers.some(({ unit }) => unit === 'point') ? shape.exec(skeleton) : null;
  if (!match) return [];
  const [points, games, wins, draws, defeats] = match.slice(1).map((index) => numbers[Number(index)]);
  if (!points || !games || !wins || !draws) return [];
  const spanOf = (from: typeof points, to: typeof points) => ({ start: from.hedgeStart, end: to.phraseEnd });
  const record = spanOf(wins, defeats ?? draws);
  const made = wins.value * 3 + draws.value;
  if (made !== points.value && wins.value * 2 + draws.value !== points.value) {
    const why = `${figure(wins.value)} wins at three points and ${figure(draws.value)} draws at one make ${figure(made)} points, not ${figure(points.value)}.`;
    return [finding('number', [spanOf(points, games), record], why)];
  }
  const played = wins.value + draws.value + (defeats?.value ?? 0);
  if (!defeats || played === games.value) return [];
  const why = `${figure(wins.value)}, ${figure(draws.value)} and ${figure(defeats.value)} make ${figure(played)} matches, not ${figure(games.value)}.`;
  return [finding('number', [spanOf(points, games), record], why)];
}

import type { Span } from '../../contracts/span.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Placed } from './part-lists.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "won by 320 votes, taking 4,210 to his 3,990"; a table of candidates’ votes and "losing by fewer than 200": the margin against the two figures that it lies between. */
export const winningMargin: Rule = {
  name: 'winning-margin',
  category: 'number',
  find({ body }: Reading) {
    const margins = body.flatMap(marginsIn);
    const results = body.flatMap(resultsIn);
    const [margin] = margins;
    const [result] = results;
    if (margins.length !== 1 || results.length !== 1 || !margin || !result) return [];
    const real = Math.abs(result.first.number.value - result.second.number.value);
    const { value, bound } = margin.number;
    const isRight =
      bound === 'over'
        ? real >= value
        : bound === 'under'
          ? real <= value
          : Math.abs(real - value) <= (bound === 'about' ? value * 0.12 : 0);
    if (isRight || real === 0) return [];
    const figures: Span = { start: result.first.number.start, end: result.second.number.end };
    const evidence =
      result.first.sentence === margin.sentence
        ? [figures, { start: margin.number.hedgeStart, end: margin.number.phraseEnd }]
        : [figures, clauseAround(margin.sentence, margin.number)];
    if (figures.end - figures.start > 240) return [];
    return [
      finding(
        'number',
        evidence,
        `${figure(Math.max(result.first.number.value, result.second.number.value))} and ${figure(Math.min(result.first.number.value, result.second.number.value))} are ${figure(real)} votes apart, not ${figure(value)}.`,
      ),
    ];
  },
};

function marginsIn(sentence: ReadSentence): Placed[] {
  if (/\b(?:last|previous|in (?:19|20)\d\d|four years|five years|seats)\b/i.test(sentence.text)) return [];
  const shape =
    /\b(?:won|win|winning|lost|lose|losing|beaten|beat [^#.;]{3,30}|defeated [^#.;]{3,30}|ahead|home) by (?:a margin of |a majority of |just |only )?#(\d+)#(?= votes?\b|[,.;])|\b(?:majority|margin) (?:of|was) (?:just |only )?#(\d+)#(?= votes?\b|[,.;])|#(\d+)#[- ]votes? (?:majority|margin)\b/gi;
  return Array.from(sentence.skeleton.matchAll(shape), (match) => ({
    number: sentence.numbers[Number(match[1] ?? match[2] ?? match[3])]!,
    sentence,
  })).filter(({ number }) => number.kind === 'count' && number.value > 1);
}

type Result = { readonly first: Placed; readonly second: Placed };

/** "4,210 votes to 3,990", "4,210 to his 3,990", "4,210 votes against Mr Hall’s 3,990", or the first two lines of a table of candidates. */
function resultsIn(sentence: ReadSentence): Result[] {
  const { skeleton, numbers } = sentence;
  const pair =
    /#(\d+)#(?: votes)? (?:to|against|compared with) (?:his |her |their |(?:[A-Z][\p{L}.]* ?){1,3}[’']s )?#(\d+)#(?! (?:per cent|years?|seats))/u.exec(
      skeleton,
    );
  const isVote = /\b(?:votes?|polled|won|majority|elected|ballots?|taking|took)\b/i.test(skeleton);
  const table = Array.from(skeleton.matchAll(/\([A-Z][^()#]{1,40}\):? #(\d+)#/g), ([, index]) => numbers[Number(index)]!);
  const [first, second] =
    pair && isVote
      ? [numbers[Number(pair[1])], numbers[Number(pair[2])]]
      : table.length >= 2
        ? [...table].sort((a, b) => b.value - a.value)
        : [];
  if (!first || !second || first.kind !== 'count' || second.kind !== 'count' || first.value < 20 || second.value < 20) return [];
  const [left, right] = first.start < second.start ? [first, second] : [second, first];
  return [{ first: { number: left, sentence }, second: { number: right, sentence } }];
}

import type { ScoreFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** A result in the headline that the article does not give, or a vote that returns with one number changed. */
export const scoreToldTwice: Rule = {
  name: 'score-told-twice',
  category: 'headline',
  find({ title, body, text }: Reading) {
    const [head] = title?.scores ?? [];
    const lead = body.slice(0, 3).flatMap((sentence) => sentence.scores.map((score) => ({ score, sentence })));
    const all = body.flatMap((sentence) => sentence.scores.map((score) => ({ score, sentence })));
    if (title && head && lead.length === 1 && !all.some(({ score }) => isSame(score, head))) {
      const [only] = lead;
      return [
        finding(
          'headline',
          [clauseAround(title, head), clauseAround(only!.sentence, only!.score)],
          `The headline gives ${text.slice(head.start, head.end)}, the article ${text.slice(only!.score.start, only!.score.end)}.`,
        ),
      ];
    }
    const back = theScore(body, text);
    if (back) return [back];
    if (all.length < 2) return [];
    const votes = all.filter(
      ({ sentence }) =>
        /\bvot(?:e|es|ed|ing)\b|\bballot\b/i.test(sentence.text) &&
        !/\b(?:amendment|committee|second|earlier|previous|another|also)\b/i.test(sentence.text),
    );
    const [first, second] = votes;
    if (votes.length !== 2 || !first || !second || !isOneOff(first, second)) return [];
    return [
      finding(
        'number',
        [clauseAround(first.sentence, first.score), clauseAround(second.sentence, second.score)],
        `The vote is ${text.slice(first.score.start, first.score.end)} in one place and ${text.slice(second.score.start, second.score.end)} in another.`,
      ),
    ];
  },
};

/** "Turin beat Genoa 3-2 … the 4-2 win": a result that is taken up with another score. */
function theScore(body: readonly ReadSentence[], text: string) {
  for (const [index, sentence] of body.entries()) {
    const match =
      /\b(?:[Tt]he|[Tt]his) \^(\d+)\^ (win|victory|defeat|loss|draw|result|scoreline|triumph)\b(?! (?:over|against|at|in|to))/.exec(
        sentence.skeleton,
      );
    const score = sentence.scores[Number(match?.[1])];
    if (!score) continue;
    const told = body.slice(Math.max(0, index - 8), index).flatMap((home) => home.scores.map((one) => ({ score: one, sentence: home })));
    const [only] = told;
    if (
      !only ||
      told.length !== 1 ||
      isSame(only.score, score) ||
      /\b(?:last|previous|half-time|half time|earlier|aggregate)\b/i.test(only.sentence.text + sentence.text)
    )
      continue;
    return finding(
      'number',
      [clauseAround(only.sentence, only.score), clauseAround(sentence, score)],
      `The score is ${text.slice(only.score.start, only.score.end)} in one place and ${text.slice(score.start, score.end)} in another.`,
    );
  }
  return undefined;
}

type Placed = { readonly score: ScoreFact; readonly sentence: ReadSentence };

function isSame(a: ScoreFact, b: ScoreFact): boolean {
  return (a.first === b.first && a.second === b.second) || (a.first === b.second && a.second === b.first);
}

/** One side is the same, the other is not; both are votes of a house. */
function isOneOff({ score: a }: Placed, { score: b }: Placed): boolean {
  return (a.first === b.first) !== (a.second === b.second) && a.first + a.second >= 10;
}

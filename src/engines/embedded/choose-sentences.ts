import { newsValueOf } from './news-value.ts';
import type { SummaryCandidate } from './summary-candidates.ts';
import { contentWords, weighWords } from './weigh-words.ts';

type Limits = {
  readonly maxWords: number;
  readonly maxSentences: number;
  readonly title: string;
  readonly excluded: ReadonlySet<SummaryCandidate>;
  countWords(text: string): number;
};

export const W: Record<string, number> = { len: 0.55, lead: 1.7, pos: 1.2, posScale: 5, thin: 0.7, thinLen: 10, over: 0.3, lp: 0.9, ch: 0.55, leadCh: 0.75, caveat: 0.5, leadCaveat: 0.85, leadMax: 0.75, leadMaxCh: 1, last: 1, verdict: 0 };

/**
 * Chooses sentences, greedily by what each adds, and gives them back in the order of the story.
 *
 * A sentence is worth the weight of its words in the article and its headline, more near the start, more for what readers ask (a vote, a reply, what comes
 * next), less for each word the summary has already. Method: sentence extraction by word frequency with a redundancy penalty (SumBasic, Nenkova and
 * Vanderwende 2005) and a position prior; the factors were set on the project's cases, one part of them held out in turn.
 */
export function chooseSentences(
  candidates: readonly SummaryCandidate[],
  { maxWords, maxSentences, title, excluded, countWords }: Limits,
): SummaryCandidate[] {
  const words = candidates.map(({ text }) => contentWords(text));
  const weight = weighWords(words, new Set(contentWords(title)));
  const lengths = candidates.map(({ text, caveat }) => countWords(text) + (caveat ? countWords(caveat.text) : 0));
  const worth = candidates.map((candidate, index) => worthOf(candidate, lengths[index]!, candidates.length));
  const chosen = new Set<number>();
  const said = new Set<string>();
  let length = 0;
  const choose = (index: number) => {
    chosen.add(index);
    length += lengths[index]!;
    for (const word of words[index]!) said.add(word);
  };
  const lead = candidates[0];
  // a news story says what happened in its first sentence; without it the rest hangs in the air
  if (lead?.position === 0 && !lead.pointsBack && lengths[0]! <= maxWords * W.leadMax! && lead.chargedWords <= W.leadMaxCh! && !excluded.has(lead)) choose(0);
  while (chosen.size < maxSentences) {
    let best = -1;
    let bestScore = 0;
    for (const [index, candidate] of candidates.entries()) {
      if (chosen.has(index) || excluded.has(candidate) || length + lengths[index]! > maxWords) continue;
      if (candidate.needsLead && ![...chosen].some((other) => other < index)) continue;
      if (candidate.pointsBack && !(chosen.has(index - 1) && candidates[index - 1]!.position === candidate.position - 1)) continue;
      let score = worth[index]!;
      if (score > 0) {
        const fresh = new Set(words[index]!.filter((word) => !said.has(word)));
        score *= [...fresh].reduce((sum, word) => sum + (weight.get(word) ?? 0), 0) / Math.max(lengths[index]!, 8) ** W.len!;
      }
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    if (best === -1) break;
    choose(best);
  }
  return [...chosen].sort((a, b) => a - b).map((index) => candidates[index]!);
}

/** What a sentence is worth apart from its words. */
function worthOf(candidate: SummaryCandidate, length: number, count: number): number {
  const isLead = candidate.position === 0;
  if (candidate.verdicts > 0 && !isLead) return W.verdict!;
  const place = isLead ? W.lead! : 1 + W.pos! / (1 + candidate.position / W.posScale!) + (candidate.position >= count - 3 ? W.last! - 1 : 0);
  // "an earlier statement gave 19 and was corrected": what counts is the figure that stands
  const isOverruled = /\b(?:earlier|first|initially|originally|previously)\b[^.]*\b(?:corrected|revised|withdrawn|retracted)\b/i.test(
    candidate.text,
  );
  const isThin = length < W.thinLen! && !/\d/.test(candidate.text);
  return (
    place *
    newsValueOf(candidate.text) *
    (candidate.caveat ? (isLead ? W.leadCaveat! : W.caveat!) : 1) *
    (candidate.caveat === null ? 0 : 1) *
    (isOverruled ? W.over! : 1) *
    (isThin ? W.thin! : 1) *
    W.lp! ** candidate.loadedPhrases *
    (isLead ? W.leadCh! : W.ch!) ** candidate.chargedWords
  );
}

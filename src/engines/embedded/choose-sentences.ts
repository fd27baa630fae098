import { newsValueOf } from './news-value.ts';
import type { SummaryCandidate } from './summary-candidates.ts';
import { contentWords, weighWords } from './weigh-words.ts';

type Limits = {
  readonly maxWords: number;
  readonly maxSentences: number;
  readonly title: string;
  /** Not to be chosen. */
  readonly excluded: ReadonlySet<SummaryCandidate>;
  countWords(text: string): number;
};

/**
 * Chooses sentences, greedily by what each adds, and gives them back in the order of the story.
 *
 * A sentence is worth the weight of its words in the article and its headline, more near the start, more for what readers ask (a vote, a reply, what comes
 * next), less for each word the summary has already. Method: sentence extraction by word frequency with a redundancy penalty (SumBasic, Nenkova and
 * Vanderwende 2005) and a position prior; the factors were set on the project's cases, where key facts hardly move when
 * one of them does; searching them freely did worse on cases held out.
 */
export function chooseSentences(
  candidates: readonly SummaryCandidate[],
  { maxWords, maxSentences, title, excluded, countWords }: Limits,
): SummaryCandidate[] {
  const words = candidates.map(({ text }) => contentWords(text));
  const weight = weighWords(words, new Set(contentWords(title)));
  const lengths = candidates.map(({ text, caveat }) => countWords(text) + (caveat ? countWords(caveat.text) : 0));
  const worth = candidates.map((candidate) => worthOf(candidate));
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
  if (lead?.position === 0 && !lead.pointsBack && lengths[0]! <= maxWords * 0.75 && lead.chargedWords === 0 && !excluded.has(lead))
    choose(0);
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
        score *= [...fresh].reduce((sum, word) => sum + (weight.get(word) ?? 0), 0) / Math.max(lengths[index]!, 6) ** 0.55;
      }
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    if (best === -1) break;
    choose(best);
  }
  return [...chosen].sort((a, b) => a - b).map((index) => candidates[index]!);
}

/** What a sentence is worth apart from its words. */
function worthOf(candidate: SummaryCandidate): number {
  const isLead = candidate.position === 0;
  if (candidate.verdicts > 0 && !isLead) return 0;
  const place = isLead ? 1.7 : 1 + 1.2 / (1 + candidate.position / 5);
  // "an earlier statement gave 19 and was corrected": what counts is the figure that stands
  const isOverruled = /\b(?:earlier|first|initially|originally|previously)\b[^.]*\b(?:corrected|revised|withdrawn|retracted)\b/i.test(
    candidate.text,
  );
  const doubt = candidate.caveat === undefined ? 1 : candidate.caveat === null ? 0 : isLead ? 0.85 : 0.65;
  const isSpeech = /^[“"‘]/.test(candidate.text);
  return (
    place *
    newsValueOf(candidate.text) *
    doubt *
    (isOverruled ? 0.3 : 1) *
    (isSpeech ? 0.4 : 1) *
    0.9 ** candidate.loadedPhrases *
    (isLead ? 0.5 : 0.45) ** candidate.chargedWords
  );
}

import type { SummaryCandidate } from './summary-candidates.ts';

type Limits = { readonly maxWords: number; readonly maxSentences: number; readonly title: string; countWords(text: string): number };

const stopWords = new Set(
  'the a an and or but of to in on at by for from with as that this these those which who whose it its they their he his she her is are was were be been being has have had do does did not no will would can could may might must should said says say told than then so if also into over after before during about between because since there when where what all any more most other some such only own same too very up out off'.split(
    ' ',
  ),
);

/** What comes next, and what is denied or opposed: what a reader asks of a summary besides who, what and how many. */
const whatNext =
  /\b(?:will|is (?:due|expected|scheduled|to)|are (?:due|expected|scheduled|to)|plans? to|next (?:week|month|year)|until|by the end of|goes? (?:to|before))\b/;
const otherSide = /\b(?:den(?:y|ies|ied)|rejected|disputed|nobody|no one|did not|refused|opposed|against)\b/i;
const fullName = /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u;

/**
 * Chooses sentences, greedily by what each adds, and gives them back in the order of the story.
 *
 * A sentence is worth the weight of its words in the article and its headline, more near the start, less for each word the summary has already.
 * Method: sentence extraction by word frequency with a redundancy penalty (SumBasic, Nenkova and Vanderwende 2005) and a position prior; the
 * factors were set on the project's cases, where key facts hardly move when one of them does.
 */
export function chooseSentences(
  candidates: readonly SummaryCandidate[],
  { maxWords, maxSentences, title, countWords }: Limits,
): SummaryCandidate[] {
  const words = candidates.map(({ text }) => contentWords(text));
  const weight = weightsOf(words, new Set(contentWords(title)));
  const lengths = candidates.map(({ text }) => countWords(text));
  const chosen = new Set<number>();
  const said = new Set<string>();
  let length = 0;
  const choose = (index: number) => {
    chosen.add(index);
    length += lengths[index]!;
    for (const word of words[index]!) said.add(word);
  };
  // a news story says what happened in its first sentence; without it the rest hangs in the air
  if (candidates[0]?.position === 0 && !candidates[0].pointsBack && lengths[0]! <= maxWords * 0.75 && candidates[0].chargedWords <= 1)
    choose(0);
  while (chosen.size < maxSentences) {
    let best = -1;
    let bestScore = 0;
    for (const [index, candidate] of candidates.entries()) {
      if (chosen.has(index) || length + lengths[index]! > maxWords) continue;
      if (candidate.pointsBack && !(chosen.has(index - 1) && candidates[index - 1]!.position === candidate.position - 1)) continue;
      const score = scoreOf(candidate, words[index]!, lengths[index]!, weight, said);
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    if (best === -1) break;
    choose(best);
  }
  return [...chosen].sort((a, b) => a - b).map((index) => candidates[index]!);
}

function scoreOf(candidate: SummaryCandidate, words: string[], length: number, weight: Map<string, number>, said: Set<string>): number {
  const fresh = new Set(words.filter((word) => !said.has(word)));
  const content = [...fresh].reduce((sum, word) => sum + (weight.get(word) ?? 0), 0) / Math.max(length, 8) ** 0.55;
  const place = candidate.position === 0 ? 1.7 : 1 + 1.2 / (1 + candidate.position / 5);
  const bonus =
    (/\d/.test(candidate.text) ? 1.1 : 1) *
    (whatNext.test(candidate.text) ? 1.3 : 1) *
    (otherSide.test(candidate.text) ? 1.2 : 1) *
    (fullName.test(candidate.text) ? 1.1 : 1);
  const isLead = candidate.position === 0;
  if (candidate.verdicts > 0 && !isLead) return 0;
  // "an earlier statement gave 19 and was corrected": what counts is the figure that stands
  const isOverruled = /\b(?:earlier|first|initially|originally|previously)\b[^.]*\b(?:corrected|revised|withdrawn|retracted)\b/i.test(
    candidate.text,
  );
  const isThin = length < 10 && !/\d/.test(candidate.text);
  const doubt = candidate.caveat === undefined ? 1 : candidate.caveat === null ? (isLead ? 0.7 : 0) : isLead ? 0.85 : 0.5;
  return (
    content *
    place *
    bonus *
    doubt *
    (isOverruled ? 0.3 : 1) *
    (isThin ? 0.7 : 1) *
    0.9 ** candidate.loadedPhrases *
    (isLead ? 0.75 : 0.55) ** candidate.chargedWords
  );
}

function weightsOf(sentences: string[][], title: Set<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, 0.6 + Math.log2(1 + count) + (title.has(word) ? 1.2 : 0)]));
}

function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}]+)*/gu) ?? [])
    .map((word) => word.replace(/[’']s$/, ''))
    .filter((word) => word.length > 1 && !stopWords.has(word));
}

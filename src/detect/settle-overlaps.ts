import { phraseCategories } from '../contracts/category.ts';
import type { DraftPhrase } from '../contracts/draft.ts';

/**
 * Keeps, of phrases that overlap, the longest; of equals the clear one, then the first category.
 *
 * @param phrases - with span anchors; others are left out
 * @returns in text order
 */
export function settleOverlaps<Phrase extends DraftPhrase>(phrases: readonly Phrase[]): Phrase[] {
  const ranked = phrases
    .flatMap((phrase) => (phrase.anchor.kind === 'span' ? [{ phrase, start: phrase.anchor.start, end: phrase.anchor.end }] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end || rankOf(a.phrase) - rankOf(b.phrase));
  const kept: typeof ranked = [];
  for (const candidate of ranked) {
    // those kept do not overlap, so only the last ones can reach the candidate
    let isBeaten = false;
    while (kept.length > 0 && kept.at(-1)!.end > candidate.start) {
      const last = kept.at(-1)!;
      if (last.end - last.start >= candidate.end - candidate.start) {
        isBeaten = true;
        break;
      }
      kept.pop();
    }
    if (!isBeaten) kept.push(candidate);
  }
  return kept.map(({ phrase }) => phrase);
}

function rankOf({ strength, category }: DraftPhrase): number {
  return (strength === 'clear' ? 0 : 100) + phraseCategories.indexOf(category);
}

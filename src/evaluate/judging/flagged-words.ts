import type { Span } from '../../contracts/span.ts';
import { wordsOf } from '../../text/words.ts';
import type { Counts } from '../measurement.ts';

/** Words of a text, each as flagged and as annotated: what data sets that mark words are scored by. Takes both lists in any order. */
export function wordCounts(
  text: string,
  gold: readonly Span[],
  found: readonly Span[],
): Counts & { foundHits: number; found: number; goldHits: number; gold: number } {
  const counts = { foundHits: 0, found: 0, goldHits: 0, gold: 0 };
  for (const word of wordsOf(text)) {
    const isGold = gold.some(({ start, end }) => start < word.end && word.start < end);
    const isFound = found.some(({ start, end }) => start < word.end && word.start < end);
    if (isGold) counts.gold += 1;
    if (isFound) counts.found += 1;
    if (isGold && isFound) counts.goldHits = counts.foundHits += 1;
  }
  return counts;
}

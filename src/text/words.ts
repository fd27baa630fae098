import type { Span } from '../contracts/span.ts';

/** A word: letters, digits and marks, with apostrophes, hyphens, points and commas inside it ("don't", "war-torn", "U.S", "1,200"). */
const word = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‑][\p{L}\p{N}\p{M}]+)*/gu;

/** Counts words as `wordsOf` finds them. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(word)) count += 1;
  return count;
}

/** Spans of the words of `text`, in text order, in UTF-16 code units. */
export function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(word), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

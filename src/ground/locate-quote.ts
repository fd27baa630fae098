import type { Span } from '../contracts/span.ts';
import { type Folded, fold } from '../text/fold.ts';
import { occurrencesOf } from '../text/occurrences.ts';
import { isWholeWords } from './whole-words.ts';

/** How far apart, in code units, the two ends of a quote with an ellipsis may stand. */
const ellipsisReach = 600;

/**
 * Finds the passage that a model quoted.
 *
 * The words themselves come first; then the same words with other quotation marks, dashes, spaces or case; then a quote that leaves out its
 * middle ("a … b"). A find never begins or ends inside a word. A quote that is not in the text is the model's invention: the caller drops it.
 *
 * @param quote - the model's words, neither trimmed nor folded
 * @param text - `Document.text`
 * @param near - UTF-16 offset the model pointed at; of several occurrences the closest wins
 * @param foldedText - `fold(text)`, when the caller has it already
 * @returns the span, in UTF-16 code units, end exclusive; `undefined` when the quote is nowhere
 */
export function locateQuote(quote: string, text: string, near = 0, foldedText: Folded = fold(text)): Span | undefined {
  return (
    nearest(occurrencesOf(quote, text), text, near) ??
    locateFolded(quote, text, near, foldedText) ??
    locateEllipsis(quote, text, near, foldedText)
  );
}

function locateFolded(quote: string, text: string, near: number, folded: Folded): Span | undefined {
  for (const variant of variantsOf(quote)) {
    const spans = occurrencesOf(variant, folded.text).map(({ start, end }) => ({
      start: folded.origin[start]!,
      // the end of the last unit's original, not the start of the next: skipped characters stay outside
      end: folded.origin[end - 1]! + 1,
    }));
    const found = nearest(spans, text, near);
    if (found) return found;
  }
  return undefined;
}

function locateEllipsis(quote: string, text: string, near: number, folded: Folded): Span | undefined {
  const parts = quote.split(/\s*(?:…|\.{3,}|\[\.\.\.\])\s*/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const first = locateFolded(parts[0]!, text, near, folded);
  const last = first && locateFolded(parts.at(-1)!, text, first.end, folded);
  if (!first || !last || last.start < first.end || last.end - first.start > ellipsisReach) return undefined;
  return { start: first.start, end: last.end };
}

function variantsOf(quote: string): string[] {
  const plain = fold(quote).text.trim();
  const bare = plain.replace(/^["']+|["']+$/g, '').trim();
  const unstopped = bare.replace(/[.,;:!?]+$/, '');
  return [...new Set([plain, bare, unstopped])].filter((variant) => variant !== '');
}

function nearest(spans: Span[], text: string, near: number): Span | undefined {
  const distance = (span: Span) => Math.abs(span.start - near);
  return spans.filter((span) => isWholeWords(span, text)).sort((a, b) => distance(a) - distance(b))[0];
}

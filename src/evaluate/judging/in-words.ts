import type { Span } from '../../contracts/span.ts';

/** Code units of an article that are shown on either side of a finding. */
const reach = 32;

/**
 * A passage with a little of the text round it, on one line: `“slammed” in: the mayor [slammed] the plan`.
 * The same words may be loaded in one place and plain in another, so a list of misses needs the place.
 */
export function inWords(span: Span, text: string, label = ''): string {
  const from = Math.max(0, span.start - reach);
  const to = span.end + reach;
  // half a word at an edge tells nothing
  const before = from === 0 ? text.slice(0, span.start) : text.slice(from, span.start).replace(/^\S*\s/, '');
  const after = to >= text.length ? text.slice(span.end) : text.slice(span.end, to).replace(/\s\S*$/, '');
  const words = text.slice(span.start, span.end);
  const place = `${before}[${words}]${after}`.replace(/\s+/g, ' ').trim();
  return `“${words}”${label === '' ? '' : ` (${label})`} in: ${place}`;
}

/** The passages of a clash, one after the other: `“six ships” ↔ “four vessels and three tankers”`. */
export function clashInWords(evidence: readonly { readonly text: string }[]): string {
  return evidence.map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`).join(' ↔ ');
}

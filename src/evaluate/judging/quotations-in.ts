import type { Span } from '../../contracts/span.ts';

/**
 * Words between quotation marks, marks not included, by the marks alone: double straight, double curly, single curly; each within one line.
 *
 * Deliberately not `segment`: what judges a report must not share its mistakes. Single straight marks are left out, since most are apostrophes.
 */
export function quotationsIn(text: string): Span[] {
  const spans: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const pattern of patterns) {
      for (const match of line.matchAll(pattern))
        spans.push({ start: lineStart + match.index + 1, end: lineStart + match.index + match[0].length - 1 });
    }
    lineStart += line.length + 1;
  }
  return spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
}

const patterns = [/"[^"]*"/g, /“[^“”]*”/g, /‘[^‘]*?’(?!\p{L})/gu];

/** The text with what stands between quotation marks blanked with spaces: the words that its writer answers for. */
export function outsideQuotations(text: string): string {
  let own = '';
  let position = 0;
  for (const { start, end } of quotationsIn(text)) {
    if (start < position) continue;
    own += text.slice(position, start) + ' '.repeat(end - start);
    position = end;
  }
  return own + text.slice(position);
}

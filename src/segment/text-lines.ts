import type { Span } from '../contracts/span.ts';

/** A line without the white space around it; `isBlank` when nothing is left. */
export type Line = Span & { readonly text: string; readonly isBlank: boolean };

/** The lines of a text in order. A line ends at LF, CR LF, a lone CR, or a Unicode line or paragraph separator. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const ending = /\r\n|[\n\r\u2028\u2029]|$/g;
  let from = 0;
  for (const match of text.matchAll(ending)) {
    const line = text.slice(from, match.index);
    const trimmed = line.trim();
    const start = from + (trimmed === '' ? line.length : line.length - line.trimStart().length);
    lines.push({ start, end: start + trimmed.length, text: trimmed, isBlank: trimmed === '' });
    from = match.index + match[0].length;
  }
  return lines;
}

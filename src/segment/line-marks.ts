/** What a line of plain text shows at its head; `skip` is how much of the line is mark and white space. */
export type LineMark = { readonly kind: 'heading' | 'item' | 'quote'; readonly level: number; readonly skip: number };

const heading = /^(#{1,6})[ \t]+(?=\S)/;
const bullet = /^(?:[-*•‣▪◦·●–][ \t]+|\(?\d{1,3}[.)][ \t]+|\([a-z]\)[ \t]+)(?=\S)/;
const quote = /^(?:>[ \t]?){1,20}(?=[^\s>])/;

/** Reads the mark at the head of a trimmed line: `## `, `- `, `2. `, `> `. `undefined` when it has none. */
export function markOf(line: string): LineMark | undefined {
  const head = heading.exec(line);
  if (head) return { kind: 'heading', level: head[1]!.length, skip: head[0].length };
  const item = bullet.exec(line);
  if (item) return { kind: 'item', level: 0, skip: item[0].length };
  const quoted = quote.exec(line);
  return quoted ? { kind: 'quote', level: 0, skip: quoted[0].length } : undefined;
}

/** A line that only draws: a rule, or the underline of a heading. */
export function isRule(line: string): boolean {
  return /^[-=_*~#+·•—–\s]{3,}$/.test(line) || /^\*$/.test(line);
}

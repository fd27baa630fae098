import type { Block } from '../contracts/document.ts';
import type { Span } from '../contracts/span.ts';

/** How many blocks at the head of an article may hold the byline. */
const headBlocks = 4;

const lead = /^[^\S\n]*(?:words|story|text|report|column|analysis|opinion)?[ \t]*\bby:?[ \t]+/i;
const name =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiu]|del|della|van|von|der|den|la|le|al|bin|ibn)(?:[ \t]+(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiu]|del|della|van|von|der|den|la|le|al|bin|ibn|and|&)|,[ \t]+(?=\p{Lu}[\p{L}'’-]+[ \t]+(?:\p{Lu}|and\b))){0,14}/u;

/** Whether a line is a byline: "By Jane Doe", "BY JANE DOE and John Roe | Wire service". */
export function isByline(line: string): boolean {
  return nameIn(line) !== undefined;
}

/**
 * Finds the byline near the head of an article.
 *
 * @returns the span of the name or names without "By", agency and date; `null` when there is none
 */
export function findByline(prose: string, blocks: readonly Block[]): Span | null {
  for (const { start, end } of blocks.slice(0, headBlocks)) {
    const found = nameIn(prose.slice(start, Math.min(end, start + 200)));
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return null;
}

function nameIn(line: string): Span | undefined {
  const by = lead.exec(line);
  if (!by) return undefined;
  const names = name.exec(line.slice(by[0].length));
  if (!names) return undefined;
  const text = names[0].replace(/(?:[ \t]+(?:and|&)|[.,])+$/, '');
  const rest = line.slice(by[0].length + text.length).trim();
  // "By Monday the water had gone." is a sentence; after a name comes nothing, an agency, a role or a date.
  const standsAlone = rest === '' || /^[|•·,–—/(-]/.test(rest) || /^(?:in|for)\s+\p{Lu}/u.test(rest);
  const isShort = line.length <= 120 && !/[.!?]$/.test(line.trim());
  return standsAlone && isShort && /\p{L}{2}/u.test(text) ? { start: by[0].length, end: by[0].length + text.length } : undefined;
}

import { displayWidth, piecesOf } from './display-width.ts';

/**
 * Breaks a text into lines of at most `width` columns, between words; a longer word is broken where it has to be.
 *
 * @returns at least one line, without line feeds; `first` columns of the first line are taken already
 */
export function wrapText(text: string, width: number, first = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let used = Math.min(first, width);
  for (const word of text.split(' ')) {
    const needed = displayWidth(word);
    if (line !== '' && used + 1 + needed <= width) {
      line += ` ${word}`;
      used += 1 + needed;
      continue;
    }
    if (line !== '' || used + needed > width) {
      if (line !== '' || used > 0) lines.push(line);
      used = 0;
    }
    if (needed <= width) {
      line = word;
      used += needed;
      continue;
    }
    lines.push(...piecesOf(word, width));
    line = lines.pop() ?? '';
    used = displayWidth(line);
  }
  return [...lines, line];
}

/**
 * Packs items into lines of at most `width` columns, a middle dot between them; an item that is longer than a line is wrapped.
 *
 * @returns the lines; `first` columns of the first one are taken already, and it is empty when no item fits there
 */
export function packItems(items: readonly string[], width: number, first = 0): string[] {
  const lines: string[] = [];
  let used = Math.min(first, width);
  for (const item of items) {
    const needed = displayWidth(item);
    const last = lines.at(-1);
    if (last !== undefined && last !== '' && used + 3 + needed <= width) {
      lines[lines.length - 1] = `${last} · ${item}`;
      used += 3 + needed;
      continue;
    }
    if (last === undefined && used > 0 && used + needed > width) lines.push('');
    const wrapped = wrapText(item, width);
    lines.push(...wrapped);
    used = (lines.length === 1 ? used : 0) + displayWidth(wrapped.at(-1)!);
  }
  return lines;
}

import type { Block } from '../contracts/document.ts';
import { joinLines } from './join-lines.ts';
import { isRule, markOf } from './line-marks.ts';
import { tellHeadings } from './tell-headings.ts';
import { type Line, linesOf } from './text-lines.ts';

/**
 * Finds headings, paragraphs, list items and quotations in plain text.
 *
 * Paragraphs end at a blank line; where lines were not wrapped by a machine, at each line end. Marks at the head of a line ("- ", "1. ", "## ", "> ")
 * and drawn rules are no part of a block.
 */
export function findBlocks(prose: string): Block[] {
  const lines = linesOf(prose).map((line) => (isRule(line.text) ? { ...line, isBlank: true } : line));
  const paragraphs = joinLines(lines, (line) => markOf(line.text) !== undefined);
  return tellHeadings(paragraphs.map(blockOf), prose);
}

function blockOf(paragraph: readonly Line[]): Block {
  const [first, last] = [paragraph[0]!, paragraph.at(-1)!];
  const mark = markOf(first.text);
  return { start: first.start + (mark?.skip ?? 0), end: last.end, kind: mark?.kind ?? 'paragraph', level: mark?.level ?? 0 };
}

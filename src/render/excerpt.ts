import type { Span } from '../contracts/span.ts';
import { beginningOf, displayWidth } from './display-width.ts';
import { visibleText } from './visible-text.ts';

/** A passage with what stands around it, each part fit to be shown; the spaces between the parts belong to `before` and `after`. */
export type Excerpt = { readonly before: string; readonly inside: string; readonly after: string };

/**
 * Takes a passage with as much of its sentence as `width` columns hold, cut between words, with an ellipsis where it was cut.
 *
 * A passage that alone is too wide loses its middle.
 */
export function excerptOf(text: string, { start, end }: Span, width: number): Excerpt {
  const inside = withoutMiddle(visibleText(text.slice(start, end)), width);
  const room = Math.max(0, width - displayWidth(inside));
  const before = wordsBefore(text, start, width);
  const after = wordsAfter(text, end, width);
  const wanted = { before: widthOf(before.words, before.glue), after: widthOf(after.words, after.glue) };
  // a third goes before the passage, and more when what follows is short
  const roomBefore = Math.max(Math.floor(room / 3), room - wanted.after);
  const shownBefore = pick(before.words.toReversed(), roomBefore - before.glue.length, before.isWhole);
  const usedBefore = shownBefore === '' ? 0 : displayWidth(shownBefore) + before.glue.length;
  const shownAfter = pick(after.words, room - usedBefore - after.glue.length, after.isWhole);
  return {
    before: shownBefore === '' ? '' : shownBefore.split(' ').reverse().join(' ') + before.glue,
    inside,
    after: shownAfter === '' ? '' : after.glue + shownAfter,
  };
}

type Side = { readonly words: string[]; readonly glue: '' | ' '; readonly isWhole: boolean };

function wordsBefore(text: string, start: number, width: number): Side {
  const from = Math.max(0, start - 4 * width);
  const piece = text.slice(from, start);
  const cut = Math.max(beginningOfBlock(piece), beginningOfSentence(piece));
  const isWhole = cut > 0 || from === 0;
  const words = wordsIn(piece.slice(cut));
  // the first one may have been cut in two
  return { words: isWhole ? words : words.slice(1), glue: /\s$/.test(piece) ? ' ' : '', isWhole };
}

function wordsAfter(text: string, end: number, width: number): Side {
  const piece = text.slice(end, end + 4 * width);
  const line = text.slice(Math.max(0, end - shortestWrappedLine), end);
  const stop = endOfBlock(piece, line.length - 1 - line.lastIndexOf('\n'));
  const sentence = /[.!?]["”’')]*(?=\s+["“‘(]*\p{Lu})/u.exec(piece.slice(0, stop));
  // "U.S. forces" is no end: a full stop after a single capital says nothing
  const isEnd = sentence && /[\p{Ll}\d”"’)]$/u.test(piece.slice(0, sentence.index)) && sentence.index > 3;
  const cut = isEnd ? sentence.index + sentence[0].length : stop;
  const isWhole = cut < piece.length || end + piece.length === text.length;
  const words = wordsIn(piece.slice(0, cut));
  return { words: isWhole ? words : words.slice(0, -1), glue: /^\s/.test(piece) ? ' ' : '', isWhole };
}

function wordsIn(piece: string): string[] {
  return visibleText(piece).split(' ').filter(Boolean);
}

/** A line shorter than this does not go on in the next one: it is a heading or a paragraph's last. */
const shortestWrappedLine = 50;

function beginningOfBlock(piece: string): number {
  for (let at = piece.lastIndexOf('\n'); at !== -1; at = at === 0 ? -1 : piece.lastIndexOf('\n', at - 1)) {
    const line = piece.slice(piece.lastIndexOf('\n', at - 1) + 1, at).trim();
    if (line.length < shortestWrappedLine || /[.!?:]["”’')]*$/.test(line)) return at + 1;
  }
  return 0;
}

function endOfBlock(piece: string, lineSoFar: number): number {
  let length = lineSoFar;
  let from = 0;
  for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) {
    const line = piece.slice(from, at).trim();
    length += line.length;
    if (length < shortestWrappedLine || /[.!?:]["”’')]*$/.test(line) || line === '') return at;
    length = 0;
    from = at + 1;
  }
  return piece.length;
}

function beginningOfSentence(piece: string): number {
  let beginning = 0;
  for (const match of piece.matchAll(/[\p{Ll}\d]{3}[.!?]["”’')]*\s+(?=["“‘(]*\p{Lu})|[.!?]["”]\s+(?=\p{Lu})/gu))
    beginning = match.index + match[0].length;
  return beginning;
}

function widthOf(words: readonly string[], glue: string): number {
  return displayWidth(words.join(' ')) + glue.length;
}

/** As many words as fit, nearest first; an ellipsis stands for the rest. */
function pick(words: readonly string[], room: number, isWhole: boolean): string {
  const all = words.join(' ');
  if (isWhole && displayWidth(all) <= room) return all;
  let text = '';
  for (const word of words) {
    const longer = text === '' ? word : `${text} ${word}`;
    if (displayWidth(longer) + 2 > room) break;
    text = longer;
  }
  if (text === '') return room >= 1 && words.length > 0 ? '…' : '';
  return `${text} …`;
}

function withoutMiddle(words: string, width: number): string {
  if (displayWidth(words) <= width) return words;
  const half = Math.max(1, Math.floor((width - 3) / 2));
  const fits = (piece: string) => displayWidth(piece) <= half;
  const all = words.split(' ');
  let head = beginningOf(all[0]!, half);
  let tail = all.length > 1 ? beginningOf(all.at(-1)!, half) : '';
  for (let index = 1; index < all.length && fits(`${head} ${all[index]}`); index += 1) head += ` ${all[index]}`;
  for (let index = all.length - 2; index > 0 && fits(`${all[index]} ${tail}`); index -= 1) tail = `${all[index]} ${tail}`;
  return `${head} … ${tail}`.trimEnd();
}

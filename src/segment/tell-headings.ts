import type { Block } from '../contracts/document.ts';
import { isByline } from './find-byline.ts';

const longestTitle = 180;
const longestHeading = 90;

/**
 * Tells which paragraphs of a plain text are headings: short lines without a full stop, with body text after them.
 *
 * The first one is the title (level 1), later ones get level 2. Three or more such lines in a row are a list or a table, not headings.
 */
export function tellHeadings(blocks: readonly Block[], prose: string): Block[] {
  const texts = blocks.map(({ start, end }) => prose.slice(start, Math.min(end, start + longestTitle + 1)));
  const isCandidate = blocks.map(({ kind }, index) => kind === 'paragraph' && looksLikeHeading(texts[index]!, index === 0));
  const hasBodyAfter = bodyAfter(blocks, isCandidate);
  let run = 0;
  return blocks.map((block, index) => {
    run = isCandidate[index] ? run + 1 : 0;
    if (!isCandidate[index] || !hasBodyAfter[index]) return block;
    if (index === 0) return { ...block, kind: 'heading', level: 1 };
    const isInRun = run + runAfter(isCandidate, index) > (isCandidate[0] && run > index ? 3 : 2);
    return isInRun && !isCapitals(texts[index]!) ? block : { ...block, kind: 'heading', level: 2 };
  });
}

// What pages put between paragraphs.
const furniture =
  /^(?:advertisement|(?:story|article) continues below.*|send this page.*|click here .*|sign up.*|read more.*|share this.*|related:.*|subscribe.*|loading.*)$/i;

function looksLikeHeading(text: string, isFirst: boolean): boolean {
  if (text.length > (isFirst || isCapitals(text) ? longestTitle : longestHeading) || furniture.test(text)) return false;
  if (!/[\p{L}\p{N}]/u.test(text) || isByline(text) || /@|:\/\/|www\./.test(text)) return false;
  if (/[,;:—–-]$|[.…]["'”’»)\]]*$/u.test(text)) return false;
  if (/[?!]["”’]$/.test(text) && /^["“‘]/.test(text)) return false;
  // A paragraph of two sentences is no heading, a title of two may be one.
  if (!isFirst && /[.!?]["”’]?\s+\p{Lu}/u.test(text)) return false;
  return isFirst || /^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}

function bodyAfter(blocks: readonly Block[], isCandidate: readonly boolean[]): boolean[] {
  const result: boolean[] = new Array(blocks.length);
  let hasBody = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    result[index] = hasBody;
    if (!isCandidate[index] && blocks[index]!.kind !== 'heading') hasBody = true;
  }
  return result;
}

function runAfter(isCandidate: readonly boolean[], index: number): number {
  let run = 0;
  while (run < 3 && isCandidate[index + run + 1]) run += 1;
  return run;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

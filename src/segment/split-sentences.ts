import type { Block } from '../contracts/document.ts';
import type { Sentence } from '../contracts/segmented.ts';
import { endsSentence, type Stop } from './ends-sentence.ts';

const stop = /[.!?…‽。！？؟।]/g;
const closers = /(?:["'”’“»)\]}*_›」』]|[^\S\n\r]»|\[\d{1,3}\]|\p{Extended_Pictographic}\ufe0f?)*/uy;

/**
 * Splits the blocks of a text into sentences, numbered from 1. A heading is one sentence; no sentence crosses a block. Linear in the length of the text.
 */
export function splitSentences(prose: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    const spans = block.kind === 'heading' ? [block] : sentencesIn(prose, block);
    for (const { start, end } of spans)
      sentences.push({ start, end, number: sentences.length + 1, block: index, kind: kindOf(prose, end, block) });
  }
  return sentences;
}

function kindOf(prose: string, end: number, { kind }: Block): Sentence['kind'] {
  if (kind === 'heading') return 'heading';
  return kind === 'item' && !/[.!?…。！？]["'”’»)\]*_]*$/.test(prose.slice(Math.max(0, end - 8), end)) ? 'item' : 'sentence';
}

// Works on the block's own text: a search that ran on into later blocks would look at them again for each block without a stop.
function sentencesIn(prose: string, block: Block): { start: number; end: number }[] {
  const text = prose.slice(block.start, block.end);
  const spans: { start: number; end: number }[] = [];
  let start = skipSpace(text, 0);
  stop.lastIndex = start;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const marksEnd = endOfMarks(text, match.index);
    closers.lastIndex = marksEnd;
    const after = marksEnd + closers.exec(text)![0].length;
    const next = skipSpace(text, after);
    stop.lastIndex = after;
    if (!isEnd({ text, start, stop: match.index, marksEnd, after, next })) continue;
    spans.push({ start: block.start + start, end: block.start + after });
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start: block.start + start, end: block.start + end });
  return spans;
}

function isEnd(at: Stop): boolean {
  if (at.next >= at.text.length) return true;
  if (/[。！？।]/.test(at.text[at.stop]!)) return true;
  return at.next > at.after ? endsSentence(at) : isRunOn(at);
}

// "fighting in France.While Kitty celebrates": the space was lost.
function isRunOn({ text, stop, marksEnd, after }: Stop): boolean {
  return (
    after === marksEnd &&
    /\p{Ll}{2}$/u.test(text.slice(Math.max(0, stop - 2), stop)) &&
    /^\p{Lu}\p{Ll}+(?![\p{L}\p{N}]|[.@/](?=\S))/u.test(text.slice(after, after + 40)) &&
    !/[@/]|www/.test(/\S*$/.exec(text.slice(Math.max(0, stop - 40), stop))![0])
  );
}

function endOfMarks(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && /[.!?…‽。！？]/.test(text[at]!)) at += 1;
  return at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at += 1;
  return at;
}

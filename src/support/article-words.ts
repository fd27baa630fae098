import type { Segmented, Sentence } from '../contracts/segmented.ts';
import { type TextWord, textWordsOf } from './text-words.ts';
import { wordGroupsOf } from './word-groups.ts';

export type ReadPassage = { readonly sentence: Sentence; readonly words: readonly TextWord[] };

/** An article made ready for many statements to be held against it. */
export type ArticleWords = {
  readonly segmented: Segmented;
  readonly passages: readonly ReadPassage[];
  /** Indexes of the passages that hold a stem, ascending. */
  readonly at: ReadonlyMap<string, readonly number[]>;
  /** Indexes of the passages that hold a word of a group. */
  readonly groupAt: ReadonlyMap<number, readonly number[]>;
  /** How telling a stem is: high for the rare, 0 for none. */
  weightOf(stem: string): number;
};

/** Longer than any sentence. */
const longestSentence = 1500;

/** Reads an article once; remembered by document. */
export function articleWordsOf(segmented: Segmented): ArticleWords {
  const known = remembered.get(segmented);
  if (known) return known;
  const passages: ReadPassage[] = [];
  const at = new Map<string, number[]>();
  const groupAt = new Map<number, number[]>();
  for (const sentence of segmented.sentences) {
    const { start, end } = sentence;
    const words = textWordsOf(segmented.document.prose.slice(start, Math.min(end, start + longestSentence)), start);
    const index = passages.push({ sentence, words }) - 1;
    for (const { stem, kind, lower } of words) {
      if (kind === 'function') continue;
      put(at, stem, index);
      for (const part of lower.split(/[-‑]/)) if (part !== lower && part.length > 3) put(at, part, index);
      for (const group of wordGroupsOf(stem)) put(groupAt, group, index);
    }
  }
  const read: ArticleWords = {
    segmented,
    passages,
    at,
    groupAt,
    weightOf: (stem) => Math.log2(1 + passages.length / (1 + (at.get(stem)?.length ?? 0))),
  };
  remembered.set(segmented, read);
  return read;
}

const remembered = new WeakMap<Segmented, ArticleWords>();

function put<Key>(lists: Map<Key, number[]>, key: Key, index: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [index]);
  else if (list.at(-1) !== index) list.push(index);
}

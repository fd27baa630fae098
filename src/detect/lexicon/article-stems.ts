import type { ArticleWord, ArticleWords } from '../article-words.ts';
import { stemOf } from './stem-of.ts';

/** Stems of an article's words, kept so that none is cut twice. */
export type ArticleStems = {
  stemOf(lower: string): string;
  /** Whether the article holds the stems in a row; `wanted` is parted by spaces. */
  holds(wanted: string): boolean;
  /** Whether the surroundings of a word hold the stems in a row: its block of words and the two beside it, within its sentence. */
  holdsNear(wanted: string, at: number): boolean;
};

const known = new WeakMap<ArticleWords, ArticleStems>();

/** Words in a block: a sentence in the news has some twenty, and of one with a megabyte only so much is looked at. */
const blockLength = 64;

/** The stems of an article, remembered for as long as the article is. */
export function articleStems(article: ArticleWords): ArticleStems {
  let stems = known.get(article);
  if (!stems) known.set(article, (stems = stemsOf(article)));
  return stems;
}

function stemsOf({ words, positions }: ArticleWords): ArticleStems {
  const cut = new Map<string, string>();
  const blocks = new Map<number, string>();
  let all: string | undefined;
  let present: ReadonlySet<string> | undefined;
  const stem = (lower: string) => {
    let found = cut.get(lower);
    if (found === undefined) cut.set(lower, (found = stemOf(lower)));
    return found;
  };
  const joined = (part: readonly ArticleWord[]) => ` ${part.map(({ lower }) => stem(lower)).join(' ')} `;
  // a sentence may begin inside a block: the key tells both
  const block = (number: number, sentence: number) => {
    const key = number * 1e7 + (sentence % 1e7);
    let text = blocks.get(key);
    if (text === undefined) {
      const part = words.slice(Math.max(0, number * blockLength), (number + 1) * blockLength).filter((word) => word.sentence === sentence);
      blocks.set(key, (text = joined(part)));
    }
    return text;
  };
  return {
    stemOf: stem,
    holds(wanted) {
      present ??= new Set([...positions.keys()].map(stem));
      if (!wanted.includes(' ')) return present.has(wanted);
      all ??= joined(words);
      return all.includes(` ${wanted} `);
    },
    holdsNear(wanted, at) {
      const padded = ` ${wanted} `;
      const number = Math.floor(at / blockLength);
      const { sentence } = words[at]!;
      return (
        block(number, sentence).includes(padded) ||
        block(number - 1, sentence).includes(padded) ||
        block(number + 1, sentence).includes(padded)
      );
    },
  };
}

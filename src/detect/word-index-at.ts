import type { ArticleWord } from './article-words.ts';

/** Index of the first word that ends after an offset; the number of words when there is none. Logarithmic. */
export function wordIndexAt(words: readonly ArticleWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

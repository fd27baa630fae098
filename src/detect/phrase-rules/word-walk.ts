import type { ArticleWord } from '../article-words.ts';

/** Walks the words of one sentence from a given word: what rules ask of a word's neighbours. */
export type WordWalk = {
  /** The word so many places on (or back), within the sentence; "" outside. */
  at(step: number): string;
  word(step: number): ArticleWord | undefined;
};

/** Starts a walk at `words[index]`. */
export function walkFrom(words: readonly ArticleWord[], index: number): WordWalk {
  const { sentence } = words[index]!;
  const word = (step: number) => {
    const found = words[index + step];
    return found?.sentence === sentence ? found : undefined;
  };
  return { word, at: (step) => word(step)?.lower ?? '' };
}

/** Whether the text is a mark of punctuation, or the end of the sentence. */
export function isMark(lower: string): boolean {
  return lower === '' || !/^[\p{L}\p{N}']/u.test(lower);
}

/** Whether the text is a quotation mark. */
export function isQuotationMark(lower: string): boolean {
  return /^["“”„«»‘’']+$/.test(lower);
}

import type { Segmented } from '../contracts/segmented.ts';
import type { ArticleWord } from './article-words.ts';

/** Tells whether capitals mean anything in a sentence: in Title Case and in capitals throughout they do not. */
export function sentenceStyles(segmented: Segmented, words: readonly ArticleWord[]): { isTitleCase(at: number): boolean } {
  const decided = new Map<number, boolean>();
  return {
    isTitleCase(at) {
      const { sentence } = words[at]!;
      let style = decided.get(sentence);
      if (style === undefined) decided.set(sentence, (style = isMostlyCapital(segmented, words, at, sentence)));
      return style;
    },
  };
}

/** Of the words with four letters or more, at least 60 % are capitalised; a heading of fewer than three such words passes too. */
function isMostlyCapital(segmented: Segmented, words: readonly ArticleWord[], at: number, sentence: number): boolean {
  let [first, long, capital] = [at, 0, 0];
  while (words[first - 1]?.sentence === sentence) first -= 1;
  for (let index = first; words[index]?.sentence === sentence && index < first + 40; index += 1) {
    if (words[index]!.lower.length < 4) continue;
    long += 1;
    if (words[index]!.isCapital) capital += 1;
  }
  return capital >= long * 0.6 && (segmented.sentences[sentence]!.kind === 'heading' || long > 3);
}

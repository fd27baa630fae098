import type { Segmented, Sentence } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';

/** Where a phrase stands: what of its sentence comes before it, and whether it opens it. */
export type Place = {
  readonly sentence: Sentence | undefined;
  readonly opensSentence: boolean;
  readonly isHeading: boolean;
  readonly isWholeSentence: boolean;
};

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Tells the place of a span; sentences are found by bisection, and no more than a few words around are looked at. */
export function placeOf({ sentences, document: { prose } }: Segmented): (span: Span) => Place {
  return ({ start, end }) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const sentence = sentences[low];
    if (!sentence || sentence.start > start) return { sentence: undefined, opensSentence: false, isHeading: false, isWholeSentence: false };
    // an opening longer than this holds a word anyway
    const opensSentence = start - sentence.start < 40 && !letterOrDigit.test(prose.slice(sentence.start, start));
    const closes = sentence.end - end < 40 && !letterOrDigit.test(prose.slice(end, sentence.end));
    return { sentence, opensSentence, isHeading: sentence.kind === 'heading', isWholeSentence: opensSentence && closes };
  };
}

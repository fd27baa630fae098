import type { Circumstance } from '../../../src/detect/lexicon/compiled-lexicon.ts';
import { stemOf } from '../../../src/detect/lexicon/stem-of.ts';
import type { LexiconEntry } from './entry-schema.ts';

/** Brings the words of circumstances to their stems, slots apart. */
export function compileCircumstances(circumstances: NonNullable<LexiconEntry['unless']>): Circumstance[] {
  return circumstances.map(({ after, before, sentence, article, genre, position }) => ({
    ...(after && { after: after.map(stemsOf) }),
    ...(before && { before: before.map(stemsOf) }),
    ...(sentence && { sentence: sentence.map(stemsOf) }),
    ...(article && { article: article.map(stemsOf) }),
    ...(genre && { genre }),
    ...(position && { position }),
  }));
}

function stemsOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .split(/[\s-]+/)
    .flatMap((word) =>
      word.startsWith('{') ? [word] : [...word.replace(/'s$/, " 's").split(' ')].map((piece) => (piece === "'s" ? piece : stemOf(piece))),
    )
    .join(' ');
}

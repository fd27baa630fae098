import type { Segmented } from '../../contracts/segmented.ts';
import { fold } from '../../text/fold.ts';

/**
 * Makes the check whether the article names what a model names: a speaker or a target that it does not name is the model's invention.
 *
 * @returns the name as given, or null when a word of three letters or more in it stands nowhere in the article
 */
export function namedIn({ document: { text } }: Segmented): (name: string | null) => string | null {
  let words: Set<string> | undefined;
  return (name) => {
    if (name === null) return null;
    words ??= new Set(wordsOf(text));
    return wordsOf(name).every((word) => words!.has(word)) ? name : null;
  };
}

function wordsOf(text: string): string[] {
  return (fold(text).text.match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.replace(/s$/, ''));
}

import { fold } from '../../text/fold.ts';
import type { Gold } from '../gold.ts';

/** Wording that is loaded wherever it is offered as the neutral one; a short list on purpose, and none of our lexicon's. */
const stock =
  /(?<!\p{L})(?:regime|claim(?:s|ed)?|admit(?:s|ted)?|insist(?:s|ed)?|conced(?:es|ed)|terroris\w*|notorious|so-called|slam(?:s|med)?|blast(?:s|ed)|vow(?:s|ed)|controversial|shocking|clearly|obviously|brutal\w*|radical|extremis\w*|draconian|cronies|scheme)(?!\p{L})/giu;

/** Loaded wording in a text: clear phrases of gold, word for word, and a few stock words. Gold inside quotations counts too: nobody else may say it. */
export function loadedWordsIn(text: string, gold: Gold): string[] {
  const folded = fold(text).text;
  const found = gold.loaded
    .filter(({ strength }) => strength === 'clear')
    .map((phrase) => fold(phrase.text).text)
    .filter((phrase) => hasWords(folded, phrase));
  return [...new Set([...found, ...[...folded.matchAll(stock)].map(([word]) => word)])];
}

/** Whether `words` stand in `text` as whole words; both folded. */
export function hasWords(text: string, words: string): boolean {
  const isLetter = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
  for (let start = text.indexOf(words); start !== -1 && words !== ''; start = text.indexOf(words, start + 1)) {
    const touchesBefore = isLetter(words[0]) && isLetter(text[start - 1]);
    const touchesAfter = isLetter(words.at(-1)) && isLetter(text[start + words.length]);
    if (!touchesBefore && !touchesAfter) return true;
  }
  return false;
}

import type { Span } from '../contracts/span.ts';
import type { Place } from './place.ts';

const smallWords = new Set(['a', 'an', 'and', 'as', 'at', 'but', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'over', 'the', 'to', 'with']);

/**
 * Brings an alternative into the form that its place asks for: capitals as in the phrase, the article's kind of apostrophe.
 *
 * @param alternative - as listed with the phrase, already inflected; "" stays ""
 */
export function fitAlternative(alternative: string, { start, end }: Span, text: string, place: Place): string {
  const phrase = text.slice(start, end);
  const plain = alternative.trim();
  if (plain === '') return '';
  return withApostrophesOf(text, withCapitalsOf(phrase, plain, place));
}

function withCapitalsOf(phrase: string, alternative: string, { isHeading, opensSentence }: Place): string {
  const words = phrase.match(/[\p{L}\p{M}’']+/gu) ?? [];
  const letters = words.join('').replace(/[’']/g, '');
  if (letters.length > 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return alternative.toUpperCase();
  const startsCapital = /^[^\p{L}]*\p{Lu}/u.test(phrase);
  if (!startsCapital) return alternative;
  const isTitleCase = isHeading && words.every((word, index) => /^\p{Lu}/u.test(word) || (index > 0 && smallWords.has(word.toLowerCase())));
  if (isTitleCase && (words.length > 1 || !opensSentence)) return titleCased(alternative);
  return opensSentence || isHeading ? capitalised(alternative) : alternative;
}

function titleCased(words: string): string {
  return capitalised(words.replace(/[\p{L}\p{M}’']+/gu, (word) => (smallWords.has(word) ? word : capitalised(word))));
}

/** The text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter));
}

function withApostrophesOf(text: string, alternative: string): string {
  if (!/['’]/.test(alternative)) return alternative;
  const isCurly = /\p{L}’\p{L}/u.test(text.slice(0, 20_000)) || !/\p{L}'\p{L}/u.test(text.slice(0, 20_000));
  return alternative.replace(/(?<=\p{L})['’]/gu, isCurly ? '’' : "'");
}

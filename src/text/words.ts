import type { Span } from '../contracts/span.ts';

/** A word: letters, digits and marks, with apostrophes, hyphens, points and commas inside it ("don't", "war-torn", "U.S", "1,200"). */
const word = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‑][\p{L}\p{N}\p{M}]+)*/gu;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** Counts words as `wordsOf` finds them; walks the text, since a match object a word takes ten times as long. */
export function countWords(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    let size = wordCharacterAt(text, at);
    if (size === 0) at += 1;
    else {
      count += 1;
      while (size > 0) {
        at += size;
        size = wordCharacterAt(text, at);
        if (size === 0 && joins(text.charCodeAt(at))) {
          const next = wordCharacterAt(text, at + 1);
          size = next === 0 ? 0 : 1 + next;
        }
      }
    }
  }
  return count;
}

/** Spans of the words of `text`, in text order, in UTF-16 code units. */
export function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(word), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** How many code units the letter, digit or mark takes that stands there; 0 for anything else. */
function wordCharacterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) ? 1 : 0;
  // past the end; dashes, quotation marks and what else is between the scripts of letters
  if (!(code < 0x2000 || code > 0x206f)) return 0;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return wordCharacter.test(character) ? character.length : 0;
}

function joins(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 46 || code === 44 || code === 45 || code === 0x2011;
}

import { wordsOf } from '../../text/words.ts';

/** Offsets of words that are spelt with a capital although they do not begin a sentence, a quotation or a line: names, by spelling alone. */
export function namesIn(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  return wordsOf(text)
    .filter(({ start }) => /\p{Lu}/u.test(text[start]!) && !beginsSomething(text.slice(Math.max(0, start - 4), start)))
    .map(({ start, end }) => ({ word: bare(text.slice(start, end)), start, end }))
    .filter(({ word }) => word !== 'I');
}

/** Every word of a text, in lower case, without a possessive ending; of hyphenated ones the parts too. */
export function vocabularyOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .map(({ start, end }) => bare(text.slice(start, end)).toLowerCase())
      .flatMap((word) => [word, ...word.split(/[-‑]/)]),
  );
}

function bare(word: string): string {
  return word.replace(/['’]s?$/, '');
}

/** `before`: the few code units in front of a word. */
function beginsSomething(before: string): boolean {
  return before === '' || /(?:^|[.!?:;•|#*>]|\n|["“‘([—–-])\s*["“‘]?$/.test(before);
}

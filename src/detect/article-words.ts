import type { Segmented } from '../contracts/segmented.ts';

/** A word, or a run of one punctuation mark. A possessive 's is a word of its own; a hyphen parts words and is none. */
export type ArticleWord = {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes; a dash of any length is "—". */
  readonly lower: string;
  /** Index into `Segmented.sentences`. */
  readonly sentence: number;
  /** Hangs on the word before by a hyphen. */
  readonly isJoined: boolean;
  readonly isCapital: boolean;
};

/** The words of an article in text order, and where each stands. */
export type ArticleWords = {
  readonly words: readonly ArticleWord[];
  /** Indexes into `words`, by `lower`; punctuation is left out. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
};

const known = new WeakMap<Segmented, ArticleWords>();

/** Cuts the prose of each sentence into words; remembered for as long as the article is. Linear in its length. */
export function articleWords(segmented: Segmented): ArticleWords {
  const earlier = known.get(segmented);
  if (earlier) return earlier;
  const words: ArticleWord[] = [];
  const positions = new Map<string, number[]>();
  const { prose } = segmented.document;
  for (const [index, { start, end }] of segmented.sentences.entries()) cutInto(words, positions, prose, start, end, index);
  const result = { words, positions };
  known.set(segmented, result);
  return result;
}

function cutInto(
  words: ArticleWord[],
  positions: Map<string, number[]>,
  prose: string,
  start: number,
  end: number,
  sentence: number,
): void {
  let offset = start;
  let isJoined = false;
  while (offset < end) {
    const code = prose.charCodeAt(offset);
    if (isWordUnit(code)) {
      const from = offset;
      offset = wordEnd(prose, offset, end);
      const lower = lowerOf(prose.slice(from, offset));
      const position = positions.get(lower);
      if (position) position.push(words.length);
      else positions.set(lower, [words.length]);
      words.push({ start: from, end: offset, lower, sentence, isJoined, isCapital: code !== lower.charCodeAt(0) });
      isJoined = false;
    } else if (isSpace(code)) {
      offset += 1;
      isJoined = false;
    } else {
      const from = offset;
      const apostrophe = possessiveEnd(prose, offset, end);
      if (apostrophe > 0) offset = apostrophe;
      else while (offset < end && prose.charCodeAt(offset) === code) offset += 1;
      // a hyphen between two words joins them; any other mark stands for itself
      isJoined = isHyphen(code) && offset === from + 1 && isWordUnit(prose.charCodeAt(from - 1)) && isWordUnit(prose.charCodeAt(offset));
      if (!isJoined)
        words.push({
          start: from,
          end: offset,
          lower: apostrophe > 0 ? "'s" : markOf(prose[from]!),
          sentence,
          isJoined: false,
          isCapital: false,
        });
    }
  }
}

/** Past the end of the word: inner apostrophes ("don't") and the points and commas of figures ("1,200") belong to it, a possessive 's does not. */
function wordEnd(prose: string, offset: number, end: number): number {
  let at = offset + 1;
  while (at < end) {
    const code = prose.charCodeAt(at);
    if (isWordUnit(code)) at += 1;
    else if (isApostrophe(code) && at + 1 < end && isWordUnit(prose.charCodeAt(at + 1)) && possessiveEnd(prose, at, end) < 0) at += 2;
    else if ((code === 46 || code === 44) && isDigit(prose.charCodeAt(at - 1)) && at + 1 < end && isDigit(prose.charCodeAt(at + 1)))
      at += 2;
    else break;
  }
  return at;
}

/** Past the end of an 's that starts at `offset` and hangs on a word, else -1. */
function possessiveEnd(prose: string, offset: number, end: number): number {
  if (!isApostrophe(prose.charCodeAt(offset)) || offset + 1 >= end || !isWordUnit(prose.charCodeAt(offset - 1))) return -1;
  const letter = prose.charCodeAt(offset + 1);
  return (letter === 115 || letter === 83) && !isWordUnit(prose.charCodeAt(offset + 2)) ? offset + 2 : -1;
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function markOf(mark: string): string {
  if (mark === '–' || mark === '-' || mark === '―' || mark === '‒') return '—';
  return mark;
}

function isWordUnit(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return code > 191 ? /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)) : code === 170 || code === 181 || code === 186;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code > 8 && code < 14) ||
    code === 160 ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x3000
  );
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

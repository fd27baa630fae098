import { areOpposite } from './opposites.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { stemOf } from './stems.ts';

/** Two sentences that say the same thing apart from one word, number or negation. */
export type NearDuplicate = {
  readonly first: ReadSentence;
  readonly second: ReadSentence;
  /** Words that stand in the shorter of the two alone, and in the stretch of the longer that corresponds to it. */
  readonly change:
    | { readonly kind: 'number'; readonly values: readonly [Token, Token] }
    | { readonly kind: 'date'; readonly values: readonly [Token, Token] }
    | { readonly kind: 'negation'; readonly values: readonly [Token | undefined, Token | undefined] }
    | { readonly kind: 'opposite'; readonly values: readonly [Token, Token] };
};

export type Token = {
  readonly key: string;
  /** The word in lower case, and as it stands. */
  readonly raw: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'date' | 'negation';
};

/**
 * Pairs of sentences outside quotations of which the shorter, at least six words, stands in the longer nearly word for word.
 *
 * Sentences are compared when they share three of their rarest words: linear, as each word leads to a dozen sentences at most.
 */
export function nearDuplicatesOf(reading: Reading): NearDuplicate[] {
  const known = remembered.get(reading);
  if (known) return known;
  const found: NearDuplicate[] = [];
  const postings = new Map<string, ReadSentence[]>();
  for (const sentence of reading.body) {
    const shared = new Map<ReadSentence, number>();
    for (const stem of sentence.stems) {
      const list = postings.get(stem);
      if (!list) {
        postings.set(stem, [sentence]);
        continue;
      }
      if (list.length <= 12) for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      list.push(sentence);
      if (list.length > 13) list.length = 13;
    }
    for (const [other, count] of shared) {
      if (count < 2 || count < 0.6 * Math.min(sentence.stems.size, other.stems.size)) continue;
      const change = changeBetween(other, sentence);
      if (change) found.push({ first: other, second: sentence, change });
    }
  }
  remembered.set(reading, found);
  return found;
}

const remembered = new WeakMap<Reading, NearDuplicate[]>();

function changeBetween(a: ReadSentence, b: ReadSentence): NearDuplicate['change'] | undefined {
  const [first, second] = [tokensOf(a), tokensOf(b)];
  const isSwapped = first.length > second.length;
  const [short, long] = isSwapped ? [second, first] : [first, second];
  if (short.length < 4 || short.length > 60) return undefined;
  const ordered = <T>(x: T, y: T): readonly [T, T] => (isSwapped ? [y, x] : [x, y]);
  const { extra, skipped, matched } = align(short, long);
  if (matched < 3 || matched < 0.72 * short.length) return undefined;
  const [one] = extra;
  const denials = skipped.filter(({ kind }) => kind === 'negation');
  const ownDenials = extra.filter(({ kind }) => kind === 'negation');
  if (extra.length - ownDenials.length === 0 && denials.length + ownDenials.length === 1) {
    return { kind: 'negation', values: ordered(ownDenials[0], denials[0]) };
  }
  if (extra.length !== 1 || one === undefined || denials.length > 0) return undefined;
  const other = skipped.find(
    ({ kind, key, raw }) => kind === one.kind && key !== one.key && (kind !== 'word' || areOpposite(raw, one.raw)),
  );
  if (!other && isReplaced(one, short, long, matched)) {
    const put = replacementOf(one, short, long);
    if (put) return { kind: 'opposite', values: ordered(one, put) };
  }
  if (!other || one.kind === 'negation') return undefined;
  return { kind: one.kind === 'word' ? 'opposite' : one.kind, values: ordered(one, other) };
}

/** Nearly all of a long statement returns, and the word stands inside it. */
function isReplaced(one: Token, short: readonly Token[], long: readonly Token[], matched: number): boolean {
  return (
    one.kind === 'word' &&
    matched >= (/^[A-Z]/.test(one.written) ? 5 : 6) &&
    matched >= short.length - 1 &&
    short[0]!.key === long[long.findIndex(({ key }) => key === short[0]!.key)]?.key
  );
}

/** The one word that stands in the long statement between the same neighbours. */
function replacementOf(one: Token, short: readonly Token[], long: readonly Token[]): Token | undefined {
  const at = short.indexOf(one);
  // another name tells more than another word, which may mean the same
  const isCapital = /^[A-Z]/.test(one.written);
  const [before, after] = [short[at - 1], short[at + 1]];
  if (at < (isCapital ? 1 : 2) || !before || !after) return undefined;
  const found = long.findIndex(({ key }, index) => key === before.key && long[index + 2]?.key === after.key);
  const put = long[found + 1];
  if (found === -1 || put?.kind !== 'word') return undefined;
  return /^[A-Z]/.test(put.written) === isCapital ? put : undefined;
}

/** Longest common subsequence: what of the short one is missing in the long one, and what of the long one lies between the first and last match. */
function align(short: readonly Token[], long: readonly Token[]): { extra: Token[]; skipped: Token[]; matched: number } {
  const width = long.length + 1;
  const table = new Uint8Array((short.length + 1) * width);
  for (let row = short.length - 1; row >= 0; row -= 1) {
    for (let column = long.length - 1; column >= 0; column -= 1) {
      table[row * width + column] =
        short[row]!.key === long[column]!.key
          ? table[(row + 1) * width + column + 1]! + 1
          : Math.max(table[(row + 1) * width + column]!, table[row * width + column + 1]!);
    }
  }
  const extra: Token[] = [];
  const skipped: Token[] = [];
  let [row, column] = [0, 0];
  while (row < short.length && column < long.length) {
    if (short[row]!.key === long[column]!.key) {
      row += 1;
      column += 1;
    } else if (table[(row + 1) * width + column]! >= table[row * width + column + 1]!) {
      extra.push(short[row]!);
      row += 1;
    } else {
      skipped.push(long[column]!);
      column += 1;
    }
  }
  extra.push(...short.slice(row));
  return { extra, skipped, matched: table[0]! };
}

const ignored =
  /^(?:do|does|did|the|a|an|of|in|on|at|to|is|was|are|were|be|been|has|have|had|that|and|or|for|by|with|it|its|as|this|also|their|his|her|from)$/;

/** Words without the small ones; each number, date and negation is one token. */
function tokensOf(sentence: ReadSentence): Token[] {
  const known = tokens.get(sentence);
  if (known) return known;
  const read: Token[] = [];
  for (const fact of sentence.numbers)
    read.push({ key: `${fact.value} ${fact.unit ?? ''}`, raw: '', written: '', start: fact.start, end: fact.end, kind: 'number' });
  for (const fact of sentence.dates)
    read.push({
      key: `@${fact.year} ${fact.month} ${fact.day} ${fact.weekday} ${fact.relative}`,
      raw: '',
      written: '',
      start: fact.start,
      end: fact.end,
      kind: 'date',
    });
  // "the 1980s", "the 16th century"
  if (/0s\b|century/.test(sentence.text))
    for (const match of sentence.text.matchAll(/\b(?:1\d|20)\d0s\b|\b\d{1,2}(?:st|nd|rd|th) century\b/g)) {
      const start = sentence.start + match.index;
      if (!read.some((token) => token.start <= start && start < token.end))
        read.push({ key: `@${match[0]}`, raw: '', written: '', start, end: start + match[0].length, kind: 'date' });
    }
  const covered = (at: number) => read.some(({ start, end }) => at >= start && at < end);
  const words: Token[] = [];
  for (const match of sentence.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)) {
    const start = sentence.start + match.index;
    const key = match[0].toLowerCase().replace(/’/g, "'");
    if (covered(start) || ignored.test(key)) continue;
    const isDenial = /^(?:not|no|never|none|neither|nor|without|cannot|nobody)$|n't$/.test(key);
    words.push({
      key: isDenial ? 'not' : stemOf(key.replace(/'s$/, '')),
      raw: key,
      written: match[0],
      start,
      end: start + match[0].length,
      kind: isDenial ? 'negation' : 'word',
    });
  }
  const all = [...read, ...words].sort((a, b) => a.start - b.start).slice(0, 120);
  tokens.set(sentence, all);
  return all;
}

const tokens = new WeakMap<ReadSentence, Token[]>();

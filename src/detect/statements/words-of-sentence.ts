import type { Span } from '../../contracts/span.ts';
import type { NameFact } from '../../facts/facts.ts';
import type { ReadSentence } from '../rules/reading.ts';

/** A word, number, date, name or mark of a sentence; a name of several words is one. */
export type Word = Span & {
  /** Lower case, with straight apostrophes; the possessive ending is taken off. */
  readonly lower: string;
  readonly kind: 'word' | 'name' | 'number' | 'date' | 'mark';
  readonly name: NameFact | null;
  readonly isPossessive: boolean;
};

/** The words and marks of a sentence, in text order; read once. */
export function wordsOfSentence(sentence: ReadSentence): readonly Word[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const words = read(sentence);
  remembered.set(sentence, words);
  return words;
}

const remembered = new WeakMap<ReadSentence, readonly Word[]>();

const piece = /[A-Za-z0-9À-ɏ£$€](?:[A-Za-z0-9À-ɏ'’‑-]|[.,](?=\d))*|[,;:.()“”"?!—–]|(?<=\s)-(?=\s)/g;

function read(sentence: ReadSentence): Word[] {
  const { names, numbers, dates, start: offset } = sentence;
  // a name in capitals of which a title is a part is told by its span
  const fixed = [
    ...names.map((name) => ({ start: name.start, end: name.end, kind: 'name' as const, name })),
    ...numbers.map(({ start, end }) => ({ start, end, kind: 'number' as const, name: null })),
    ...dates.map(({ start, end }) => ({ start, end, kind: 'date' as const, name: null })),
  ].sort((a, b) => a.start - b.start);
  const words: Word[] = [];
  let next = 0;
  let covered = 0;
  for (const match of sentence.text.matchAll(piece)) {
    const start = offset + match.index;
    if (start < covered) continue;
    while (next < fixed.length && fixed[next]!.end <= start) next += 1;
    const one = fixed[next];
    if (one && one.start <= start) {
      const raw = sentence.text.slice(one.start - offset, one.end - offset).toLowerCase();
      const isPossessive = /^['’]s?(?![a-z])/.test(sentence.text.slice(one.end - offset, one.end - offset + 3));
      words.push({ start: one.start, end: one.end, lower: raw, kind: one.kind, name: one.name, isPossessive });
      covered = one.end + (isPossessive ? 2 : 0);
      continue;
    }
    const lower = match[0].toLowerCase().replace(/’/g, "'");
    const bare = lower.replace(/'s?$/, '');
    const end = start + match[0].length;
    if (!/[a-z0-9À-ɏ]/.test(lower)) words.push({ start, end, lower, kind: 'mark', name: null, isPossessive: false });
    else words.push({ start, end, lower: bare, kind: 'word', name: null, isPossessive: bare !== lower && bare !== '' });
  }
  return words;
}

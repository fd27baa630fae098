import { lexiconText } from '../lexicon.generated.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import { unpackEntry } from './packed-entry.ts';
import { type PatternToken, parsePattern } from './parse-pattern.ts';

/** A lexicon ready to be matched. */
export type LoadedLexicon = {
  /** How many entries it has; they are numbered from 0. */
  readonly size: number;
  entryAt(number: number): CompiledEntry;
  patternOf(entry: number, pattern: number): readonly PatternToken[];
  /** Where to look when a word stands in the text: triples of entry, pattern and index of the token, flat; `undefined` for most words. */
  trialsOf(word: string): readonly number[] | undefined;
  /** Forms of a head (`v:slam`), parted by spaces. */
  formsOf(head: string): string;
  americanOf(word: string): string;
};

let loaded: LoadedLexicon | undefined;

/** The package's lexicon, opened at the first call and then kept: it never changes. */
export function loadLexicon(): LoadedLexicon {
  loaded ??= openLexicon(lexiconText);
  return loaded;
}

/**
 * Opens a packed lexicon. Entries and patterns are parsed when they are first asked for.
 *
 * @param text - as `packLexicon` writes it
 */
export function openLexicon(text: string): LoadedLexicon {
  const [headLines, americanLines, entryLines, anchorLines] = text.split('\n\n');
  const written = entryLines ? entryLines.split('\n') : [];
  const entries: (CompiledEntry | undefined)[] = [];
  const patterns = new Map<string, readonly PatternToken[]>();
  const trials = new Map<string, readonly number[]>();
  const formsOf = (head: string) => valueIn(headLines, head) ?? '';
  const entryAt = (number: number): CompiledEntry => (entries[number] ??= unpackEntry(written[number]!));
  return {
    size: written.length,
    entryAt,
    patternOf(entry, pattern) {
      const source = entryAt(entry).patterns[pattern]!;
      let tokens = patterns.get(source);
      if (!tokens) patterns.set(source, (tokens = parsePattern(source, formsOf)));
      return tokens;
    },
    trialsOf(word) {
      const known = trials.get(word);
      const line = known ?? valueIn(anchorLines, word);
      if (typeof line !== 'string') return line;
      const numbers = line.split(' ').map(Number);
      trials.set(word, numbers);
      return numbers;
    },
    formsOf,
    americanOf: (word) => valueIn(americanLines, word) ?? word,
  };
}

/** What stands behind a key in lines that are in the order of their keys. */
function valueIn(lines: string | undefined, key: string): string | undefined {
  if (!lines) return undefined;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
    const tab = lines.indexOf('\t', start);
    const stop = lines.indexOf('\n', tab);
    const end = stop === -1 ? lines.length : stop;
    const found = lines.slice(start, tab);
    if (found === key) return lines.slice(tab + 1, end);
    if (found < key) low = end + 1;
    else high = start;
  }
  return undefined;
}

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
  const heads = mapOf(headLines ?? '');
  const american = mapOf(americanLines ?? '');
  const anchors = mapOf(anchorLines ?? '');
  const written = entryLines ? entryLines.split('\n') : [];
  const entries: (CompiledEntry | undefined)[] = [];
  const patterns = new Map<string, readonly PatternToken[]>();
  const trials = new Map<string, readonly number[]>();
  const formsOf = (head: string) => heads.get(head) ?? '';
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
      const line = known ?? anchors.get(word);
      if (typeof line !== 'string') return line;
      const numbers = line.split(' ').map(Number);
      trials.set(word, numbers);
      return numbers;
    },
    formsOf,
    americanOf: (word) => american.get(word) ?? word,
  };
}

function mapOf(lines: string): Map<string, string> {
  const map = new Map<string, string>();
  if (lines === '') return map;
  for (const line of lines.split('\n')) {
    const tab = line.indexOf('\t');
    map.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return map;
}

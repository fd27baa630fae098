import type { CompiledLexicon } from './compiled-lexicon.ts';
import { packEntry } from './packed-entry.ts';

/**
 * Writes a lexicon as one text that needs no opening: four sections parted by a blank line (heads, American spellings, entries, anchors), a line
 * an item. Lines that start with a key are in its order, so that they are looked up where they are. Only what an article calls for is ever parsed:
 * parsing all, or a map of all keys, took longer than reading the article.
 *
 * Characters beyond Latin-1 are written `\\uXXXX`: a single one would double the memory of the whole.
 */
export function packLexicon({ heads, american, entries, anchors }: CompiledLexicon): string {
  return [
    lines(heads, (forms) => forms),
    lines(american, (spelling) => spelling),
    entries.map((entry) => encoded(packEntry(entry))).join('\n'),
    lines(anchors, (trials) => trials.join(' ')),
  ].join('\n\n');
}

function lines<Value>(map: ReadonlyMap<string, Value>, write: (value: Value) => string): string {
  // a tab comes before all that stands in a key
  return Array.from(map, ([key, value]) => encoded(`${key}\t${write(value)}`))
    .sort()
    .join('\n');
}

function encoded(line: string): string {
  return line.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

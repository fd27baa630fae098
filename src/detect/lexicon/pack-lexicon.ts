import type { CompiledLexicon } from './compiled-lexicon.ts';
import { packEntry } from './packed-entry.ts';

/**
 * Writes a lexicon as one text that is quick to open: four sections parted by a blank line (heads, American spellings, entries, anchors), a line
 * an item. Only the entries that an article calls for are ever parsed: parsing all took longer than reading the article.
 */
export function packLexicon({ heads, american, entries, anchors }: CompiledLexicon): string {
  return [
    lines(heads, (forms) => forms),
    lines(american, (spelling) => spelling),
    entries.map((entry) => packEntry(entry)).join('\n'),
    lines(anchors, (trials) => trials.join(' ')),
  ].join('\n\n');
}

function lines<Value>(map: ReadonlyMap<string, Value>, write: (value: Value) => string): string {
  return [...map].map(([key, value]) => `${key}\t${write(value)}`).join('\n');
}

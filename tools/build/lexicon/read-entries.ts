import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { entryKeys, entrySchema, type LexiconEntry } from './entry-schema.ts';

/** An entry with the place to name in a message, "frames.yaml:12 (slam)". */
export type PlacedEntry = { readonly where: string; readonly entry: LexiconEntry };

/** The YAML files of a folder as written, by name. */
export function readLexiconFiles(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Parses one file; what is wrong goes to `problems`, an entry with a fault is left out. */
export function parseEntries(name: string, source: string, problems: string[]): PlacedEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  for (const error of document.errors) problems.push(`${name}:${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0]}`);
  if (document.errors.length > 0 || document.contents === null) return [];
  if (!isSeq(document.contents)) {
    problems.push(`${name}:1: is not a list of entries`);
    return [];
  }
  return document.contents.items.flatMap((item) => {
    const line = isMap(item) && item.range ? lines.linePos(item.range[0]).line : 1;
    const raw: unknown = isMap(item) ? item.toJS(document) : item;
    const phrase = typeof raw === 'object' && raw !== null && 'phrase' in raw ? String(raw.phrase) : '?';
    const where = `${name}:${line} (${phrase})`;
    const parsed = entrySchema.safeParse(raw);
    if (parsed.success) return [{ where, entry: parsed.data }];
    for (const issue of parsed.error.issues) problems.push(`${where}: ${messageOf(issue)}`);
    return [];
  });
}

type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
};

function messageOf(issue: Issue): string {
  if (issue.code !== 'unrecognized_keys' || !issue.keys) return `${issue.path.join('.') || 'entry'}: ${issue.message}`;
  return issue.keys
    .map((key) => {
      const nearest = entryKeys.toSorted((a, b) => distance(a, key) - distance(b, key))[0]!;
      return `unknown key "${key}"${distance(nearest, key) <= 3 ? `. Did you mean "${nearest}"?` : ''}`;
    })
    .join(' ');
}

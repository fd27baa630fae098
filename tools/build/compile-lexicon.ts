// Lexicon data (src/detect/lexicon/*.yaml) → src/detect/lexicon.generated.ts.
//   node tools/build/compile-lexicon.ts --check      prints what is wrong, file by file
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CompiledEntry, CompiledLexicon } from '../../src/detect/lexicon/compiled-lexicon.ts';
import { packLexicon } from '../../src/detect/lexicon/pack-lexicon.ts';
import { faultsOf } from './lexicon/check-entry.ts';
import { compileAlternative } from './lexicon/compile-alternative.ts';
import { compileCircumstances } from './lexicon/compile-circumstance.ts';
import { compilePatterns, type Heads } from './lexicon/compile-pattern.ts';
import type { LexiconEntry } from './lexicon/entry-schema.ts';
import { type PlacedEntry, parseEntries, readLexiconFiles } from './lexicon/read-entries.ts';
import { toAmerican } from './lexicon/spelling-variants.ts';

if (import.meta.main) check(process.argv[3] ?? join(import.meta.dirname, '..', '..', 'src', 'detect', 'lexicon'));

/**
 * Compiles a folder of lexicon files.
 *
 * @returns the TypeScript source of src/detect/lexicon.generated.ts
 * @throws Error that names file, line, entry and fault, one line each
 */
export async function compileLexicon(lexiconFolder: string): Promise<string> {
  const files = readLexiconFiles(lexiconFolder);
  const { lexicon, problems } = compileFiles(files);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return sourceOf(lexicon, files);
}

/** Compiles lexicon files; entries with a fault are left out and named in `problems`. */
export function compileFiles(files: ReadonlyMap<string, string>): { lexicon: CompiledLexicon; problems: string[] } {
  const problems: string[] = [];
  const placed = [...files].flatMap(([name, source]) => parseEntries(name, source, problems));
  const unique = withoutDuplicates(placed, problems);
  const strong = new Set(placed.filter(({ entry }) => entry.strength === 'clear').map(({ entry }) => keyOf(entry.phrase)));
  const heads: Heads = new Map();
  const entries: CompiledEntry[] = [];
  const anchors = new Map<string, number[]>();
  for (const { where, entry } of unique) {
    const faults = [
      ...faultsOf(entry),
      ...entry.alternatives.filter((text) => strong.has(keyOf(text))).map((text) => `alternative "${text}" is itself a loaded phrase`),
    ];
    problems.push(...faults.map((fault) => `${where}: ${fault}`));
    if (faults.length > 0) continue;
    try {
      const patterns = compilePatterns(entry, heads);
      const slots = (entry.phrase.match(/\{/g) ?? []).length;
      const alternatives = entry.alternatives.map((alternative) => compileAlternative(alternative, entry, slots, heads));
      for (const [index, { anchor, anchorWords }] of patterns.entries()) {
        for (const word of anchorWords) anchors.set(word, [...(anchors.get(word) ?? []), entries.length, index, anchor]);
      }
      entries.push(
        compiledEntry(
          entry,
          patterns.map(({ pattern }) => pattern),
          alternatives,
        ),
      );
    } catch (error) {
      problems.push(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { lexicon: { heads, american: americanOf(entries, heads), entries, anchors }, problems };
}

function withoutDuplicates(placed: readonly PlacedEntry[], problems: string[]): PlacedEntry[] {
  const first = new Map<string, string>();
  return placed.filter(({ where, entry }) => {
    const key = `${entry.pos} ${keyOf(entry.phrase)}`;
    const earlier = first.get(key);
    if (earlier) problems.push(`${where}: stands already at ${earlier}`);
    else first.set(key, where);
    return !earlier;
  });
}

function keyOf(phrase: string): string {
  return phrase.toLowerCase().replace(/\^/g, '').replace(/-/g, ' ').trim();
}

function compiledEntry(entry: LexiconEntry, patterns: string[], alternatives: string[]): CompiledEntry {
  const { phrase, pos, category, strength, leans, reason, unless, when, edit, polarity } = entry;
  const kind = edit === 'replace' || edit === undefined ? (alternatives[0] === '' && edit === undefined ? 'cut' : undefined) : edit;
  return {
    phrase,
    patterns,
    pos,
    category,
    strength,
    alternatives,
    reason,
    ...(leans && { leans }),
    ...(unless && { unless: compileCircumstances(unless) }),
    ...(when && { when: compileCircumstances(when) }),
    ...(kind && { edit: kind }),
    ...(polarity && { polarity }),
  };
}

function americanOf(entries: readonly CompiledEntry[], heads: Heads): Map<string, string> {
  const words = entries.flatMap(({ alternatives }) => alternatives.flatMap((alternative) => alternative.match(/[\p{L}-]+/gu) ?? []));
  // a head's forms hold both spellings already, the British one first
  const forms = [...heads.values()].flatMap((value) => value.split(' ').map((form) => form.split('/')[0]!));
  const pairs = [...new Set([...words, ...forms])].map((word) => [word, toAmerican(word)] as const);
  return new Map(pairs.filter(([british, american]) => british !== american));
}

/** The TypeScript source of a compiled lexicon. */
export function sourceOf(lexicon: CompiledLexicon, files: ReadonlyMap<string, string>): string {
  const digest = createHash('sha256');
  for (const [name, source] of files) digest.update(`${name}\n${source}\n`);
  const literal = packLexicon(lexicon)
    .replace(/[\\']/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    // plain ASCII takes half the memory and is read faster
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [
    '// Written by tools/build/compile-lexicon.ts from src/detect/lexicon/*.yaml. Do not edit.',
    '',
    '/** The lexicon as `packLexicon` writes it and `openLexicon` reads it. */',
    `export const lexiconText = '${literal}';`,
    '',
    '/** Hex SHA-256 of the lexicon files. */',
    `export const lexiconDigest = '${digest.digest('hex')}';`,
    '',
    '/** How many entries the lexicon has. */',
    `export const lexiconSize = ${lexicon.entries.length};`,
    '',
  ].join('\n');
}

function check(folder: string): void {
  const { lexicon, problems } = compileFiles(readLexiconFiles(folder));
  for (const problem of problems) console.error(problem);
  console.error(`${lexicon.entries.length} entries are in order, ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}

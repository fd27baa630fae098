import { globSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { EvaluationError } from '../../errors/evaluation-error.ts';

/**
 * Lists case folders: a case folder itself, a folder of such, or a glob of either.
 *
 * @param base - what relative patterns are relative to
 * @returns in the order of the patterns, each pattern's by name; none twice
 * @throws EvaluationError `eval-suite-invalid` for a pattern that leads to no case
 */
export async function findCaseFolders(patterns: readonly string[], base: string): Promise<string[]> {
  const lists = await Promise.all(patterns.map((pattern) => foldersOf(pattern, base)));
  return [...new Set(lists.flat())];
}

async function foldersOf(pattern: string, base: string): Promise<string[]> {
  const path = isAbsolute(pattern) ? pattern : join(base, pattern);
  const found = /[*?[{]/.test(pattern) ? globSync(path) : [path];
  const folders = (await Promise.all(found.sort().map(casesIn))).flat();
  if (folders.length === 0) {
    throw new EvaluationError({
      code: 'eval-suite-invalid',
      where: path,
      what: 'there is no case',
      hint: 'Name a folder with article.txt and gold.json, or a folder of such folders',
    });
  }
  return folders;
}

async function casesIn(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return [];
  if (await isCase(path)) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => join(path, name));
  const areCases = await Promise.all(folders.map(isCase));
  return folders.filter((_, index) => areCases[index]).sort();
}

/** A folder with either file: one with only half of a case is to be complained about, not passed over. */
async function isCase(folder: string): Promise<boolean> {
  const entries = await readdir(folder);
  return entries.includes('article.txt') || entries.includes('gold.json');
}

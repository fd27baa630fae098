import { glob, readdir, stat } from 'node:fs/promises';
import { basename, extname, join, normalize, resolve } from 'node:path';
import { InputError } from '../errors/input-error.ts';
import { missingFile } from './missing-file.ts';
import { readers } from './readers/index.ts';
import { unreadable } from './unreadable.ts';

/**
 * Turns a source into the files it stands for, sorted: a file is itself, a folder its articles at any depth, a glob what it matches when no file has that
 * very name. Hidden files and `node_modules` are left out.
 *
 * @throws InputError `input-missing`, `input-unreadable`, `input-format`
 */
export async function expandSource(source: string, cwd: string): Promise<string[]> {
  if (/^https?:\/\//i.test(source)) {
    throw new InputError({
      code: 'input-format',
      where: source,
      what: 'web addresses are not read',
      hint: 'Save the text of the article, or pipe it in and name -',
    });
  }
  if (source === '') throw await missingFile(source, cwd);
  const kind = await kindOf(source, cwd);
  if (kind === 'folder') return articlesIn(source, cwd);
  if (kind === 'other') return [source];
  if (!/[*?[\]{}]/.test(source)) throw await missingFile(source, cwd);
  const files = await matchesOf(source, cwd);
  if (files.length > 0) return files;
  throw new InputError({
    code: 'input-missing',
    where: source,
    what: 'no file matches this pattern',
    hint: 'Name a file, or widen the pattern',
  });
}

async function kindOf(source: string, cwd: string): Promise<'folder' | 'other' | undefined> {
  try {
    return (await stat(resolve(cwd, source))).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreadable(source, error);
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(String(error.code))
  );
}

async function articlesIn(folder: string, cwd: string): Promise<string[]> {
  const extensions = new Set<string>(readers.flatMap((reader) => [...reader.extensions]));
  const files: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of await entriesOf(next, cwd)) {
      if (isLeftOut(entry.name)) continue;
      if (entry.isDirectory()) waiting.push(join(next, entry.name));
      else if (entry.isFile() && extensions.has(extname(entry.name).toLowerCase())) files.push(join(next, entry.name));
    }
  }
  if (files.length > 0) return files.sort(byCodeUnits);
  throw new InputError({
    code: 'input-missing',
    where: folder,
    what: `the folder holds no article (${[...extensions].join(', ')})`,
    hint: 'Name a file, or a folder with articles',
  });
}

async function entriesOf(folder: string, cwd: string) {
  try {
    return await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    throw unreadable(folder, error);
  }
}

async function matchesOf(pattern: string, cwd: string): Promise<string[]> {
  const files = new Set<string>();
  for await (const entry of glob(pattern, { cwd, withFileTypes: true, exclude: (item) => isLeftOut(item.name) })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    files.add(resolve(pattern) === normalize(pattern) ? path : relativeTo(cwd, path));
  }
  return [...files].sort(byCodeUnits);
}

function relativeTo(cwd: string, path: string): string {
  const root = resolve(cwd);
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

function isLeftOut(name: string): boolean {
  return (basename(name).startsWith('.') && name !== '.' && name !== '..') || name === 'node_modules';
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

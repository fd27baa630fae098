import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../errors/input-error.ts';

/** The error for a file that is not there, with the nearest name in its folder. */
export async function missingFile(source: string, cwd: string): Promise<InputError> {
  const nearest = source === '' ? undefined : await nearestName(source, cwd);
  return new InputError({
    code: 'input-missing',
    where: source === '' ? 'an article without a name' : source,
    what: 'there is no such file',
    hint: nearest ? `Did you mean "${nearest}"? Otherwise check the path` : 'Check the path',
  });
}

async function nearestName(source: string, cwd: string): Promise<string | undefined> {
  const folder = dirname(source);
  const wanted = basename(source).slice(0, 100).toLowerCase();
  const names = await readdir(resolve(cwd, folder)).catch(() => []);
  const { distance } = await import('fastest-levenshtein');
  const ranked = names
    .filter((name) => !name.startsWith('.'))
    .slice(0, 5000)
    .map((name) => ({ name, steps: distance(wanted, name.slice(0, 100).toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const [best] = ranked;
  if (!best || best.steps > Math.max(1, Math.floor(wanted.length / 3))) return undefined;
  return folder === '.' && !source.startsWith('.') ? best.name : join(folder, best.name);
}

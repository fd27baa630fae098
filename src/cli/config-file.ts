import { readFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { UsageError } from '../errors/usage-error.ts';
import { closestName } from '../text/closest-name.ts';
import { exists } from './exists.ts';

/** A configuration as it was read; its values are not checked yet. */
export type ConfigFile = {
  readonly path: string;
  /** For messages: as short as it can be said from the working folder. */
  readonly name: string;
  /** Whether somebody named it by a flag; otherwise it lay in the way. */
  readonly isNamed: boolean;
  readonly values: Readonly<Record<string, unknown>>;
};

const names = ['evenhand.config.json', 'evenhand.config.yaml', 'evenhand.config.yml'];

/**
 * Reads the configuration that is named, or the one found in the working folder or above it, up to the repository's root.
 *
 * Outside a repository only the working folder counts: what lies above belongs to others.
 *
 * @throws UsageError `config-invalid` when it cannot be read, is no object, or has a key that is not in `keys`
 */
export async function readConfig({
  named,
  folder,
  keys,
}: {
  named: string | undefined;
  folder: string;
  keys: readonly string[];
}): Promise<ConfigFile | undefined> {
  const path = named === undefined ? await findConfig(folder) : resolve(folder, named);
  if (path === undefined) return undefined;
  const name = relative(folder, path) || path;
  const values = await parse(await textOf(path, name), path, name);
  const stranger = Object.keys(values).find((key) => !keys.includes(key));
  if (stranger !== undefined) {
    const meant = await closestName(stranger, keys);
    throw invalid(name, `there is no setting "${stranger}"`, `${meant ? `Did you mean "${meant}"? ` : ''}Settings are ${keys.join(', ')}`);
  }
  return { path, name, isNamed: named !== undefined, values };
}

async function findConfig(start: string): Promise<string | undefined> {
  const root = (await repositoryRoot(start)) ?? start;
  for (let folder = start; ; folder = dirname(folder)) {
    const found: string[] = [];
    for (const name of names) if (await exists(join(folder, name))) found.push(name);
    if (found.length > 1)
      throw invalid(found.join(' and '), 'there are two configurations in one folder', 'Keep one of them, or name one with --config');
    if (found[0] !== undefined) return join(folder, found[0]);
    if (folder === root) return undefined;
  }
}

async function repositoryRoot(start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    if (await exists(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

async function textOf(path: string, name: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw invalid(
      name,
      code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`,
      'Name a configuration that is there',
      cause,
    );
  }
}

async function parse(text: string, path: string, name: string): Promise<Record<string, unknown>> {
  const extension = extname(path).toLowerCase();
  if (!['.json', '.yaml', '.yml'].includes(extension))
    throw invalid(name, 'it is neither JSON nor YAML', 'Name a file that ends in .json, .yaml or .yml');
  let value: unknown;
  try {
    value = extension === '.json' ? JSON.parse(text) : (await import('yaml')).parse(text, { maxAliasCount: 0 });
  } catch (cause) {
    const [reason = ''] = (cause as Error).message.split('\n');
    throw invalid(
      name,
      `it cannot be read as ${extension === '.json' ? 'JSON' : 'YAML'} (${reason.replace(/[.:]$/, '')})`,
      'Mend it',
      cause,
    );
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw invalid(name, 'it holds no settings', 'Write them as "key": value, such as "words": 80');
  return value as Record<string, unknown>;
}

function invalid(where: string, what: string, hint: string, cause?: unknown): UsageError {
  return new UsageError({ code: 'config-invalid', where, what, hint, cause });
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../errors/usage-error.ts';
import type { Settings } from './settings.ts';
import type { Surroundings } from './surroundings.ts';

/** Longest key in bytes: what is longer is no key, but a file that was named by mistake. */
const longestKey = 8_192;

/**
 * The key for a provider: from `--api-key-file`, EVENHAND_API_KEY, or the provider's own variable, each of the two also with `_FILE` behind it.
 *
 * @returns `undefined` when there is none; whether one is needed, the server's address decides
 * @throws UsageError when a file is named and holds no key; what it holds is not shown
 */
export async function keyFor(
  provider: string,
  { apiKeyFile, origins, configName = 'the configuration' }: Settings,
  { environment, folder }: Pick<Surroundings, 'environment' | 'folder'>,
): Promise<string | undefined> {
  // the file of a variable is also a setting; a key beside it goes first
  if (apiKeyFile !== undefined && !(origins.apiKeyFile === 'environment' && environment.EVENHAND_API_KEY)) {
    if (origins.apiKeyFile === 'found') {
      throw new UsageError({
        code: 'config-invalid',
        where: configName,
        what: 'nobody named this file, and it would choose a file to send as a key',
        hint: `If that is meant, say so with --api-key-file ${apiKeyFile}, or with --config ${configName}`,
      });
    }
    return keyIn(resolve(folder, apiKeyFile), apiKeyFile);
  }
  if (environment.EVENHAND_API_KEY) return environment.EVENHAND_API_KEY;
  const { keyVariables } = await import('../model/adapters/langchain-providers.ts');
  const variable = keyVariables[provider];
  if (variable === undefined) return undefined;
  const file = environment[`${variable}_FILE`];
  return environment[variable] || (file ? keyIn(resolve(folder, file), `${variable}_FILE`) : undefined);
}

async function keyIn(path: string, where: string): Promise<string> {
  const fail = (what: string, cause?: unknown): never => {
    throw new UsageError({ where, what, hint: 'Name a file that holds the key and nothing else', cause });
  };
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => fail(`the file cannot be read (${cause.code})`, cause));
  const key = text.trim();
  if (key === '') fail('the file is empty');
  // a key goes into a header, where a line end has no place
  if (key.length > longestKey || /[^\x21-\x7e]/.test(key)) fail('the file holds something else than one key');
  return key;
}

import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { UsageError } from '../errors/usage-error.ts';
import type { Settings } from './settings.ts';
import type { Surroundings } from './surroundings.ts';

/** The folder for replies; `isOptional` when nobody chose it, so that a run can do without. `undefined` when there is to be none. */
export function cacheChoiceFrom(
  { cache = true, origins, configName = 'the configuration' }: Settings,
  { environment, folder }: Pick<Surroundings, 'environment' | 'folder'>,
): { readonly folder: string; readonly isOptional: boolean } | undefined {
  if (cache === false) return undefined;
  if (cache === true) return { folder: usualFolder(environment), isOptional: true };
  if (origins.cache === 'found') {
    throw new UsageError({
      code: 'config-invalid',
      where: configName,
      what: 'nobody named this file, and it would choose where things are written',
      hint: `If that is meant, say so with --cache ${cache}, or with --config ${configName}; true and false may stand there`,
    });
  }
  return { folder: resolve(folder, cache), isOptional: false };
}

/** Where programs of this system keep what they can do without. */
function usualFolder({ XDG_CACHE_HOME: xdg, LOCALAPPDATA: local }: Surroundings['environment']): string {
  // the specification says to ignore a path that is not absolute
  if (xdg && isAbsolute(xdg)) return join(xdg, 'evenhand');
  if (process.platform === 'win32') return join(local || join(homedir(), 'AppData', 'Local'), 'evenhand', 'Cache');
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches', 'evenhand') : join(homedir(), '.cache', 'evenhand');
}

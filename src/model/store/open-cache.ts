import { existsSync } from 'node:fs';
import { isEvenhandError } from '../../errors/evenhand-error.ts';
import { cachePath, type ReplyCache, sqliteStore } from './sqlite-store.ts';

/** Which cache, and how. */
export type CacheChoice = {
  readonly folder: string;
  /** Most bytes of replies. Default: 256 MiB. */
  readonly maxBytes?: number | undefined;
  /** Whether a run goes on without it, with a notice, when it cannot be opened. Default: false. */
  readonly isOptional?: boolean | undefined;
  /** Whether it is left unmade when it is not there. Default: false. */
  readonly mustExist?: boolean | undefined;
};

/**
 * Opens a cache.
 *
 * @returns `undefined` when it cannot be opened and is optional, or is not there and must be
 * @throws UsageError `cache-unusable` when it is not
 */
export async function openCache(
  { folder, maxBytes, isOptional = false, mustExist = false }: CacheChoice,
  onNotice: (message: string) => void,
): Promise<ReplyCache | undefined> {
  if (mustExist && !existsSync(cachePath(folder))) return undefined;
  try {
    return await sqliteStore(folder, { maxBytes, onNotice });
  } catch (error) {
    if (!isOptional || !isEvenhandError(error)) throw error;
    onNotice(`${error.message} This run goes without a cache.`);
    return undefined;
  }
}

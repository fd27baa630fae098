import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { UsageError } from '../../errors/usage-error.ts';
import { openDatabase } from './open-database.ts';
import type { ReplyStore, StoredReply } from './reply-store.ts';

/** Bytes of replies that a cache holds when nobody says otherwise: some 30,000 articles. */
export const defaultCacheBytes = 256 * 1024 * 1024;
/** What a row takes beside its reply. */
const rowBytes = 300;

export type CacheSize = { readonly replies: number; readonly bytes: number };

/** A store that forgets: the replies that were used least recently go first. */
export type ReplyCache = ReplyStore &
  Disposable & {
    /** Replies, and bytes of the file. */
    size(): CacheSize;
    /** Forgets everything; other processes may go on using it. Gives what was there. */
    clear(): CacheSize;
    close(): void;
  };

type CacheOptions = {
  /** Most bytes of replies. Default: 256 MiB. */
  readonly maxBytes?: number | undefined;
  /** Milliseconds since 1970; which reply was used last is told by it. */
  readonly now?: (() => number) | undefined;
  /** Is told, in a sentence, when a damaged cache was set aside. */
  readonly onNotice?: ((message: string) => void) | undefined;
};

const bodySchema = z.object({
  text: z.string(),
  finish: z.enum(['stop', 'length', 'filter', 'other']),
  refusal: z.string().nullable(),
  usage: z.object({ inputTokens: z.number(), cachedInputTokens: z.number(), outputTokens: z.number() }),
});

/** File of the cache in its folder. */
export function cachePath(folder: string): string {
  return join(folder, 'replies.sqlite');
}

/**
 * Opens the cache of a folder, and makes it when it is not there.
 *
 * Several processes may use it at once, and one that is killed leaves it sound. It holds replies and digests of requests: no article, key or address.
 * Only its owner may read it.
 *
 * @throws UsageError `cache-unusable` when the folder cannot be written, or the file is somebody else's or of a later version
 */
export async function sqliteStore(
  folder: string,
  { maxBytes = defaultCacheBytes, now = Date.now, onNotice = () => undefined }: CacheOptions = {},
): Promise<ReplyCache> {
  const path = cachePath(folder);
  makeFolder(folder);
  const database = await openDatabase(path, onNotice);
  ownerOnly(path);
  const find = database.prepare('SELECT model, body FROM reply WHERE digest = ? AND repeat = ?');
  const touch = database.prepare('UPDATE reply SET used = ? WHERE digest = ? AND repeat = ?');
  const remove = database.prepare('DELETE FROM reply WHERE digest = ? AND repeat = ?');
  const add = database.prepare('INSERT INTO reply (digest, repeat, prompt, model, body, bytes, used) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const total = database.prepare('SELECT bytes, replies FROM total');
  const forget = database.prepare('DELETE FROM reply WHERE rowid IN (SELECT rowid FROM reply ORDER BY used, rowid LIMIT 16)');
  const totals = () => total.get() as { bytes: number; replies: number };
  const size = () => ({ replies: totals().replies, bytes: bytesOf(path) });

  return {
    location: path,
    async get({ digest, repeat }) {
      const row = find.get(digest, repeat) as { model: string; body: string } | undefined;
      const reply = row && parseBody(row.body);
      if (!row || !reply) return undefined;
      try {
        touch.run(now(), digest, repeat);
      } catch {
        // a cache that cannot be written can still be read
      }
      return { model: row.model, ...reply };
    },
    async put({ promptId, digest, repeat }, { model, ...reply }) {
      const body = JSON.stringify(reply);
      let hasForgotten = false;
      inTransaction(database, () => {
        remove.run(digest, repeat);
        add.run(digest, repeat, promptId, model, body, Buffer.byteLength(body) + rowBytes, now());
        if (totals().bytes <= maxBytes) return;
        // a tenth more than it must, so that not every reply has to make room
        while (totals().bytes > maxBytes * 0.9 && totals().replies > 0) forget.run();
        hasForgotten = true;
      });
      if (hasForgotten) database.exec('PRAGMA incremental_vacuum');
    },
    size,
    clear() {
      const before = size();
      inTransaction(database, () => database.exec('DELETE FROM reply'));
      database.exec('PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE)');
      return before;
    },
    close: () => database.close(),
    [Symbol.dispose]: () => database.close(),
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new UsageError({
      code: 'cache-unusable',
      where: folder,
      what: `the cache cannot be kept there (${(cause as NodeJS.ErrnoException).code})`,
      hint: 'Name another folder with --cache, or run with --no-cache',
      cause,
    });
  }
}

function ownerOnly(path: string): void {
  try {
    if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
  } catch {
    // the file of another owner, or a file system without modes
  }
}

function bytesOf(path: string): number {
  return [path, `${path}-wal`].reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** `undefined` for a row that somebody else wrote: it counts as missing. */
function parseBody(body: string): Omit<StoredReply, 'model'> | undefined {
  try {
    return bodySchema.parse(JSON.parse(body));
  } catch {
    return undefined;
  }
}

function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    try {
      database.exec('ROLLBACK');
    } catch {
      // SQLite has done so itself; the first error is what counts
    }
    throw error;
  }
}

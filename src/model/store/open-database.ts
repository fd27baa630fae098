import { renameSync, rmSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { UsageError } from '../../errors/usage-error.ts';

/** "evnh": marks a database as a cache of evenhand. */
const applicationId = 0x65766e68;
const version = 1;
/** Milliseconds that one process waits for another's write. */
const busyTimeoutMs = 5_000;
const attempts = 20;

const schema = `
  CREATE TABLE reply (
    digest TEXT NOT NULL, repeat INTEGER NOT NULL, prompt TEXT NOT NULL, model TEXT NOT NULL,
    body TEXT NOT NULL, bytes INTEGER NOT NULL, used INTEGER NOT NULL,
    PRIMARY KEY (digest, repeat)
  ) STRICT;
  CREATE INDEX reply_used ON reply (used);
  CREATE TABLE total (bytes INTEGER NOT NULL, replies INTEGER NOT NULL) STRICT;
  INSERT INTO total VALUES (0, 0);
  CREATE TRIGGER reply_added AFTER INSERT ON reply BEGIN UPDATE total SET bytes = bytes + new.bytes, replies = replies + 1; END;
  CREATE TRIGGER reply_removed AFTER DELETE ON reply BEGIN UPDATE total SET bytes = bytes - old.bytes, replies = replies - 1; END;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${version};
`;

/**
 * Opens the database of a cache, and makes it when it is not there.
 *
 * A damaged one is set aside as `….damaged`, with a word to `onNotice`: a cache can be filled again.
 *
 * @throws UsageError `cache-unusable` when it is another program's, of a later version, or cannot be opened
 */
export async function openDatabase(path: string, onNotice: (message: string) => void): Promise<DatabaseSync> {
  for (let attempt = 1; ; attempt += 1) {
    const inode = inodeOf(path);
    try {
      return await openOnce(path);
    } catch (error) {
      const fault = sqliteFault(error);
      if (fault === 'damaged' && attempt < attempts) setAside(path, inode, onNotice);
      // two processes that make it at once can hinder each other for a moment
      else if (fault === 'busy' && attempt < attempts) await wait(25 * attempt);
      else throw fault === undefined ? error : unusable(path, `it cannot be opened (${(error as Error).message})`, error);
    }
  }
}

/** What SQLite complains of; `undefined` when the error is not SQLite's. */
export function sqliteFault(error: unknown): 'busy' | 'damaged' | 'other' | undefined {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (code !== 'ERR_SQLITE_ERROR' || typeof errcode !== 'number') return undefined;
  // the lower byte is the kind: busy, locked; corrupt, not a database
  const kind = errcode & 0xff;
  return kind === 5 || kind === 6 ? 'busy' : kind === 11 || kind === 26 ? 'damaged' : 'other';
}

async function openOnce(path: string): Promise<DatabaseSync> {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(path, { timeout: busyTimeoutMs });
  try {
    refuseForeign(database, path);
    // has to be said before the first table; without a table the file is still empty
    database.exec('PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    database.exec('PRAGMA journal_size_limit = 4194304');
    database.exec('BEGIN IMMEDIATE');
    if (numberFrom(database, 'user_version') === 0) database.exec(schema);
    database.exec('COMMIT');
    // a damaged file shows here rather than in the middle of a run
    database.prepare('SELECT bytes, replies FROM total').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function refuseForeign(database: DatabaseSync, path: string): void {
  const isEmpty = database.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() === undefined;
  if (isEmpty) return;
  if (numberFrom(database, 'application_id') !== applicationId)
    throw unusable(path, 'it is a database of another program', undefined, 'Name another folder with --cache, or run with --no-cache');
  const found = numberFrom(database, 'user_version');
  if (found > version)
    throw unusable(
      path,
      `a later evenhand made it (version ${found})`,
      undefined,
      'Use that evenhand, remove the file, or run with --no-cache',
    );
}

function numberFrom(database: DatabaseSync, pragma: 'application_id' | 'user_version'): number {
  return Number((database.prepare(`PRAGMA ${pragma}`).get() as Record<string, unknown>)[pragma]);
}

function setAside(path: string, inode: bigint | undefined, onNotice: (message: string) => void): void {
  // another process may have put a new one in its place
  if (inode === undefined || inodeOf(path) !== inode) return;
  const aside = `${path}.damaged`;
  for (const log of [`${path}-wal`, `${path}-shm`]) rmSync(log, { force: true });
  try {
    renameSync(path, aside);
  } catch (error) {
    // another process was faster
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw unusable(path, 'it is damaged, and cannot be set aside', error);
  }
  onNotice(`the cache ${path} was damaged; it is set aside as ${aside}, and a new one begun`);
}

function inodeOf(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}

function unusable(
  path: string,
  what: string,
  cause: unknown,
  hint = 'Remove it, name another folder with --cache, or run with --no-cache',
) {
  return new UsageError({ code: 'cache-unusable', where: path, what, hint, cause });
}

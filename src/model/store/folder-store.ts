import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ModelError } from '../../errors/model-error.ts';
import { UsageError } from '../../errors/usage-error.ts';
import type { ReplyKey, ReplyStore } from './reply-store.ts';

/** A stored file of this version. */
const recordSchema = z.object({
  version: z.literal(1),
  promptId: z.string(),
  digest: z.string(),
  repeat: z.int().nonnegative(),
  model: z.string(),
  finish: z.enum(['stop', 'length', 'filter', 'other']),
  refusal: z.string().nullable(),
  usage: z.object({ inputTokens: z.number(), cachedInputTokens: z.number(), outputTokens: z.number() }),
  /** Lines, joined by line feeds: a changed line shows as one in a comparison. */
  reply: z.array(z.string()),
});

/**
 * Replies as files that a person can read, one each: `<promptId>-<12 digits of the digest>-r<repeat>.json`.
 *
 * Files are written under another name and renamed, so that a reader never sees half of one.
 *
 * @throws ModelError `replay-missing` from `get` when a file is there and is no record; UsageError from `put` when the folder cannot be written
 */
export function folderStore(folder: string): ReplyStore {
  const pathOf = ({ promptId, digest, repeat }: ReplyKey) =>
    join(folder, `${promptId.replace(/[^\w-]/g, '_')}-${digest.slice(0, 12)}-r${repeat}.json`);
  return {
    location: folder,
    async get(key) {
      const path = pathOf(key);
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
        throw error;
      });
      if (text === undefined) return undefined;
      const record = parseRecord(text, path);
      // twelve digits name the file, all of them decide
      if (record.digest !== key.digest) return undefined;
      const { model, finish, refusal, usage, reply } = record;
      return { model, finish, refusal, usage, text: reply.join('\n') };
    },
    async put(key, { text, ...reply }) {
      const path = pathOf(key);
      const record: z.infer<typeof recordSchema> = { version: 1, ...key, ...reply, reply: text.split('\n') };
      const unfinished = `${path}.${randomUUID()}.tmp`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(unfinished, `${JSON.stringify(record, null, 2)}\n`);
        await rename(unfinished, path);
      } catch (cause) {
        await rm(unfinished, { force: true }).catch(() => undefined);
        throw new UsageError({
          code: 'output-unwritable',
          where: folder,
          what: 'the replies cannot be kept there',
          hint: 'Name a folder that can be written',
          cause,
        });
      }
    },
  };
}

function parseRecord(text: string, path: string): z.infer<typeof recordSchema> {
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new ModelError({
      code: 'replay-missing',
      where: path,
      what: 'the file is no recorded reply of version 1',
      hint: 'Record it again with --record',
      cause,
    });
  }
}

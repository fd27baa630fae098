import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '../errors/input-error.ts';
import { tooBig } from './too-big.ts';
import { unreadable } from './unreadable.ts';

/**
 * Reads a whole file, after a look at what it is and how big.
 *
 * @throws InputError `input-unreadable`, `input-too-big`
 */
export async function readFileBytes(file: string, { maxBytes, cwd }: { maxBytes: number; cwd: string }): Promise<Uint8Array> {
  const path = resolve(cwd, file);
  try {
    const status = await stat(path);
    // Opening a pipe would wait for a writer.
    if (!status.isFile()) throw notAFile(file, status);
    if (status.size > maxBytes) throw tooBig(file, { maxBytes, bytes: status.size });
    const bytes = await readFile(path);
    if (bytes.length > maxBytes) throw tooBig(file, { maxBytes, bytes: bytes.length });
    return bytes;
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(file, error);
  }
}

type Status = { isFIFO(): boolean; isSocket(): boolean; isDirectory(): boolean };

function notAFile(where: string, status: Status): InputError {
  const kind = status.isFIFO() ? 'a pipe' : status.isSocket() ? 'a socket' : status.isDirectory() ? 'a folder' : 'a device';
  return new InputError({ code: 'input-unreadable', where, what: `it is ${kind}, not a file`, hint: 'Pipe the article in and name -' });
}

import { InputError } from '../errors/input-error.ts';
import { tooBig } from './too-big.ts';
import { unreadable } from './unreadable.ts';

/** Standard input, or anything else that gives bytes or text piece by piece. */
export type ByteStream = AsyncIterable<Uint8Array | string>;

/**
 * Reads a stream to its end, and no further than the limit.
 *
 * @throws InputError `input-too-big`, `input-unreadable`
 */
export async function readStreamBytes(stream: ByteStream, { maxBytes, where }: { maxBytes: number; where: string }): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of stream) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      length += bytes.length;
      if (length > maxBytes) throw tooBig(where, { maxBytes });
      pieces.push(bytes);
    }
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(where, error);
  }
  return Buffer.concat(pieces, length);
}

import { InputError } from '../errors/input-error.ts';

/** The error for an article over the limit; `bytes` is its size where that is known. */
export function tooBig(where: string, { maxBytes, bytes }: { maxBytes: number; bytes?: number }): InputError {
  const size = bytes === undefined ? 'it has' : `it has ${grouped(bytes)} bytes,`;
  return new InputError({
    code: 'input-too-big',
    where,
    what: `${size} more than the ${grouped(maxBytes)} bytes that are read of one article`,
    hint: 'Split it into articles',
  });
}

function grouped(bytes: number): string {
  return bytes.toLocaleString('en');
}

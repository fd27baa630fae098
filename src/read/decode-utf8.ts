import { InputError } from '../errors/input-error.ts';

/**
 * Decodes UTF-8; a byte order mark stays in the text.
 *
 * @throws InputError `input-encoding` with the offset of the first byte that is no UTF-8, or the name of the encoding when a byte order mark tells it
 */
export function decodeUtf8(bytes: Uint8Array, where: string): string {
  const marked = encodingByMark(bytes);
  if (marked)
    throw new InputError({ code: 'input-encoding', where, what: `it is ${marked}, not UTF-8`, hint: convert(marked.replace(/ .*/, '')) });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const offset = firstBadByte(bytes);
    const byte = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0');
    const what = `it is not UTF-8: byte ${offset} (0x${byte}) begins no character`;
    throw new InputError({ code: 'input-encoding', where, what, hint: convert('WINDOWS-1252'), cause });
  }
}

function encodingByMark([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32 (little endian)' : 'UTF-16 (little endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big endian)';
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? 'UTF-32 (big endian)' : undefined;
}

function convert(encoding: string): string {
  return `Convert it, for example with: iconv -f ${encoding} -t UTF-8`;
}

// The lowest and highest second byte of a character of several bytes, by its first (Unicode 16, table 3-7).
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at]!;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0) return at;
    for (let index = 1; index < length; index += 1) {
      const next = bytes[at + index];
      const low = index > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
      const high = index > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
      if (next === undefined || next < low || next > high) return at;
    }
    at += length;
  }
  return 0;
}

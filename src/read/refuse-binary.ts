import { InputError } from '../errors/input-error.ts';

type Kind = { readonly name: string; readonly bytes: string; readonly offset?: number; readonly hint?: string };

const extract = 'Take its text out first, and give that';

/** First bytes of common formats, in hexadecimal. From the formats' own specifications. */
const kinds: readonly Kind[] = [
  { name: 'a PDF', bytes: '255044462d', hint: 'Take its text out first, for example with pdftotext, and give that' },
  { name: 'a ZIP archive, such as a DOCX, ODT or EPUB', bytes: '504b0304', hint: 'Save the article as plain text or Markdown' },
  { name: 'an old Office document', bytes: 'd0cf11e0a1b11ae1', hint: 'Save the article as plain text or Markdown' },
  { name: 'a rich text document (RTF)', bytes: '7b5c727466', hint: 'Save the article as plain text or Markdown' },
  { name: 'a PNG image', bytes: '89504e470d0a1a0a' },
  { name: 'a JPEG image', bytes: 'ffd8ff' },
  { name: 'a GIF image', bytes: '47494638' },
  { name: 'a WebP image', bytes: '57454250', offset: 8 },
  { name: 'a TIFF image', bytes: '49492a00' },
  { name: 'a TIFF image', bytes: '4d4d002a' },
  { name: 'an MP3 recording', bytes: '494433' },
  { name: 'an MP4 or M4A recording', bytes: '66747970', offset: 4 },
  { name: 'a WAV recording', bytes: '57415645', offset: 8 },
  { name: 'a gzip archive', bytes: '1f8b', hint: 'Unpack it first' },
  { name: 'an XZ archive', bytes: 'fd377a585a00', hint: 'Unpack it first' },
  { name: 'a 7z archive', bytes: '377abcaf271c', hint: 'Unpack it first' },
  { name: 'a Zstandard archive', bytes: '28b52ffd', hint: 'Unpack it first' },
  { name: 'an SQLite database', bytes: '53514c69746520666f726d6174203300' },
  { name: 'a program', bytes: '7f454c46' },
  { name: 'a program', bytes: 'cffaedfe' },
];

/** How much of a file is searched for control characters, in bytes. */
const sample = 65_536;

/**
 * Refuses bytes that are no text: by the first bytes of known formats, by a NUL anywhere, by more than one control character in ten.
 *
 * @throws InputError `input-binary`
 */
export function refuseBinary(bytes: Uint8Array, where: string): void {
  const kind = kinds.find(({ bytes: magic, offset = 0 }) => startsWith(bytes, magic, offset));
  if (kind) throw new InputError({ code: 'input-binary', where, what: `it is ${kind.name}, not text`, hint: kind.hint ?? extract });
  // UTF-16 and UTF-32 are full of NULs; with a byte order mark the decoder names them.
  if (startsWith(bytes, 'fffe') || startsWith(bytes, 'feff') || startsWith(bytes, '0000feff')) return;
  if (bytes.includes(0)) {
    const what = looksWide(bytes) ? 'it looks like UTF-16 without a byte order mark' : 'it has NUL bytes, so it is not text';
    throw new InputError({ code: 'input-binary', where, what, hint: looksWide(bytes) ? 'Convert it to UTF-8 first' : extract });
  }
  if (controlShare(bytes.subarray(0, sample)) > 0.1) {
    throw new InputError({ code: 'input-binary', where, what: 'it is full of control characters, so it is not text', hint: extract });
  }
}

function startsWith(bytes: Uint8Array, magic: string, offset = 0): boolean {
  const length = magic.length / 2;
  if (bytes.length < offset + length) return false;
  for (let index = 0; index < length; index += 1)
    if (bytes[offset + index] !== Number.parseInt(magic.slice(index * 2, index * 2 + 2), 16)) return false;
  return true;
}

function looksWide(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 200);
  const nulsAt = (remainder: number) => head.filter((byte, index) => index % 2 === remainder && byte === 0).length;
  return head.length >= 4 && Math.max(nulsAt(0), nulsAt(1)) > head.length * 0.4 && Math.min(nulsAt(0), nulsAt(1)) < head.length * 0.05;
}

function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  // Tab, line feed, form feed, carriage return and escape do occur in text.
  for (const byte of bytes) if ((byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)) || byte === 0x7f) controls += 1;
  return bytes.length === 0 ? 0 : controls / bytes.length;
}

import { extname } from 'node:path';
import type { Document } from '../contracts/document.ts';
import { InputError } from '../errors/input-error.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { type FormatName, readers } from './readers/index.ts';
import type { Reader } from './readers/reader.ts';
import { refuseBinary } from './refuse-binary.ts';

/**
 * Makes a document of a file's or stream's bytes, by the reader for its extension.
 *
 * @throws InputError `input-binary`, `input-encoding`, `input-empty`, `input-blank`, `input-format`
 */
export async function documentFromBytes(
  bytes: Uint8Array,
  { origin, format }: { origin: Document['origin']; format: FormatName | undefined },
): Promise<Document> {
  const where = origin.location ?? 'standard input';
  refuseBinary(bytes, where);
  const text = decodeUtf8(bytes, where);
  const read = await readerFor(where, text, format).load();
  return read(text, { origin, id: origin.location ?? 'stdin' });
}

function readerFor(where: string, text: string, format: FormatName | undefined): Reader {
  const extension = extname(where).toLowerCase();
  const list: readonly Reader[] = readers;
  const listed = list.find(({ name, extensions }) => (format ? name === format : extensions.includes(extension)));
  if (listed) return listed;
  if (/^\s*<(?:!doctype\s+html|html|\?xml)/i.test(text.slice(0, 500))) {
    throw new InputError({
      code: 'input-format',
      where,
      what: 'it is a web page, not an article',
      hint: 'Save the text of the article, as plain text or Markdown',
    });
  }
  return list[0]!;
}

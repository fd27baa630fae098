import { access, constants, readFile } from 'node:fs/promises';
import type { Document } from '../contracts/document.ts';
import { UsageError } from '../errors/usage-error.ts';
import { writeWholeFile } from './write-whole-file.ts';

/**
 * Makes sure that an article can be written back to where it came from with nothing changed but its words.
 *
 * @throws UsageError for standard input, addresses, text taken out of a page, other encodings than UTF-8 and files that may not be written
 */
export async function checkWritable(document: Document): Promise<void> {
  const { origin, offsets } = document;
  const where = origin.location ?? 'standard input';
  if (origin.kind !== 'file' || origin.location === null)
    throw refusal(where, 'there is no file to write to', 'Save it in a file, or print the text without --write');
  if (offsets !== 'file') throw refusal(where, 'the text was taken out of a page and cannot be put back', 'Print the text without --write');
  if (!(await isAsItWas(document)))
    throw refusal(where, 'it is not UTF-8, and writing would change its encoding', 'Save it as UTF-8, or print the text without --write');
  await access(origin.location, constants.W_OK).catch((cause: NodeJS.ErrnoException) => {
    throw refusal(where, `it may not be written (${cause.code})`, 'Change its mode, or print the text without --write');
  });
}

/**
 * Writes the neutral text into the file of an article; line ends, byte order mark and mode stay.
 *
 * @throws UsageError when the file was changed since it was read
 */
export async function writeIntoArticle(document: Document, text: string): Promise<void> {
  if (text === document.text) return;
  const path = document.origin.location!;
  if (!(await isAsItWas(document))) throw refusal(path, 'it was changed since it was read', 'Run again');
  await writeWholeFile(path, bytesOf(document, text));
}

async function isAsItWas(document: Document): Promise<boolean> {
  const bytes = await readFile(document.origin.location!).catch(() => undefined);
  return bytes?.equals(Buffer.from(bytesOf(document, document.text))) ?? false;
}

function bytesOf({ hasByteOrderMark }: Document, text: string): string {
  return hasByteOrderMark ? `\ufeff${text}` : text;
}

function refusal(where: string, what: string, hint: string): UsageError {
  return new UsageError({ code: 'output-unwritable', where, what, hint });
}

import type { Document } from '../contracts/document.ts';
import { InputError } from '../errors/input-error.ts';
import { documentFromBytes } from './document-from-bytes.ts';
import { expandSource } from './expand-source.ts';
import { readFileBytes } from './read-file-bytes.ts';
import { type ByteStream, readStreamBytes } from './read-stream-bytes.ts';
import type { FormatName } from './readers/index.ts';

export type ReadOptions = {
  /** Bytes an article may have, at most. Default: 10,000,000. */
  readonly maxBytes?: number | undefined;
  /** What the source `-` reads. Without it, `-` is an error. */
  readonly stdin?: ByteStream | undefined;
  /** Folder that relative sources start from. Default: the process's. */
  readonly cwd?: string | undefined;
  /** Format of every article. Default: by extension; standard input is text. */
  readonly format?: FormatName | undefined;
};

/** An article, or why it could not be read. `source` is a file's path as it was given or found, or `-`. */
export type ReadResult = { readonly source: string; readonly document: Document } | { readonly source: string; readonly error: InputError };

/** Default of `maxBytes`. */
export const defaultMaxBytes = 10_000_000;

/**
 * Reads articles one after the other, in the order of the sources: files, folders (their text and Markdown files, sorted), globs, and `-` for standard
 * input. What cannot be read comes as an `error` in its place and stops nothing.
 */
export async function* readArticles(sources: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const { maxBytes = defaultMaxBytes, cwd = process.cwd(), format } = options;
  let stdin = options.stdin;
  for (const source of sources) {
    if (source === '-') {
      yield await resultOf(source, () =>
        readStandardInput(stdin, { maxBytes, format, isSecond: stdin === undefined && options.stdin !== undefined }),
      );
      stdin = undefined;
      continue;
    }
    const files = await caught(() => expandSource(source, cwd));
    if (files instanceof InputError) yield { source, error: files };
    else for (const file of files) yield await resultOf(file, () => readFile(file, { maxBytes, format, cwd }));
  }
}

async function readFile(
  file: string,
  { maxBytes, format, cwd }: { maxBytes: number; format: FormatName | undefined; cwd: string },
): Promise<Document> {
  const bytes = await readFileBytes(file, { maxBytes, cwd });
  return documentFromBytes(bytes, { origin: { kind: 'file', location: file }, format });
}

async function readStandardInput(
  stdin: ByteStream | undefined,
  { maxBytes, format, isSecond }: { maxBytes: number; format: FormatName | undefined; isSecond: boolean },
): Promise<Document> {
  const where = 'standard input';
  if (!stdin) {
    const what = isSecond ? 'it was named twice and can be read once' : 'there is none to read';
    throw new InputError({ code: 'input-missing', where, what, hint: isSecond ? 'Name - once' : 'Pipe an article in, or name a file' });
  }
  return documentFromBytes(await readStreamBytes(stdin, { maxBytes, where }), { origin: { kind: 'stdin', location: null }, format });
}

async function resultOf(source: string, read: () => Promise<Document>): Promise<ReadResult> {
  const document = await caught(read);
  return document instanceof InputError ? { source, error: document } : { source, document };
}

async function caught<Value>(work: () => Promise<Value>): Promise<Value | InputError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('input-'))
      return error as InputError;
    throw error;
  }
}

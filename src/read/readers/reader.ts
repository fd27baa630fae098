import type { Document } from '../../contracts/document.ts';
import type { DocumentDetails } from '../build-document.ts';

/**
 * Turns the decoded text of one format into a document.
 *
 * @throws InputError `input-empty`, `input-blank`, `input-format`
 */
export type Read = (text: string, details: DocumentDetails) => Document | Promise<Document>;

/** A format that can be read. The entry is light; what it needs to parse comes with `load`. */
export type Reader = {
  readonly name: string;
  /** In lower case, with the point. The first reader that lists an extension has it. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Read>;
};

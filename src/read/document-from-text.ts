import type { Document } from '../contracts/document.ts';
import { buildDocument, type DocumentDetails } from './build-document.ts';

/**
 * Makes a document of plain text; all of it is prose.
 *
 * @throws InputError `input-empty` when there is nothing, `input-blank` when there is only white space
 */
export function documentFromText(text: string, details: DocumentDetails = {}): Document {
  return buildDocument({ text, details, structureOf: (body) => ({ prose: body, blocks: null, title: null, byline: null }) });
}

import type { Document } from '../contracts/document.ts';
import type { DocumentDetails } from './build-document.ts';

/**
 * Makes a document of Markdown (CommonMark with front matter, tables, footnotes, task boxes and strikethrough). `text` stays as it is, `prose` has its syntax blanked.
 * The parser is loaded with the first call.
 *
 * @throws InputError `input-empty` when there is nothing, `input-blank` when there is only white space
 */
export async function documentFromMarkdown(text: string, details: DocumentDetails = {}): Promise<Document> {
  const { readMarkdown } = await import('./readers/markdown.ts');
  return readMarkdown(text, details);
}

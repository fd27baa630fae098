import type { Genre } from '../contracts/category.ts';
import type { Document } from '../contracts/document.ts';
import { UsageError } from '../errors/usage-error.ts';
import { documentFromMarkdown } from './document-from-markdown.ts';
import { documentFromText } from './document-from-text.ts';

/** An article of the caller's. Offsets in the report count UTF-16 code units of `text`. */
export type ArticleInput = {
  /** Default: the first twelve digits of the text's digest. */
  readonly id?: string | undefined;
  readonly text: string;
  /** Default: 'text'. */
  readonly format?: 'text' | 'markdown' | undefined;
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  /** Default: told from the text. */
  readonly genre?: Genre | null | undefined;
};

/** Plain text, an article with what is known of it, or a document that `read` made. */
export type Article = string | ArticleInput | Document;

/**
 * Makes a document of whatever form an article comes in.
 *
 * @throws UsageError when it has no text, InputError when the text has no words
 */
export async function documentOf(article: Article): Promise<Document> {
  if (typeof article === 'string') return documentFromText(article);
  if (typeof article?.text !== 'string') {
    throw new UsageError({
      where: 'neutralise',
      what: `the article has no text (it is ${article === null ? 'null' : typeof article})`,
      hint: 'Give a string, or an object with "text"',
    });
  }
  if ('prose' in article) return article;
  const { text, format = 'text', ...details } = article;
  if (format === 'markdown') return documentFromMarkdown(text, details);
  if (format === 'text') return documentFromText(text, details);
  throw new UsageError({ where: 'neutralise', what: `the format "${String(format)}" is not known`, hint: 'Use "text" or "markdown"' });
}

import type { Document } from '../contracts/document.ts';
import { UsageError } from '../errors/usage-error.ts';
import { articlesOf } from './articles-of.ts';
import type { Settings } from './settings.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Reads the one article that a command is about; standard input when none is named.
 *
 * @param command - stands in the message when nothing is named
 * @throws UsageError when there are several or none, InputError when it cannot be read
 */
export async function onlyArticle(
  operands: readonly string[],
  command: string,
  settings: Settings,
  surroundings: Surroundings,
): Promise<Document> {
  const articles = articlesOf(operands, settings, surroundings);
  const { value: article } = await articles.next();
  if (article === undefined || !(await articles.next()).done) {
    throw new UsageError({ where: operands[0] ?? command, what: 'it is not one article', hint: 'Name one file' });
  }
  if ('error' in article) throw article.error;
  return article.document;
}

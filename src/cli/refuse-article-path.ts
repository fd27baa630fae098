import { stat } from 'node:fs/promises';
import type { Document } from '../contracts/document.ts';
import { UsageError } from '../errors/usage-error.ts';

/**
 * Makes sure that a report or a rewrite is not written over the article it is about.
 *
 * @throws UsageError `output-unwritable` when `path` is the article's own file, by whatever name
 */
export async function refuseArticlePath(
  { article: { origin } }: { readonly article: Pick<Document, 'origin'> },
  path: string,
): Promise<void> {
  if (origin.kind !== 'file' || origin.location === null) return;
  const [article, target] = await Promise.all([origin.location, path].map((file) => stat(file).catch(() => undefined)));
  if (!article || !target || article.ino !== target.ino || article.dev !== target.dev) return;
  throw new UsageError({
    code: 'output-unwritable',
    where: path,
    what: 'it is the article itself',
    hint: 'Name another file; evenhand rewrite --write puts the neutral text into the article',
  });
}

import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import type { Neutraliser } from '../../evenhand.ts';
import { draftGold } from './draft-gold.ts';

/**
 * Makes a case of an article: its bytes as article.txt, and a draft of gold to correct by hand.
 *
 * @param folder - of the new case; its name is the id
 * @throws EvaluationError `eval-gold-invalid` when the folder is there already, or the article is not UTF-8 text
 */
export async function writeCase(
  articlePath: string,
  folder: string,
  evenhand: Neutraliser,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (
    await stat(folder).then(
      () => true,
      () => false,
    )
  ) {
    throw new EvaluationError({
      code: 'eval-gold-invalid',
      where: folder,
      what: 'there is something already',
      hint: 'Name a folder that is not there, with --output',
    });
  }
  const bytes = await readFile(articlePath).catch((cause: NodeJS.ErrnoException) => {
    throw new EvaluationError({
      code: 'eval-gold-invalid',
      where: articlePath,
      what: `the article cannot be read (${cause.code})`,
      hint: 'Name a text file',
      cause,
    });
  });
  const text = decode(bytes, articlePath);
  const report = await evenhand.neutralise({ id: basename(folder), text }, { signal });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'article.txt'), text);
  await writeFile(join(folder, 'gold.json'), `${JSON.stringify(draftGold(report, basename(folder)), null, 1)}\n`);
}

/** The name of a case for an article file: "My Story.txt" → "my-story". */
export function caseNameFor(articlePath: string): string {
  const name = basename(articlePath, extname(articlePath))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'new-case' : name;
}

function decode(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new EvaluationError({ code: 'eval-gold-invalid', where, what: 'it is not UTF-8', hint: 'Save it as UTF-8', cause });
  }
}

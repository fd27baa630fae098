import { createHash } from 'node:crypto';
import type { Document } from '../../contracts/document.ts';
import type { Segmented, Sentence } from '../../contracts/segmented.ts';

/** The article as every prompt shows it. */
export type ArticleBlock = { readonly delimiter: string; readonly sentences: string };

/**
 * The article's numbered sentences, one a line, with an empty line between paragraphs, and the delimiter they stand in.
 *
 * White space and control characters inside a sentence become one space: no line of the block is the article's own making.
 *
 * @param part - which sentences; default: all. Their numbers stay those of the whole article
 */
export function articleBlock({ document, sentences }: Segmented, part: readonly Sentence[] = sentences): ArticleBlock {
  const lines = part.flatMap((sentence, index) => {
    const isNewParagraph = index > 0 && sentence.block !== part[index - 1]!.block;
    const mark = sentence.kind === 'sentence' ? `[${sentence.number}]` : `[${sentence.number} ${sentence.kind}]`;
    const words = document.text
      .slice(sentence.start, sentence.end)
      .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
      .trim();
    return isNewParagraph ? ['', `${mark} ${words}`] : [`${mark} ${words}`];
  });
  return { delimiter: delimiterFor(document), sentences: lines.join('\n') };
}

/** "ARTICLE-" and digits that occur nowhere in the article: a text cannot hold its own digest, and that it does not is checked. */
export function delimiterFor({ text, sha256 }: Pick<Document, 'text' | 'sha256'>): string {
  const haystack = text.toLowerCase();
  let digest = sha256;
  while (haystack.includes(`article-${digest.slice(0, 16)}`)) digest = createHash('sha256').update(digest).digest('hex');
  return `ARTICLE-${digest.slice(0, 16)}`;
}

/** Other words that go between the same delimiters, with every delimiter in them defused. */
export function betweenDelimiters(value: unknown, delimiter: string): string {
  return JSON.stringify(value, null, 1).replaceAll(new RegExp(delimiter, 'gi'), 'ARTICLE');
}

import type { Segmented } from '../../contracts/segmented.ts';
import type { Span } from '../../contracts/span.ts';
import { ModelError } from '../../errors/model-error.ts';
import { type ArticleBlock, articleBlock } from './article-block.ts';
import { sentencesNear } from './sentences-near.ts';

/** Asks about some passages with the sentences that a second look needs; where the model has no room for them, once more with the nearest alone. */
export async function lookAgain<T>(
  passages: readonly (Span & { readonly reach?: number })[],
  { segmented, reach }: { readonly segmented: Segmented; readonly reach: number },
  ask: (block: ArticleBlock) => Promise<T>,
): Promise<T> {
  const sentences = sentencesNear(passages, segmented, reach);
  try {
    return await ask(articleBlock(segmented, sentences));
  } catch (error) {
    if (!(error instanceof ModelError) || error.code !== 'model-context-too-long') throw error;
    const nearest = sentencesNear(passages, segmented, reach, { wholeUpToWords: 0 });
    if (nearest.length === sentences.length) throw error;
    return ask(articleBlock(segmented, nearest));
  }
}

import { noUsage } from '../../contracts/add-usage.ts';
import type { Comparison } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { metered } from '../../model/metered.ts';
import { stoppable } from '../../model/stoppable.ts';
import { articleBlock, delimiterFor } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import { attempt, gapOf } from './attempt.ts';
import type { Desk } from './desk.ts';
import { quoteAnchor } from './quote-anchor.ts';
import { readInChunks } from './read-in-chunks.ts';

/** A longer reference is held against the article chunk by chunk. */
const lengths = { wholeUpToWords: 8_000, chunkWords: 6_000 };

/** Asks where an article clashes with a reference. What cannot be compared leaves a gap; nothing else of the report depends on it. */
export async function compareByModel(
  segmented: Segmented,
  reference: Segmented,
  { signal, stop }: EngineContext,
  desk: Desk,
): Promise<Comparison> {
  if (segmented.sentences.length === 0 || reference.sentences.length === 0) return { clashes: [], gaps: [], usage: noUsage };
  const { model: chatModel, usage } = metered(stoppable(desk.chatModel, stop));
  const { text, sha256 } = segmented.document;
  const delimiter = delimiterFor({ text: `${text}\n${reference.document.text}`, sha256 });
  const { sentences } = articleBlock(segmented);
  const outcome = await attempt(
    () =>
      readInChunks(reference, reference.sentences, {
        read: (chunk) => {
          const lines = articleBlock(reference, chunk).sentences.replace(/^\[/gm, '[R');
          const inputs = { delimiter, sentences, reference: lines };
          return askPrompt(
            { id: 'reference', output: 'clashes', inputs, partOf: { clashes: 'inconsistencies' } },
            { ...desk, chatModel },
            signal,
          );
        },
        part: 'inconsistencies',
        purpose: `of the reference “${reference.document.id}”`,
        ...lengths,
        signal,
      }),
    signal,
  );
  if ('error' in outcome) {
    const gap = gapOf(outcome.error, 'inconsistencies', { failsPart: false });
    return {
      clashes: [],
      gaps: [{ ...gap, why: `The reference “${reference.document.id}” was not compared. ${gap.why}` }],
      usage: usage(),
    };
  }
  const { results, gaps } = outcome.value;
  return {
    clashes: results.flatMap(({ reply }) =>
      reply.clashes.map(({ article, reference: other, ...finding }) => ({
        ...finding,
        article: [quoteAnchor(article, segmented)],
        reference: [quoteAnchor({ ...other, quote: other.quote.replace(/^\s*\[R\d+(?: heading| item)?\]\s*/, '') }, reference)],
        foundBy: ['model'] as const,
      })),
    ),
    gaps: [...results.flatMap((result) => result.gaps), ...gaps],
    usage: usage(),
  };
}

import type { z } from 'zod';
import type { Draft, DraftGap, DraftPhrase } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import type { Segmented, Sentence } from '../../contracts/segmented.ts';
import type { ModelError } from '../../errors/model-error.ts';
import { countWords } from '../../text/words.ts';
import { articleBlock } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import { attempt, gapOf } from './attempt.ts';
import type { Desk } from './desk.ts';
import { quoteAnchor } from './quote-anchor.ts';
import type { loadedPhrasesReply } from './reply-schemas.ts';

/** A longer article is read for phrases in chunks: the list of its phrases would not fit into one reply. */
const longArticleWords = 12_000;
const chunkWords = 6_000;
const chunksAtOnce = 4;
const maxAlternatives = 6;

/** Asks for the loaded phrases. Of a long article whose chunks fail in part, the rest is done, and a gap says what was not read. */
export async function draftPhrases(segmented: Segmented, { signal }: EngineContext, desk: Desk): Promise<Pick<Draft, 'phrases' | 'gaps'>> {
  const chunks = chunksOf(segmented);
  const { default: limitTo } = await import('p-limit');
  const limit = limitTo(chunksAtOnce);
  const outcomes = await Promise.all(
    chunks.map((chunk) =>
      limit(() => attempt(() => readChunk(chunk, segmented, signal, desk), signal).then((outcome) => ({ chunk, ...outcome }))),
    ),
  );
  const errors = outcomes.flatMap((outcome): { chunk: readonly Sentence[]; error: ModelError }[] => ('error' in outcome ? [outcome] : []));
  if (errors.length === outcomes.length) throw errors[0]!.error;
  const done = outcomes.flatMap((outcome) => ('value' in outcome ? [outcome.value] : []));
  const unread = errors.map(({ chunk, error }): DraftGap => {
    const gap = gapOf(error, 'phrases', { failsPart: false });
    return { ...gap, why: `Sentences ${chunk[0]!.number} to ${chunk.at(-1)!.number} were not read for loaded phrases. ${gap.why}` };
  });
  return { phrases: done.flatMap(({ phrases }) => phrases), gaps: [...done.flatMap(({ gaps }) => gaps), ...unread] };
}

/** Whole paragraphs together, as many as fit; the whole article when it is not long. */
function chunksOf({ document, sentences, blocks }: Segmented): (readonly Sentence[])[] {
  if (countWords(document.prose) <= longArticleWords) return [sentences];
  const chunks: Sentence[][] = [];
  let words = Number.POSITIVE_INFINITY;
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      block = sentence.block;
      const { start, end } = blocks[block] ?? sentence;
      const length = countWords(document.text.slice(start, end));
      if (words + length > chunkWords) {
        chunks.push([]);
        words = 0;
      }
      words += length;
    }
    chunks.at(-1)!.push(sentence);
  }
  return chunks;
}

async function readChunk(
  chunk: readonly Sentence[],
  segmented: Segmented,
  signal: AbortSignal | undefined,
  desk: Desk,
): Promise<Pick<Draft, 'phrases' | 'gaps'>> {
  const inputs = { ...articleBlock(segmented, chunk), genre: segmented.genre };
  const { reply, gaps } = await askPrompt(
    { id: 'loaded-phrases', output: 'loadedPhrases', inputs, partOf: { phrases: 'phrases' } },
    desk,
    signal,
  );
  return {
    gaps,
    phrases: reply.phrases.map(({ sentence, quote, edit, polarity, alternatives, ...judgement }) => {
      const anchor = quoteAnchor({ sentence, quote }, segmented);
      const usable = usableAlternatives(alternatives, quote, edit);
      const kind = usable.length === 0 ? 'mark' : edit;
      return {
        ...judgement,
        anchor,
        alternatives: usable,
        edit: { kind, polarity },
        foundBy: ['model'],
      } satisfies DraftPhrase;
    }),
  };
}

type Edit = z.infer<typeof loadedPhrasesReply>['phrases'][number]['edit'];

function usableAlternatives(alternatives: readonly string[], quote: string, edit: Edit): string[] {
  // markup, addresses and control characters have no place in an article's sentence, whoever asked for them
  const plain = alternatives
    .map((alternative) => alternative.trim())
    .filter((alternative) => !/[\p{Cc}<>]|https?:|www\./u.test(alternative));
  const others = plain.filter((alternative) => alternative !== quote.trim() && (alternative !== '' || edit === 'cut'));
  return [...new Set(edit === 'cut' ? ['', ...others] : others)].slice(0, maxAlternatives);
}

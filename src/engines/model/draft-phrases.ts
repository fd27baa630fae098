import type { z } from 'zod';
import type { Draft, DraftPhrase } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import type { Segmented, Sentence } from '../../contracts/segmented.ts';
import { articleBlock } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import type { Desk } from './desk.ts';
import { quoteAnchor } from './quote-anchor.ts';
import { readInChunks } from './read-in-chunks.ts';
import type { loadedPhrasesReply } from './reply-schemas.ts';

/** Beyond this length an article is read in chunks: the list of its phrases would not fit into one reply. */
const wholeUpToWords = 5_000;
const chunkWords = 3_000;
const maxAlternatives = 6;

/** Asks for the loaded phrases. Of a long article whose chunks fail in part, the rest is done, and a gap says what was not read. */
export async function draftPhrases(
  segmented: Segmented,
  { style, signal }: EngineContext,
  desk: Desk,
): Promise<Pick<Draft, 'phrases' | 'gaps'>> {
  const { results, gaps } = await readInChunks(segmented, segmented.sentences, {
    read: (chunk) => readChunk(chunk, segmented, { house: houseRules(style), signal }, desk),
    part: 'phrases',
    purpose: 'for loaded phrases',
    wholeUpToWords,
    chunkWords,
    signal,
  });
  return { phrases: results.flatMap(({ phrases }) => phrases), gaps: [...results.flatMap((result) => result.gaps), ...gaps] };
}

/** A house style as the prompt shows it; "None." for the many who have none. */
function houseRules(style: EngineContext['style']): string {
  if (!style) return 'None.';
  const terms = style.terms.map(({ term, instead, why }) => ({ term, instead, ...(why !== undefined && { why }) }));
  return JSON.stringify({ terms, allow: style.allow });
}

async function readChunk(
  chunk: readonly Sentence[],
  segmented: Segmented,
  { house, signal }: { readonly house: string; readonly signal: AbortSignal | undefined },
  desk: Desk,
): Promise<Pick<Draft, 'phrases' | 'gaps'>> {
  const inputs = { ...articleBlock(segmented, chunk), genre: segmented.genre, house };
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

import type { z } from 'zod';
import type { Draft, DraftPhrase } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import type { Segmented, Sentence } from '../../contracts/segmented.ts';
import { meaningOf } from '../../facts/meaning-of.ts';
import { inventedSourceIn } from '../../rewrite/invented-source.ts';
import { loadedAmong } from '../../support/loaded-among.ts';
import { notWording } from '../../text/not-wording.ts';
import { articleBlock } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import type { Desk } from './desk.ts';
import { namedIn } from './named-in.ts';
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
  const named = namedIn(segmented);
  const inputs = { ...articleBlock(segmented, chunk), genre: segmented.genre, house };
  const { reply, gaps } = await askPrompt(
    { id: 'loaded-phrases', output: 'loadedPhrases', inputs, partOf: { phrases: 'phrases' } },
    desk,
    signal,
  );
  const isLoaded = loadedAmong(
    reply.phrases.flatMap(({ alternatives }) => alternatives),
    segmented,
  );
  return {
    gaps,
    phrases: reply.phrases.map(({ sentence, quote, edit, polarity, alternatives, target, ...judgement }) => {
      const anchor = quoteAnchor({ sentence, quote }, segmented);
      const usable = usableAlternatives({ alternatives, quote, edit }, segmented, isLoaded);
      const kind = usable.length === 0 ? 'mark' : edit;
      return {
        ...judgement,
        target: named(target),
        anchor,
        alternatives: usable,
        edit: { kind, polarity },
        foundBy: ['model'],
      } satisfies DraftPhrase;
    }),
  };
}

type Edit = z.infer<typeof loadedPhrasesReply>['phrases'][number]['edit'];
type Proposal = { readonly alternatives: readonly string[]; readonly quote: string; readonly edit: Edit };

/** What of a model's alternatives may be shown, whoever asked it for the others: plain wording, not loaded itself, without a source or name that the article lacks. */
function usableAlternatives(
  { alternatives, quote, edit }: Proposal,
  segmented: Segmented,
  isLoaded: (alternative: string) => boolean,
): string[] {
  const { text } = segmented.document;
  const lowerText = text.toLowerCase();
  const usable = alternatives
    .map((alternative) => alternative.trim())
    .filter(
      (alternative) =>
        alternative !== quote.trim() &&
        (alternative !== '' || edit === 'cut') &&
        !notWording.test(alternative) &&
        inventedSourceIn(alternative, lowerText) === undefined &&
        meaningOf(alternative).items.every((item) => item.kind !== 'name' || text.includes(item.text)) &&
        !isLoaded(alternative),
    );
  return [...new Set(edit === 'cut' ? ['', ...usable] : usable)].slice(0, maxAlternatives);
}

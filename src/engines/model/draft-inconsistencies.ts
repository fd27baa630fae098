import type { z } from 'zod';
import type { Draft } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import type { Segmented, Sentence } from '../../contracts/segmented.ts';
import { articleBlock } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import { compareAcross } from './compare-across.ts';
import type { Desk } from './desk.ts';
import { namedIn } from './named-in.ts';
import { quoteAnchor } from './quote-anchor.ts';
import { type Lengths, readInChunks, wordsIn } from './read-in-chunks.ts';
import type { inconsistenciesReply } from './reply-schemas.ts';

/** Beyond this length an article is read in chunks, and what they state is compared across them. */
const lengths: Lengths = { wholeUpToWords: 12_000, chunkWords: 6_000 };

type Found = Pick<Draft, 'inconsistencies' | 'claims' | 'gaps'>;

/** Asks for inconsistencies and for claims to check; gives those of the two that are wanted. */
export async function draftInconsistencies(segmented: Segmented, { parts, signal }: EngineContext, desk: Desk): Promise<Found> {
  const { sentences } = segmented;
  const isWanted = parts.has('inconsistencies');
  const across = () => compareAcross(segmented, lengths, desk, signal);
  const isLong = wordsIn(segmented, sentences) > lengths.wholeUpToWords;
  const [{ results, gaps }, compared] = await Promise.all([
    readInChunks(segmented, sentences, {
      read: (chunk) => readChunk(chunk, segmented, signal, desk),
      part: isWanted ? 'inconsistencies' : 'claims',
      purpose: 'for inconsistencies and claims',
      ...lengths,
      signal,
    }),
    isWanted && isLong ? across() : undefined,
  ]);
  // a model with little room has read a short article in pieces: only now is it known that they must be compared
  const rest = compared ?? (isWanted && results.length > 1 ? await across() : { inconsistencies: [], gaps: [] });
  return {
    inconsistencies: isWanted ? [...results.flatMap(({ inconsistencies }) => inconsistencies), ...rest.inconsistencies] : [],
    claims: parts.has('claims') ? results.flatMap(({ claims }) => claims) : [],
    gaps: [...results.flatMap((result) => result.gaps), ...gaps, ...rest.gaps].filter(({ part }) => parts.has(part)),
  };
}

async function readChunk(chunk: readonly Sentence[], segmented: Segmented, signal: AbortSignal | undefined, desk: Desk): Promise<Found> {
  const partOf = { inconsistencies: 'inconsistencies', claims: 'claims' } as const;
  const inputs = { ...articleBlock(segmented, chunk) };
  const { reply, gaps } = await askPrompt({ id: 'inconsistencies', output: 'inconsistencies', inputs, partOf }, desk, signal);
  return { ...findingsFrom(reply, segmented), gaps };
}

/** What a model found, as drafts: who speaks a claim is named only when the article names them. */
export function findingsFrom(
  reply: Pick<z.infer<typeof inconsistenciesReply>, 'inconsistencies' | 'claims'>,
  segmented: Segmented,
): Omit<Found, 'gaps'> {
  const named = namedIn(segmented);
  return {
    inconsistencies: reply.inconsistencies.map(({ evidence, ...finding }) => ({
      ...finding,
      evidence: evidence.map((piece) => quoteAnchor(piece, segmented)),
      foundBy: ['model'],
    })),
    claims: reply.claims.map(({ sentence, quote, speaker, ...claim }) => ({
      ...claim,
      speaker: named(speaker),
      anchor: quoteAnchor({ sentence, quote }, segmented),
    })),
  };
}

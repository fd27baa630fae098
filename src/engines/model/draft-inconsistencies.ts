import type { Draft } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { articleBlock } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import type { Desk } from './desk.ts';
import { quoteAnchor } from './quote-anchor.ts';

/** Asks for inconsistencies and for claims to check; gives those of the two that are wanted. */
export async function draftInconsistencies(
  segmented: Segmented,
  { parts, signal }: EngineContext,
  desk: Desk,
): Promise<Pick<Draft, 'inconsistencies' | 'claims' | 'gaps'>> {
  const partOf = { inconsistencies: 'inconsistencies', claims: 'claims' } as const;
  const inputs = { ...articleBlock(segmented) };
  const { reply, gaps } = await askPrompt({ id: 'inconsistencies', output: 'inconsistencies', inputs, partOf }, desk, signal);
  const inconsistencies = reply.inconsistencies.map(({ evidence, ...finding }) => ({
    ...finding,
    evidence: evidence.map((piece) => quoteAnchor(piece, segmented)),
    foundBy: ['model' as const],
  }));
  const claims = reply.claims.map(({ sentence, quote, ...claim }) => ({ ...claim, anchor: quoteAnchor({ sentence, quote }, segmented) }));
  return {
    inconsistencies: parts.has('inconsistencies') ? inconsistencies : [],
    claims: parts.has('claims') ? claims : [],
    gaps: gaps.filter(({ part }) => parts.has(part)),
  };
}

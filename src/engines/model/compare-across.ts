import type { Draft, DraftGap } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { locatorOf } from '../../ground/locator.ts';
import { articleBlock, delimiterFor } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import { attempt, gapOf } from './attempt.ts';
import type { Desk } from './desk.ts';
import { type Statement, shelvesOf } from './ledger.ts';
import { quoteAnchor } from './quote-anchor.ts';
import { type Lengths, readInChunks } from './read-in-chunks.ts';

type Compared = Pick<Draft, 'inconsistencies' | 'gaps'>;

/**
 * Compares what the chunks of a long article state: a ledger of each chunk first, then the ledgers against each other.
 *
 * The number of calls grows with the length of the article, not with its square: what is compared are statements about the same subject.
 *
 * @returns inconsistencies found; a gap for each chunk or comparison that failed, none of which fails the part
 */
export async function compareAcross(
  segmented: Segmented,
  lengths: Lengths,
  desk: Desk,
  signal: AbortSignal | undefined,
): Promise<Compared> {
  const ledger = await attempt(() => ledgerOf(segmented, lengths, desk, signal), signal);
  if ('error' in ledger) return { inconsistencies: [], gaps: [farApart(gapOf(ledger.error, 'inconsistencies', { failsPart: false }))] };
  const { statements, gaps } = ledger.value;
  const outcomes = await Promise.all(shelvesOf(statements).map((shelf) => attempt(() => compare(shelf, segmented, desk, signal), signal)));
  return {
    inconsistencies: outcomes.flatMap((outcome) => ('value' in outcome ? outcome.value.inconsistencies : [])),
    gaps: [
      ...gaps,
      ...outcomes.flatMap((outcome) =>
        'value' in outcome ? outcome.value.gaps : [farApart(gapOf(outcome.error, 'inconsistencies', { failsPart: false }))],
      ),
    ],
  };
}

async function ledgerOf(
  segmented: Segmented,
  lengths: Lengths,
  desk: Desk,
  signal: AbortSignal | undefined,
): Promise<{ readonly statements: Statement[]; readonly gaps: DraftGap[] }> {
  const locate = locatorOf(segmented);
  const { results, gaps } = await readInChunks(segmented, segmented.sentences, {
    read: (chunk) =>
      askPrompt(
        {
          id: 'statements',
          output: 'statements',
          inputs: { ...articleBlock(segmented, chunk) },
          partOf: { statements: 'inconsistencies' },
        },
        desk,
        signal,
      ),
    part: 'inconsistencies',
    purpose: 'for statements to compare with the rest',
    ...lengths,
    // never in one go: who has asked for this knows that the article does not fit
    wholeUpToWords: Math.min(lengths.wholeUpToWords, lengths.chunkWords),
    signal,
  });
  const seen = new Set<number>();
  const statements = results.flatMap(({ reply }) =>
    reply.statements.flatMap(({ subject, ...piece }): Statement[] => {
      const passage = locate(quoteAnchor(piece, segmented));
      // what is not in the article cannot contradict it; overlapping chunks state the same thing twice
      if (!passage || seen.has(passage.start)) return [];
      seen.add(passage.start);
      return [{ subject, sentence: piece.sentence, words: passage.text }];
    }),
  );
  return { statements, gaps: [...results.flatMap((result) => result.gaps), ...gaps] };
}

async function compare(shelf: readonly Statement[], segmented: Segmented, desk: Desk, signal: AbortSignal | undefined): Promise<Compared> {
  const sentences = shelf.map(({ subject, sentence, words }) => `[${sentence}] ${oneLine(subject)}: «${oneLine(words)}»`).join('\n');
  const { reply, gaps } = await askPrompt(
    {
      id: 'compare-statements',
      output: 'compared',
      inputs: { delimiter: delimiterFor(segmented.document), sentences },
      partOf: { inconsistencies: 'inconsistencies' },
    },
    desk,
    signal,
  );
  return {
    inconsistencies: reply.inconsistencies.map(({ evidence, ...finding }) => ({
      ...finding,
      evidence: evidence.map((piece) => quoteAnchor(piece, segmented)),
      foundBy: ['model'],
    })),
    gaps,
  };
}

/** A model's subject is no more to be trusted than the article it is taken from. */
function oneLine(words: string): string {
  return words
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
    .slice(0, 400);
}

function farApart(gap: DraftGap): DraftGap {
  return { ...gap, why: `Statements far apart were not compared with each other. ${gap.why}` };
}

import type { Segmented, Sentence } from '../../contracts/segmented.ts';
import type { SupportGap } from '../../contracts/support.ts';
import { type Locate, locatorOf } from '../../ground/locator.ts';
import { articleBlock, betweenDelimiters } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import { attempt, gapOf } from './attempt.ts';
import type { Desk } from './desk.ts';
import { type Lengths, readInChunks } from './read-in-chunks.ts';
import { sentencesNear } from './sentences-near.ts';
import { type Statement, type Verdict, verdictFromReply } from './verdict-from-reply.ts';

/** A longer article is read in chunks, and what no chunk alone supports is judged again from the passages of all. */
const lengths: Lengths = { wholeUpToWords: 8_000, chunkWords: 5_000 };
/** Neighbours on either side of a passage, when statements are judged again. */
const reach = 2;

export type Judgements = { readonly verdicts: ReadonlyMap<number, Verdict>; readonly gaps: SupportGap[] };

/**
 * Asks about some statements.
 *
 * @returns a verdict for each statement that the model gave one on
 * @throws ModelError when nothing could be read
 */
export async function judgeStatements(
  statements: readonly Statement[],
  segmented: Segmented,
  signal: AbortSignal | undefined,
  desk: Desk,
): Promise<Judgements> {
  const locate = locatorOf(segmented);
  const read = (some: readonly Statement[], part: readonly Sentence[]) => ask(some, part, { segmented, locate, signal, desk });
  const { results, gaps: unread } = await readInChunks(segmented, segmented.sentences, {
    read: (chunk) => read(statements, chunk),
    part: 'summary',
    purpose: 'for what supports the summary',
    ...lengths,
    signal,
  });
  const gaps = [...results.flatMap((result) => result.gaps), ...unread.map(({ code, why }) => ({ code, why }))];
  const merged = new Map<number, Verdict>();
  for (const { number } of statements) {
    const all = results.flatMap(({ verdicts }) => verdicts.get(number) ?? []);
    if (all.length > 0) merged.set(number, mergedOf(all, unread.length > 0));
  }
  const open =
    results.length > 1 ? statements.filter(({ number }) => isOpen(results.flatMap(({ verdicts }) => verdicts.get(number) ?? []))) : [];
  if (open.length === 0) return { verdicts: merged, gaps };

  const passages = open.flatMap(({ number }) => merged.get(number)!.passages);
  const again = await attempt(() => read(open, sentencesNear(passages, segmented, reach, { wholeUpToWords: 0 })), signal);
  if ('error' in again) {
    const { code, why } = gapOf(again.error, 'summary');
    return { verdicts: merged, gaps: [...gaps, { code, why: `What no part of the article supports alone was not judged again. ${why}` }] };
  }
  for (const [number, verdict] of again.value.verdicts) {
    // sentences out of their surroundings show what is there, not what is missing elsewhere
    if (verdict.verdict !== 'not-stated' && verdict.fallback === null) merged.set(number, verdict);
  }
  return { verdicts: merged, gaps: [...gaps, ...again.value.gaps] };
}

type Surroundings = {
  readonly segmented: Segmented;
  readonly locate: Locate;
  readonly signal: AbortSignal | undefined;
  readonly desk: Desk;
};

async function ask(
  statements: readonly Statement[],
  part: readonly Sentence[],
  { segmented, locate, signal, desk }: Surroundings,
): Promise<Judgements> {
  const block = articleBlock(segmented, part);
  const listed = statements.map(({ number, text }) => ({ number, text: text.replace(/\s+/g, ' ') }));
  const inputs = { ...block, statements: betweenDelimiters(listed, block.delimiter) };
  const { reply, gaps } = await askPrompt({ id: 'support', output: 'support', inputs, partOf: { statements: 'summary' } }, desk, signal);
  const byNumber = new Map(statements.map((statement) => [statement.number, statement]));
  const verdicts = new Map<number, Verdict>();
  for (const said of reply.statements) {
    const statement = byNumber.get(said.number);
    // of two verdicts on one statement the less favourable counts
    if (!statement || (verdicts.has(said.number) && said.verdict === 'supported')) continue;
    verdicts.set(said.number, verdictFromReply(said, statement, segmented, locate));
  }
  return { verdicts, gaps: gaps.map(({ code, why }) => ({ code, why })) };
}

/** What the parts of an article say together: one that supports settles it, then one that contradicts. */
function mergedOf(all: readonly Verdict[], isPartUnread: boolean): Verdict {
  const usable = all.filter(({ fallback }) => fallback === null);
  const best =
    usable.find(({ verdict }) => verdict === 'supported') ??
    usable.find(({ verdict }) => verdict === 'contradicted') ??
    usable[0] ??
    all[0]!;
  const passages = best.verdict === 'not-stated' ? usable.flatMap((one) => one.passages) : best.passages;
  const isUnsure = isPartUnread && best.verdict === 'not-stated';
  return { ...best, passages, fallback: isUnsure ? 'the model could not read all of the article' : best.fallback };
}

/** Parts that disagree, or that each have something of it. */
function isOpen(all: readonly Verdict[]): boolean {
  const usable = all.filter(({ fallback }) => fallback === null);
  const isSupported = usable.some(({ verdict }) => verdict === 'supported');
  const isContradicted = usable.some(({ verdict }) => verdict === 'contradicted');
  if (isSupported) return isContradicted;
  return usable.filter(({ passages }) => passages.length > 0).length > 1;
}

import type { EngineContext } from '../../contracts/engine.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import type { JudgedSummary, StatementSupport, SupportGap } from '../../contracts/support.ts';
import { metered } from '../../model/metered.ts';
import { stoppable } from '../../model/stoppable.ts';
import { supportOf } from '../../support/support-of.ts';
import { attempt, gapOf } from './attempt.ts';
import type { Desk } from './desk.ts';
import { followed } from './followed.ts';
import { type Judgements, judgeStatements } from './judge-statements.ts';
import { runTogether } from './run-together.ts';
import type { Statement, Verdict } from './verdict-from-reply.ts';

/** Statements of one call: with more, a reply grows long and its last entries careless. */
const statementsAtOnce = 20;
const callsAtOnce = 4;
/** Passages of a statement, at most. */
const mostPassages = 4;

/**
 * Asks which statements of a summary the article supports, in any language.
 *
 * A statement that the model gives no usable verdict on is judged by the rules, and says so. Where nothing could be asked there are no statements, but a
 * gap that says why.
 */
export async function supportByModel(
  summary: Segmented,
  segmented: Segmented,
  { signal, stop }: Pick<EngineContext, 'signal' | 'stop'>,
  desk: Desk,
): Promise<JudgedSummary> {
  const { model: chatModel, usage } = metered(stoppable(desk.chatModel, stop));
  const statements = statementsOf(summary);
  const { support } = await runTogether(
    {
      support: async (callbacks) => {
        const asked = await followed({ ...desk, chatModel, language: null }, callbacks);
        return judgeInBatches(statements, segmented, signal, asked);
      },
    },
    { callbacks: desk.callbacks, name: 'evenhand support' },
  );
  const { verdicts, gaps } = support;
  if (verdicts === undefined) return { statements: [], gaps, usage: usage() };
  const byRules = rulesFor(summary, segmented);
  return {
    statements: statements.map((statement) => withVerdict(statement, verdicts.get(statement.number), byRules)),
    gaps,
    usage: usage(),
  };
}

function statementsOf({ document, sentences }: Segmented): Statement[] {
  return sentences.map(({ start, end }, index) => ({ number: index + 1, start, end, text: document.text.slice(start, end) }));
}

type Judged = { readonly verdicts: ReadonlyMap<number, Verdict> | undefined; readonly gaps: SupportGap[] };

/** `verdicts` is missing when nothing at all was judged. */
async function judgeInBatches(
  statements: readonly Statement[],
  segmented: Segmented,
  signal: AbortSignal | undefined,
  desk: Desk,
): Promise<Judged> {
  const { default: limitTo } = await import('p-limit');
  const limit = limitTo(callsAtOnce);
  const batches: (readonly Statement[])[] = [];
  for (let first = 0; first < statements.length; first += statementsAtOnce) batches.push(statements.slice(first, first + statementsAtOnce));
  const outcomes = await Promise.all(
    batches.map((batch) => limit(() => attempt(() => judgeStatements(batch, segmented, signal, desk), signal))),
  );
  const judgements = outcomes.flatMap((outcome): Judgements[] => ('value' in outcome ? [outcome.value] : []));
  const gaps = outcomes.flatMap((outcome, index): SupportGap[] => {
    if ('value' in outcome) return outcome.value.gaps;
    const { code, why } = gapOf(outcome.error, 'summary');
    const batch = batches[index]!;
    const which = batches.length === 1 ? 'The summary' : `Statements ${batch[0]!.number} to ${batch.at(-1)!.number}`;
    return [{ code, why: `${which} could not be judged by the model. ${why}` }];
  });
  if (judgements.length === 0) return { verdicts: undefined, gaps };
  return { verdicts: new Map(judgements.flatMap(({ verdicts }) => [...verdicts])), gaps };
}

/** The rules' judgement by number, made when first needed; `undefined` where they cannot read. */
function rulesFor(summary: Segmented, segmented: Segmented): (number: number) => StatementSupport | undefined {
  const isEnglish = [summary, segmented].every(({ language }) => language === null || language === 'en');
  let judged: readonly StatementSupport[] | undefined;
  return (number) => {
    if (!isEnglish) return undefined;
    judged ??= supportOf(summary, segmented);
    return judged[number - 1];
  };
}

function withVerdict(
  { number, ...statement }: Statement,
  verdict: Verdict | undefined,
  byRules: (number: number) => StatementSupport | undefined,
): StatementSupport {
  const fallback = verdict === undefined ? 'the model gave no verdict on it' : verdict.fallback;
  const rules = byRules(number);
  if (fallback !== null && rules !== undefined) return { ...rules, fallback };
  const { passages, doubts } = verdict ?? { passages: [], doubts: [] };
  const judged = { ...statement, judgedBy: 'model', fallback: null } as const;
  if (fallback !== null) {
    const doubt = { kind: 'no-passage', strength: 'clear', words: statement.text, instead: null, passage: null, why: fallback } as const;
    return { ...judged, verdict: 'not-stated', isSupported: false, doubts: [doubt], nearest: passages };
  }
  const said = verdict!.verdict;
  const near = [
    ...passages,
    ...(rules?.nearest ?? []).filter((own) => !passages.some(({ start, end }) => start < own.end && own.start < end)),
  ];
  return { ...judged, verdict: said, isSupported: said === 'supported', doubts, nearest: near.slice(0, mostPassages) };
}

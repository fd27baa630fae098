import { addUsage, noUsage } from '../../contracts/add-usage.ts';
import { type PartName, partNames } from '../../contracts/category.ts';
import type { Report } from '../../contracts/report.ts';
import type { SupportReport } from '../../contracts/support.ts';
import { lexiconDigest } from '../../detect/lexicon.generated.ts';
import { isEvenhandError } from '../../errors/evenhand-error.ts';
import { ModelError } from '../../errors/model-error.ts';
import { createEvenhand, type Evenhand, type Neutraliser } from '../../evenhand.ts';
import { evenhandVersion } from '../../report/version.generated.ts';
import type { Case } from '../case.ts';
import type { CaseResult, Identity, Variant } from '../run-log.ts';
import type { AnyScorer, ScoringInput } from '../scorer.ts';
import { swapNames } from '../swap-names.ts';
import { marksOf } from './marks-of.ts';
import { ScorerFault, scoreCase } from './score-case.ts';

/** `support` is needed for summaries only. */
export type CaseReader = Neutraliser & Partial<Pick<Evenhand, 'support'>>;

export type CaseRun = {
  readonly variant: Variant;
  readonly case: Case;
  /** Counts from 1. */
  readonly repeat: number;
  readonly evenhand: CaseReader;
  readonly scorers: readonly AnyScorer[];
  readonly swapsNames: boolean;
  readonly signal: AbortSignal;
};

export type CaseOutcome = { readonly result: CaseResult; readonly identity: Identity | null };

/** Errors that the next case would meet as well: they end the run instead of erring every case. */
const setupCodes = [
  'model-key-missing',
  'model-unknown',
  'model-package-missing',
  'prompt-invalid',
  'usage-invalid',
  'config-invalid',
  'output-unwritable',
];

/**
 * Runs and scores one case. What goes wrong with this case alone is in its result.
 *
 * @throws the signal's reason; an error of the setup
 */
export async function runCase({ variant, case: item, repeat, evenhand, scorers, swapsNames, signal }: CaseRun): Promise<CaseOutcome> {
  const own = scorers.filter(({ kind = 'article' }) => kind === item.kind);
  const name = { variant: variant.id, case: item.id, repeat };
  try {
    const settings = { only: variant.settings.only ?? partsFor(own), words: variant.settings.words, signal };
    const report = item.kind === 'summary-support' ? null : await evenhand.neutralise({ id: item.id, text: item.text }, settings);
    const support = item.kind === 'summary-support' ? await supportFor(item, evenhand, signal) : undefined;
    const swapped = swapsNames ? await runSwapped(item, (text) => evenhand.neutralise({ id: item.id, text }, settings)) : undefined;
    signal.throwIfAborted();
    const scores = await scoreCase({ case: item, report, support, swapped }, own);
    const usage = [report, support, swapped?.report].map((each) => each?.usage ?? noUsage).reduce(addUsage);
    return {
      result: { ...name, state: 'scored', error: null, scores, marks: marksOf(item, report), ...textsOf(report), usage },
      identity: identityOf(variant, report, support),
    };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (endsRun(error)) throw error;
    return {
      result: { ...name, state: 'errored', error: describe(error), scores: {}, marks: [], summary: null, rewrite: null, usage: noUsage },
      identity: null,
    };
  }
}

/** A summary that nobody could judge is no verdict on it: the case is errored, and a resumed run takes it up again. */
async function supportFor({ id, text, gold }: Case<'summary-support'>, evenhand: CaseReader, signal: AbortSignal): Promise<SupportReport> {
  const said = { id: `${id}, summary`, text: gold.summary };
  const report = await (evenhand.support ?? byRules)(said, { id, text }, { signal });
  const gap = report.statements.length === 0 ? report.gaps.find(({ code }) => code !== 'language' && code !== 'no-sentences') : undefined;
  if (!gap) return report;
  throw new ModelError({ code: 'model-bad-reply', where: `the summary of ${id}`, what: `it could not be judged (${gap.why})` });
}

/** For whoever brings an evenhand that reads articles only. */
const byRules: NonNullable<CaseReader['support']> = (...texts) => createEvenhand().support(...texts);

function endsRun(error: unknown): boolean {
  if (!isEvenhandError(error)) return false;
  const isKeyRefused = error.code === 'model-rejected' && 'status' in error && [401, 403, 404].includes(error.status as number);
  return isKeyRefused || setupCodes.includes(error.code);
}

/** What the scorers read between them; all of it when they name nothing. */
function partsFor(scorers: readonly AnyScorer[]): readonly PartName[] {
  const wanted = new Set(scorers.flatMap(({ parts = [] }) => parts));
  return wanted.size === 0 ? partNames : partNames.filter((part) => wanted.has(part));
}

/** The names of the first two people whom gold lists as quoted change places; where fewer are quoted there is nothing to swap. */
async function runSwapped(item: Case, neutralise: (text: string) => Promise<Report>): Promise<ScoringInput['swapped']> {
  if (item.kind !== 'article') return undefined;
  const [first, second] = item.gold.speakers.map(({ name }) => name);
  if (first === undefined || second === undefined) return undefined;
  const lastNames = [lastWord(first), lastWord(second)] as const;
  const swap = swapNames(item.text, lastNames[0] === lastNames[1] ? [[first, second]] : [[first, second], lastNames]);
  return swap && { swap, report: await neutralise(swap.text) };
}

function lastWord(name: string): string {
  return name.split(/\s+/).at(-1)!;
}

function textsOf(report: Report | null): Pick<CaseResult, 'summary' | 'rewrite'> {
  return {
    summary: report?.parts.summary === 'done' ? report.summary.text : null,
    rewrite: report?.parts.rewrite === 'done' ? report.rewrite.text : null,
  };
}

function identityOf({ id }: Variant, report: Report | null, support: SupportReport | undefined): Identity | null {
  if (report) {
    const { model, prompts, lexicon, evenhand } = report.engine;
    return { variant: id, model, prompts, lexicon, evenhand };
  }
  if (!support) return null;
  const { model, prompts } = support.engine;
  return { variant: id, model, prompts: [...prompts], lexicon: lexiconDigest, evenhand: evenhandVersion };
}

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof ScorerFault) return { code: 'scorer-threw', message: error.message };
  if (isEvenhandError(error)) return { code: error.code, message: error.message };
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}

import { addUsage, noUsage } from '../../contracts/add-usage.ts';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import type { Case } from '../case.ts';
import { campNames } from '../cases/camps.ts';
import { casesOf } from '../cases/cases-of.ts';
import { checkBaseline } from '../comparison/check-baseline.ts';
import { compareRuns } from '../comparison/compare-runs.ts';
import { type MeasuredRun, measuredRunOf } from '../comparison/measured-run.ts';
import { pairVariants } from '../comparison/pair-variants.ts';
import { refuseOtherBaseline } from '../comparison/refuse-incomparable.ts';
import { figuresOf } from '../figures-of.ts';
import { loadJudge } from '../judge/load-judge.ts';
import type { CaseRecord, CaseResult, Identity, RunEnd, RunHead, RunLog } from '../run-log.ts';
import type { AnyScorer } from '../scorer.ts';
import { chooseScorers } from '../scorers/choose-scorers.ts';
import type { Suite } from '../suite.ts';
import { checkGates } from './check-gates.ts';
import { gitState } from './git-state.ts';
import { openLog } from './log-file.ts';
import { readStoredLog, resultKey, type StoredLog } from './read-run-log.ts';
import { recordCase, suiteDigest } from './record-case.ts';
import { recordScorer } from './record-scorer.ts';
import type { CaseOutcome } from './run-case.ts';
import { type EngineAccess, runTasks, type Task } from './run-tasks.ts';
import { variantsOf } from './variants-of.ts';

/** What a run that has no file yet is called in messages and comparisons. */
export const thisRun = 'this run';

export type Progress = { readonly done: number; readonly errored: number; readonly total: number };

export type RunOptions = EngineAccess & {
  /** Cases in place of those the suite names. */
  readonly cases?: readonly Case[] | undefined;
  /** Scorers of one's own, beside those of the package; the suite says which are used. */
  readonly ownScorers?: readonly AnyScorer[] | undefined;
  /** Cases in hand at once. Default: 8. */
  readonly concurrency?: number | undefined;
  /** File to write the log to, case by case. Default: none. */
  readonly log?: string | undefined;
  /** Goes on with the log that is there; what was scored is not run again, what was errored is. */
  readonly resume?: boolean | undefined;
  /** An earlier run that this one must not fall behind; one of other cases, gold or scorers is refused before anything is run. */
  readonly baseline?: MeasuredRun | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Default: the system's clock. */
  readonly now?: (() => Date) | undefined;
};

/**
 * Runs every case of a suite with every variant, as often as it says, and scores it.
 *
 * An errored case does not stop the others. When `signal` is aborted the run ends with the status `interrupted` and what it has.
 *
 * @throws EvaluationError for a suite, case, gold or log that is of no use; ModelError or UsageError when an engine cannot be set up or the log cannot be written
 */
export async function runSuite(suite: Suite, options: RunOptions = {}): Promise<RunLog> {
  const { now = () => new Date(), log: path, signal, onProgress } = options;
  // git answers while the cases are read
  const git = gitState(process.cwd());
  const cases = options.cases ?? (await casesOf(suite));
  refuseTwins(cases, suite);
  const judges = await loadJudge(suite, options.engine);
  const scorers = await chooseScorers(suite, cases, [...(options.ownScorers ?? []), ...judges]);
  const records = cases.map(recordCase);
  const head = headOf(suite, records, { scorers, startedAt: now(), git: await git });
  if (options.baseline) refuseBaseline(options.baseline, { ...head, cases: records, results: [] });
  const stored = path !== undefined && options.resume ? await storedLog(path, head) : undefined;
  using file = path === undefined ? undefined : openLog(path, stored?.wholeBytes);
  if (!stored) {
    file?.append({ line: 'head', ...head });
    for (const record of records) file?.append({ line: 'case', ...record });
  }

  const results = new Map<string, CaseResult>();
  for (const result of stored?.log.results ?? []) if (result.state === 'scored') results.set(resultKey(result), result);
  const identities: Identity[] = [...(stored?.log.identities ?? [])];
  const tasks = tasksOf(head, cases);
  const open = tasks.filter(({ variant, case: item, repeat }) => !results.has(resultKey({ variant: variant.id, case: item.id, repeat })));
  const progress = { done: results.size, errored: 0, total: tasks.length };
  const keep = ({ result, identity }: CaseOutcome) => {
    if (identity && !identities.some(({ variant }) => variant === identity.variant)) {
      identities.push(identity);
      file?.append({ line: 'identity', ...identity });
    }
    results.set(resultKey(result), result);
    file?.append({ line: 'result', ...result });
    progress.done += 1;
    if (result.state === 'errored') progress.errored += 1;
    onProgress?.({ ...progress });
  };
  const isComplete = await runTasks(open, {
    access: options,
    scorers,
    swapsNames: suite.swapNames,
    concurrency: options.concurrency ?? 8,
    signal,
    keep,
  });

  const run = { ...head, startedAt: stored?.log.startedAt ?? head.startedAt, cases: records, identities, results: [...results.values()] };
  const figures = figuresOf(run);
  const end: RunEnd = {
    status: isComplete ? 'done' : 'interrupted',
    finishedAt: now().toISOString(),
    figures,
    gates: [
      ...checkGates(suite.gates, { ...head, figures }),
      ...(options.baseline ? checkBaseline(compareRuns(options.baseline, run, thisRun)) : []),
    ],
    usage: run.results.map(({ usage }) => usage).reduce(addUsage, noUsage),
  };
  file?.append({ line: 'end', ...end });
  return { ...run, ...end };
}

function refuseBaseline(baseline: MeasuredRun, run: Parameters<typeof measuredRunOf>[0]): void {
  const planned = measuredRunOf(run, thisRun);
  refuseOtherBaseline(baseline, planned);
  pairVariants(baseline, planned);
}

function headOf(
  suite: Suite,
  records: readonly CaseRecord[],
  { scorers, startedAt, git }: { readonly scorers: readonly AnyScorer[]; readonly startedAt: Date; readonly git: RunHead['git'] },
): RunHead {
  const { name, location, repeats, seed, camps } = suite;
  return {
    version: 1,
    suite: { name, location, digest: suiteDigest(records), repeats, seed, camps: campNames(camps) },
    startedAt: startedAt.toISOString(),
    git,
    node: process.version,
    variants: variantsOf(suite),
    scorers: scorers.map(recordScorer),
  };
}

function tasksOf({ variants, suite }: RunHead, cases: readonly Case[]): Task[] {
  const repeats = Array.from({ length: suite.repeats }, (_, index) => index + 1);
  return variants.flatMap((variant) => repeats.flatMap((repeat) => cases.map((item) => ({ variant, case: item, repeat }))));
}

/** The log to go on with. One of other cases, scorers or variants would mix two runs. */
async function storedLog(path: string, head: RunHead): Promise<StoredLog> {
  const stored = await readStoredLog(path);
  const told = ({ suite, scorers, variants }: RunHead) => ({
    cases: suite.digest,
    scorers,
    variants,
    'seed or repeats': [suite.seed, suite.repeats],
  });
  const [before, now] = [told(stored.log), told(head)];
  const other = (Object.keys(now) as (keyof typeof now)[]).find((part) => JSON.stringify(before[part]) !== JSON.stringify(now[part]));
  if (other === undefined) return stored;
  throw new EvaluationError({
    code: 'eval-incomparable',
    where: path,
    what: `the log is of other ${other}`,
    hint: 'Resume with what the log was begun with, or begin a new log',
  });
}

function refuseTwins(cases: readonly Case[], { name, location }: Suite): void {
  const where = location ?? name;
  if (cases.length === 0)
    throw new EvaluationError({ code: 'eval-suite-invalid', where, what: 'there is no case', hint: 'Name cases or a data set' });
  const seen = new Map<string, Case>();
  for (const item of cases) {
    const twin = seen.get(item.id);
    if (twin)
      throw new EvaluationError({
        code: 'eval-suite-invalid',
        where: item.location,
        what: `the case id "${item.id}" is that of ${twin.location} too`,
        hint: 'Rename one of them',
      });
    seen.set(item.id, item);
  }
}

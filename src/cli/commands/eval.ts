import { UsageError } from '../../errors/usage-error.ts';
import { baselineOf, baselineText } from '../../evaluate/comparison/baseline-of.ts';
import { compareRuns } from '../../evaluate/comparison/compare-runs.ts';
import type { MeasuredRun } from '../../evaluate/comparison/measured-run.ts';
import { readEarlierRun } from '../../evaluate/comparison/read-earlier-run.ts';
import { runSuite, thisRun } from '../../evaluate/run/run-suite.ts';
import type { RunLog } from '../../evaluate/run-log.ts';
import type { Suite } from '../../evaluate/suite.ts';
import { evalEngines } from '../eval-engines.ts';
import { evalReportsTo } from '../eval-reports.ts';
import { suitesFrom } from '../eval-suites.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { wholeNumber } from '../parse-setting.ts';
import { progressOn } from '../progress.ts';
import { type Surroundings, say } from '../surroundings.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import type { Action, Invocation } from './command-entry.ts';

/** What stands in the place of a suite's name. */
const subcommands: Readonly<Record<string, () => Promise<Action>>> = {
  compare: async () => (await import('./eval-compare.ts')).compareLogs,
  'new-case': async () => (await import('./eval-new-case.ts')).newCase,
  report: async () => (await import('./eval-report.ts')).reportLogs,
  scorers: async () => (await import('./eval-scorers.ts')).listScorers,
  validate: async () => (await import('./eval-validate.ts')).validateCases,
};

/** Runs suites and prints what they measured, or does one of the subcommands. */
export const evaluate: Action = async (invocation) => {
  const [first, ...operands] = invocation.operands;
  const load = first === undefined ? undefined : subcommands[first];
  return load ? (await load())({ ...invocation, operands }) : runSuites(invocation);
};

async function runSuites({ operands, flags, surroundings }: Invocation): Promise<ExitCode> {
  const suites = await suitesFrom(operands, flags);
  for (const flag of ['log', 'baseline', 'saveBaseline'] as const)
    if (flags[flag] !== undefined && suites.length > 1)
      throw new UsageError({
        where: flag === 'saveBaseline' ? '--save-baseline' : `--${flag}`,
        what: `there are ${suites.length} suites for one file`,
        hint: 'Name one suite',
      });
  if (flags.resume === true && flags.log === undefined)
    throw new UsageError({ where: '--resume', what: 'no log is named', hint: 'Name it with --log' });
  const reports = await evalReportsTo(flags, surroundings);
  const baseline = flags.baseline === undefined ? undefined : await readEarlierRun(String(flags.baseline));
  const logs: RunLog[] = [];
  try {
    for (const suite of suites) {
      if (!surroundings.signal.aborted) logs.push(await runOne(suite, flags, surroundings, baseline));
    }
  } finally {
    // also when a later suite is of no use: what was measured before is not lost
    await reports.write(logs.map((log) => ({ log, comparison: baseline ? compareRuns(baseline, log, thisRun) : null })));
  }
  if (flags.saveBaseline !== undefined) await saveBaseline(logs[0]!, String(flags.saveBaseline), surroundings);
  return Math.max(...logs.map(exitCodeOf)) as ExitCode;
}

async function runOne(
  suite: Suite,
  flags: Invocation['flags'],
  surroundings: Surroundings,
  baseline: MeasuredRun | undefined,
): Promise<RunLog> {
  const progress = progressOn(surroundings.errors, true);
  await using engines = await evalEngines(suite, flags, surroundings, progress);
  const log = await runSuite(suite, {
    engine: engines.optionsOf,
    concurrency: flags.concurrency === undefined ? undefined : await wholeNumber(1)(flags.concurrency, '--concurrency'),
    log: flags.log as string | undefined,
    resume: flags.resume === true,
    baseline,
    signal: surroundings.signal,
    onProgress: ({ done, total, errored }) =>
      void progress.show(`${suite.name}: ${done} of ${total}${errored > 0 ? `, ${errored} errored` : ''}`),
  });
  await progress.clear();
  return log;
}

/** A baseline with cases missing would let later runs pass that lose them. */
async function saveBaseline(log: RunLog, path: string, surroundings: Surroundings): Promise<void> {
  const errored = log.results.filter(({ state }) => state === 'errored').length;
  const why = log.status !== 'done' ? 'the run is not finished' : errored > 0 ? `${errored} cases are errored` : undefined;
  if (why !== undefined) return say(surroundings, `${path} is not written: ${why}`);
  await writeWholeFile(path, baselineText(baselineOf(log)));
  await say(surroundings, `${path} is the baseline now`);
}

/** An errored case comes before a gate that failed: figures with cases missing are of little worth. */
function exitCodeOf({ status, results, gates }: RunLog): ExitCode {
  if (status === 'interrupted') return exitCodes.interrupted;
  if (results.some(({ state }) => state === 'errored')) return exitCodes.incomplete;
  return gates.some(({ isPassed }) => !isPassed) ? exitCodes.hit : exitCodes.done;
}

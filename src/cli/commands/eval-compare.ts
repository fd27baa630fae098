import { UsageError } from '../../errors/usage-error.ts';
import { compareRuns, compareVariantsOf } from '../../evaluate/comparison/compare-runs.ts';
import { readEarlierRun } from '../../evaluate/comparison/read-earlier-run.ts';
import { readFinishedLog } from '../../evaluate/run/read-finished-log.ts';
import { evalReportsTo } from '../eval-reports.ts';
import { exitCodes } from '../exit-code.ts';
import type { Action } from './command-entry.ts';

/** Compares two runs on the same cases, or the variants of one run with its first. */
export const compareLogs: Action = async ({ operands, flags, surroundings }) => {
  const [first, second, ...others] = operands;
  if (first === undefined || others.length > 0)
    throw new UsageError({
      where: 'eval compare',
      what: `${operands.length} logs are named`,
      hint: 'Name two, the earlier one first; or one, to compare its variants',
    });
  const reports = await evalReportsTo(flags, surroundings);
  const log = await readFinishedLog(second ?? first);
  const comparison = second === undefined ? compareVariantsOf(log, first) : compareRuns(await readEarlierRun(first), log, second);
  await reports.write([{ log, comparison }], { onlyComparison: true });
  return exitCodes.done;
};

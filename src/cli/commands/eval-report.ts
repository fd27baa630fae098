import { UsageError } from '../../errors/usage-error.ts';
import { compareRuns } from '../../evaluate/comparison/compare-runs.ts';
import { readEarlierRun } from '../../evaluate/comparison/read-earlier-run.ts';
import { readFinishedLog } from '../../evaluate/run/read-finished-log.ts';
import { evalReportsTo } from '../eval-reports.ts';
import { exitCodes } from '../exit-code.ts';
import type { Action } from './command-entry.ts';

/** Reports runs again from their logs, in any format. */
export const reportLogs: Action = async ({ operands, flags, surroundings }) => {
  if (operands.length === 0)
    throw new UsageError({ where: 'eval report', what: 'no log is named', hint: 'Name the files that --log wrote' });
  const reports = await evalReportsTo(flags, surroundings);
  const baseline = flags.baseline === undefined ? undefined : await readEarlierRun(String(flags.baseline));
  const logs = await Promise.all(operands.map(readFinishedLog));
  await reports.write(logs.map((log, index) => ({ log, comparison: baseline ? compareRuns(baseline, log, operands[index]!) : null })));
  return exitCodes.done;
};

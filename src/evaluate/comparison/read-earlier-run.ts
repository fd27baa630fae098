import { readFile } from 'node:fs/promises';
import { readRunLog } from '../run/read-run-log.ts';
import { type MeasuredRun, measuredRunOf } from './measured-run.ts';
import { measuredRunIn, parseBaseline } from './read-baseline.ts';

/**
 * Reads what a later run is compared with: a baseline, or the log of a run.
 *
 * @throws EvaluationError `eval-log-invalid`
 */
export async function readEarlierRun(path: string): Promise<MeasuredRun> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const baseline = parseBaseline(text, path);
  return baseline ? measuredRunIn(baseline, path) : measuredRunOf(await readRunLog(path), path);
}

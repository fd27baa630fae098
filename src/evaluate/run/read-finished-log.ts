import { figuresOf } from '../figures-of.ts';
import type { RunLog } from '../run-log.ts';
import { readRunLog } from './read-run-log.ts';

/**
 * Reads a log to report or compare it. One whose process was killed has no figures yet: they are worked out from the cases that it has.
 *
 * @throws EvaluationError `eval-log-invalid`
 */
export async function readFinishedLog(path: string): Promise<RunLog> {
  const log = await readRunLog(path);
  return log.figures.length > 0 ? log : { ...log, figures: figuresOf(log) };
}

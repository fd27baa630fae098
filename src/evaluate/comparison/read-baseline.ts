import { readFile } from 'node:fs/promises';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import type { Counts } from '../measurement.ts';
import { type Baseline, baselineSchema } from './baseline.ts';
import type { MeasuredRun } from './measured-run.ts';

/**
 * Reads a baseline file.
 *
 * @throws EvaluationError `eval-log-invalid` when there is none, or it is no baseline or one of a later version
 */
export async function readBaseline(path: string): Promise<MeasuredRun> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) =>
    refuse(
      path,
      cause.code === 'ENOENT' ? 'there is no such baseline' : `it cannot be read (${cause.code})`,
      'Make one with --save-baseline',
      cause,
    ),
  );
  const baseline = parseBaseline(text, path);
  if (baseline) return measuredRunIn(baseline, path);
  refuse(path, 'it is no baseline', 'Name the file that --save-baseline wrote');
}

/**
 * The baseline that a text holds.
 *
 * @returns `undefined` for a text of another kind, such as a log
 * @throws EvaluationError `eval-log-invalid` for a baseline with a fault, or of a later version
 */
export function parseBaseline(text: string, path: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('variants' in value) || 'line' in value) return undefined;
  const parsed = baselineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { version } = value as { version?: unknown };
  if (typeof version === 'number' && version > 1)
    refuse(path, `the baseline is of version ${version}`, 'This evenhand reads version 1; install a newer one');
  const issue = parsed.error.issues[0]!;
  refuse(path, `${issue.path.join('.') || 'the baseline'}: ${issue.message}`, 'Make it again with --save-baseline');
}

/** A baseline as a comparison sees it. */
export function measuredRunIn({ suite, scorers, cases, variants }: Baseline, location: string): MeasuredRun {
  const countsIn = (lists: Baseline['variants'][number]['counts'][string]) => {
    const own: Record<string, Counts> = {};
    for (const [index, { name, counts: columns }] of scorers.entries()) {
      const values = lists[index];
      if (values) own[name] = Object.fromEntries(columns.map((column, place) => [column, values[place] ?? 0]));
    }
    return own;
  };
  return {
    location,
    suite,
    scorers,
    cases,
    variants: variants.map(({ id, counts }) => ({
      id,
      counts: new Map(Object.entries(counts).map(([item, lists]) => [item, countsIn(lists)])),
    })),
  };
}

function refuse(where: string, what: string, hint: string, cause?: unknown): never {
  throw new EvaluationError({ code: 'eval-log-invalid', where, what, hint, cause });
}

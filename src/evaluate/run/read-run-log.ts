import { readFile } from 'node:fs/promises';
import { noUsage } from '../../contracts/add-usage.ts';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import { type CaseResult, type LogLine, logLineSchema, type RunEnd, type RunLog } from '../run-log.ts';

/** A log from disk. `wholeBytes` is where its last whole line ends: a killed process can leave a torn one, which is passed over. */
export type StoredLog = { readonly log: RunLog; readonly wholeBytes: number };

/**
 * Reads a log. Of several results of one case, variant and repeat the last counts.
 *
 * @throws EvaluationError `eval-log-invalid` when there is none, a line is of another form, or the head is missing
 */
export async function readRunLog(path: string): Promise<RunLog> {
  return (await readStoredLog(path)).log;
}

/** Like `readRunLog`, with what is needed to go on writing. */
export async function readStoredLog(path: string): Promise<StoredLog> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) =>
    refuse(
      path,
      cause.code === 'ENOENT' ? 'there is no such log' : `it cannot be read (${cause.code})`,
      'Name the file that --log wrote',
      cause,
    ),
  );
  const wholeBytes = bytes.lastIndexOf('\n') + 1;
  const lines = bytes.subarray(0, wholeBytes).toString('utf8').split('\n').slice(0, -1);
  return {
    log: assemble(
      lines.map((line, index) => parseLine(line, `${path}:${index + 1}`)),
      path,
    ),
    wholeBytes,
  };
}

function parseLine(text: string, where: string): LogLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    refuse(where, 'the line is not JSON', 'A log is one JSON record a line, as --log writes it', cause);
  }
  const parsed = logLineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > 1)
    refuse(where, `the log is of version ${version}`, 'This evenhand reads version 1; install a newer one');
  const issue = parsed.error.issues[0]!;
  refuse(where, `${issue.path.join('.') || 'the record'}: ${issue.message}`, 'Run the suite again');
}

function assemble(lines: readonly LogLine[], path: string): RunLog {
  const [head] = lines;
  if (head?.line !== 'head') refuse(path, 'it does not begin with the head of a run', 'Name the file that --log wrote');
  const results = new Map<string, CaseResult>();
  for (const line of lines) if (line.line === 'result') results.set(resultKey(line), bare(line));
  const end: RunEnd = lines.findLast((line) => line.line === 'end') ?? {
    status: 'running',
    finishedAt: null,
    figures: [],
    gates: [],
    usage: noUsage,
  };
  return {
    ...bare(head),
    ...bare({ line: 'end', ...end }),
    cases: lines.filter((line) => line.line === 'case').map(bare),
    identities: lines.filter((line) => line.line === 'identity').map(bare),
    results: [...results.values()],
  };
}

/** Names one case, once, by one variant. */
export function resultKey({ variant, case: id, repeat }: Pick<CaseResult, 'variant' | 'case' | 'repeat'>): string {
  return JSON.stringify([variant, id, repeat]);
}

function bare<Line extends { readonly line: string }>({ line: _, ...record }: Line): Omit<Line, 'line'> {
  return record;
}

function refuse(where: string, what: string, hint: string, cause?: unknown): never {
  throw new EvaluationError({ code: 'eval-log-invalid', where, what, hint, cause });
}

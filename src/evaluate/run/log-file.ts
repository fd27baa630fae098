import { closeSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import { UsageError } from '../../errors/usage-error.ts';
import type { LogLine } from '../run-log.ts';

/** A log that grows line by line. */
export type LogFile = Disposable & { append(line: LogLine): void };

/**
 * Opens a new log, or goes on with one. Each line is handed to the system at once, so that a killed process loses no finished case.
 *
 * @param keepBytes - length of the whole lines to go on after; what follows is the torn line of a killed process. `undefined` begins a new file
 * @throws EvaluationError `eval-log-invalid` when a new log would overwrite a file; UsageError `output-unwritable`, also from `append` (full disk): lines written before stay
 */
export function openLog(path: string, keepBytes?: number): LogFile {
  if (keepBytes === undefined && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0) {
    throw new EvaluationError({
      code: 'eval-log-invalid',
      where: path,
      what: 'there is a log already',
      hint: 'Go on with it by --resume, or name another file',
    });
  }
  const file = attempt(path, () => openSync(path, keepBytes === undefined ? 'w' : 'r+'));
  let position = keepBytes ?? 0;
  if (keepBytes !== undefined) attempt(path, () => ftruncateSync(file, keepBytes));
  return {
    append(line) {
      const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
      for (let written = 0; written < bytes.length; ) {
        written += attempt(path, () => writeSync(file, bytes, written, bytes.length - written, position + written));
      }
      position += bytes.length;
    },
    [Symbol.dispose]: () => closeSync(file),
  };
}

function attempt<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new UsageError({
      code: 'output-unwritable',
      where: path,
      what: code === 'ENOSPC' ? 'the disk is full' : `the log cannot be written (${code ?? message})`,
      hint: 'Make room or name another file; cases that are in the log already are kept, and --resume goes on after them',
      cause,
    });
  }
}

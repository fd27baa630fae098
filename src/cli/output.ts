import type { Writable } from 'node:stream';
import { UsageError } from '../errors/usage-error.ts';

/** A stream to write to, and what is known of who reads it. */
export type Output = {
  readonly isTerminal: boolean;
  readonly colour: boolean;
  /** Columns; 80 when nobody says. */
  readonly width: number;
  /** Resolves when the text is handed over; once the reader has gone, it does nothing. */
  write(text: string): Promise<void>;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Wraps standard output or standard error.
 *
 * @param onClosed - called once when the reader closes the pipe, as `head` does: no mistake, but no reason to go on
 * @throws UsageError from `write` when the text cannot be written for another reason, such as a full disk
 */
export function outputTo(stream: Writable, environment: Environment, onClosed: () => void): Output {
  const { isTTY = false } = stream as Writable & { isTTY?: boolean };
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' || isClosed) return;
    isClosed = true;
    onClosed();
  });
  return {
    isTerminal: isTTY,
    colour: wantsColour(isTTY, environment),
    // looked up each time: a window can be made narrower
    get width() {
      return (stream as Writable & { columns?: number }).columns || Number.parseInt(environment.COLUMNS ?? '', 10) || 80;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (isClosed || text === '') return resolve();
        stream.write(text, (error?: NodeJS.ErrnoException | null) => {
          if (!error || error.code === 'EPIPE' || isClosed) resolve();
          else
            reject(
              new UsageError({
                code: 'output-unwritable',
                where: 'output',
                what: `it cannot be written (${error.code ?? error.message})`,
                cause: error,
              }),
            );
        });
      }),
  };
}

/** FORCE_COLOR over NO_COLOR over what the stream is, as Node itself decides. */
function wantsColour(isTerminal: boolean, { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal }: Environment): boolean {
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (refused !== undefined && refused !== '') return false;
  return isTerminal && terminal !== 'dumb';
}

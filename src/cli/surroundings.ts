import type { Readable } from 'node:stream';
import { visibleText } from '../render/visible-text.ts';
import { type Output, outputTo } from './output.ts';

/** What a command has of the process it runs in. */
export type Surroundings = {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Output;
  readonly errors: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Aborted by Ctrl-C, and when nobody reads the output any more. */
  readonly signal: AbortSignal;
};

/** Why a run was stopped from outside: the reason of `Surroundings.signal`. */
export type Stop = 'interrupted' | 'reader-gone';

/** The surroundings that a process gives; `stop` aborts the signal. A stream is opened when it is first looked at: each costs milliseconds. */
export function surroundingsOf(process: NodeJS.Process, stop: (why: Stop) => void, signal: AbortSignal): Surroundings {
  let output: Output | undefined;
  let errors: Output | undefined;
  return {
    get input() {
      return process.stdin;
    },
    get output() {
      return (output ??= outputTo(process.stdout, process.env, () => stop('reader-gone')));
    },
    get errors() {
      return (errors ??= outputTo(process.stderr, process.env, () => undefined));
    },
    environment: process.env,
    folder: process.cwd(),
    signal,
  };
}

/** Says one thing on standard error. Names of files and words of articles in it cannot steer the terminal. */
export async function say({ errors }: Surroundings, message: string): Promise<void> {
  await errors.write(`evenhand: ${visibleText(message)}\n`);
}

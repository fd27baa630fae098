import { isEvenhandError } from '../errors/evenhand-error.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { parseCommandLine } from './program.ts';
import { type Stop, type Surroundings, say, surroundingsOf } from './surroundings.ts';

/** How long a command may take to put its things down after Ctrl-C. */
const graceMs = 2000;

/** Runs the command line of this process and sets its exit code. */
export async function runProcess(): Promise<void> {
  const controller = new AbortController();
  const stop = (why: Stop) => controller.abort(why);
  const surroundings = surroundingsOf(process, stop, controller.signal);
  process.on('SIGINT', () => {
    // whoever presses it twice means it
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    stop('interrupted');
    setTimeout(() => process.exit(exitCodes.interrupted), graceMs).unref();
  });
  process.exitCode = await run(process.argv.slice(2), surroundings);
  // an open standard input or a request on its way would keep the process alive
  if (controller.signal.aborted) process.exit();
}

/**
 * Runs one command line.
 *
 * @param argv - the arguments after the name of the program
 * @returns the exit code; errors are said on standard error
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { signal, environment } = surroundings;
  try {
    return await parseCommandLine(argv, surroundings);
  } catch (error) {
    if (signal.aborted) return signal.reason === 'interrupted' ? exitCodes.interrupted : exitCodes.done;
    if (isEvenhandError(error)) {
      await say(surroundings, error.message);
      return exitCodes.mistake;
    }
    const what = error instanceof Error ? error.message : String(error);
    await say(
      surroundings,
      `something went wrong that should not: ${what}. Run again with EVENHAND_DEBUG=1 to see where, and please report it`,
    );
    if (environment.EVENHAND_DEBUG === '1' && error instanceof Error) await surroundings.errors.write(`${error.stack}\n`);
    return exitCodes.incomplete;
  }
}

import { type ReadResult, readArticles } from '../read/read-articles.ts';
import type { Settings } from './settings.ts';
import type { Surroundings } from './surroundings.ts';

/** The articles that a command line names, in their order; standard input when it names none, and no longer than until `stop`. */
export async function* articlesOf(
  operands: readonly string[],
  { maxBytes }: Settings,
  surroundings: Surroundings,
  stop: AbortSignal = surroundings.signal,
): AsyncGenerator<ReadResult, undefined> {
  const { folder } = surroundings;
  const sources = operands.length === 0 ? ['-'] : operands;
  // standard input is opened only for those who read it
  const stdin = sources.includes('-') ? surroundings.input : undefined;
  const endInput = () => stdin?.destroy();
  stop.addEventListener('abort', endInput);
  yield* readArticles(sources, { cwd: folder, stdin, maxBytes });
  stop.removeEventListener('abort', endInput);
  return undefined;
}

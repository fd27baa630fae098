import { type ReadResult, readArticles } from '../read/read-articles.ts';
import type { Settings } from './settings.ts';
import type { Surroundings } from './surroundings.ts';

/** The articles that a command line names, in their order; standard input when it names none. */
export async function* articlesOf(
  operands: readonly string[],
  { maxBytes }: Settings,
  surroundings: Surroundings,
): AsyncGenerator<ReadResult, undefined> {
  const { folder, signal } = surroundings;
  const sources = operands.length === 0 ? ['-'] : operands;
  // standard input is opened only for those who read it
  const stdin = sources.includes('-') ? surroundings.input : undefined;
  const endInput = () => stdin?.destroy();
  signal.addEventListener('abort', endInput);
  yield* readArticles(sources, { cwd: folder, stdin, maxBytes });
  signal.removeEventListener('abort', endInput);
  return undefined;
}

import { UsageError } from '../errors/usage-error.ts';
import { tracers } from '../model/tracing/tracers.ts';
import type { Tracing } from '../model/tracing/tracing.ts';
import type { Surroundings } from './surroundings.ts';

/** Longest wait, at the end of a run, for what was not yet sent. */
const flushMs = 10_000;

/**
 * Follows a run by a tracer of this name; disposing of it waits until all is sent.
 *
 * @throws UsageError when LangSmith has no key; ModelError when a package is missing
 */
export async function runTracing(
  name: string,
  { environment }: Pick<Surroundings, 'environment'>,
): Promise<Pick<Tracing, 'callbacks'> & AsyncDisposable> {
  if (name === 'langsmith' && !environment.LANGSMITH_API_KEY && !environment.LANGCHAIN_API_KEY)
    throw new UsageError({ where: '--trace langsmith', what: 'LANGSMITH_API_KEY is not set', hint: 'Export it, or leave --trace out' });
  const { callbacks, flush } = await tracers.find((tracer) => tracer.name === name)!.load();
  return {
    callbacks,
    async [Symbol.asyncDispose]() {
      const late = new Promise<void>((resolve) => setTimeout(resolve, flushMs).unref());
      // a trace that cannot be sent does not spoil a run
      await Promise.race([flush().catch(() => undefined), late]);
    },
  };
}

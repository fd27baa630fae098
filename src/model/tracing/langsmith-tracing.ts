import { awaitAllCallbacks } from '@langchain/core/callbacks/promises';
import { LangChainTracer } from '@langchain/core/tracers/tracer_langchain';
import type { Tracing } from './tracing.ts';

/** Sends runs, articles and replies included, to LangSmith. Its client finds its key, address and project in LANGSMITH_… variables. */
export function langsmithTracing(): Tracing {
  const tracer = new LangChainTracer();
  return {
    callbacks: [tracer],
    async flush() {
      await awaitAllCallbacks();
      const { client } = tracer as { client: { awaitPendingTraceBatches?(): Promise<unknown> } };
      await client.awaitPendingTraceBatches?.();
    },
  };
}

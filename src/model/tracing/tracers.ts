import type { Tracing } from './tracing.ts';

/** Light entries: a tracer is loaded when it is named. */
export type TracerEntry = { readonly name: string; load(): Promise<Tracing> };

export const tracers: readonly TracerEntry[] = [
  { name: 'langsmith', load: async () => (await import('./langsmith-tracing.ts')).langsmithTracing() },
  { name: 'otel', load: async () => (await import('./otel-tracing.ts')).otelTracing() },
];

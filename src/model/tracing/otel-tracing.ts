import { awaitAllCallbacks } from '@langchain/core/callbacks/promises';
import { ModelError } from '../../errors/model-error.ts';
import { OtelHandler, type OtelTracer } from './otel-handler.ts';
import type { Tracing } from './tracing.ts';

const packageName = '@opentelemetry/api';

/**
 * Makes spans of runs with OpenTelemetry's API: names, tokens and times, no article and no reply. Where they go, the SDK that the process was started with decides.
 *
 * @throws ModelError `model-package-missing` with the line that installs the API
 */
export async function otelTracing(): Promise<Tracing> {
  const api = await import(packageName).catch((cause: unknown) => {
    throw new ModelError({
      code: 'model-package-missing',
      where: '--trace otel',
      what: `the package ${packageName} is not installed`,
      hint: `Install it with: npm install ${packageName}, and start an OpenTelemetry SDK with node --import`,
      cause,
    });
  });
  return { callbacks: [new OtelHandler(api as OtelTracer)], flush: awaitAllCallbacks };
}

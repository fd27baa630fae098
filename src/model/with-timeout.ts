import { ModelError } from '../errors/model-error.ts';
import type { ChatModel } from './chat-model.ts';

/** Milliseconds that a call may take when nobody says otherwise. */
export const defaultTimeoutMs = 120_000;

/** Bounds each call, its retries and its body included. A server that stalls, or a model that does not heed the signal, ends in `model-timeout`. */
export function withTimeout(model: ChatModel, timeoutMs = defaultTimeoutMs): ChatModel {
  return {
    name: model.name,
    async complete(request, { signal, ...options }) {
      signal?.throwIfAborted();
      const late = () =>
        new ModelError({
          code: 'model-timeout',
          where: `${model.name}, prompt ${request.promptId}`,
          what: `no answer within ${timeoutMs / 1000} s`,
          hint: 'Try again, or allow more time with --timeout',
        });
      const call = new AbortController();
      const timer = setTimeout(() => call.abort(late()), timeoutMs);
      // a signal made of both would be kept, with all that listens to it, as long as the run's own
      const end = () => call.abort(signal?.reason);
      signal?.addEventListener('abort', end, { once: true });
      try {
        return await Promise.race([model.complete(request, { ...options, signal: call.signal }), rejectionOf(call.signal)]);
      } catch (error) {
        // whatever an SDK makes of an abort, the reason is what counts
        throw call.signal.aborted ? call.signal.reason : error;
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
      }
    },
  };
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

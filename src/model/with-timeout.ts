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
      const late = new ModelError({
        code: 'model-timeout',
        where: `${model.name}, prompt ${request.promptId}`,
        what: `no answer within ${timeoutMs / 1000} s`,
        hint: 'Try again, or allow more time with --timeout',
      });
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(late), timeoutMs);
      const either = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
      try {
        return await Promise.race([model.complete(request, { ...options, signal: either }), rejectionOf(either)]);
      } catch (error) {
        // whatever an SDK makes of an abort, the reason is what counts
        throw either.aborted ? either.reason : error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

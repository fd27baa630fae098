import { ModelError } from '../errors/model-error.ts';
import type { ChatModel } from './chat-model.ts';

/**
 * A model that is no longer asked once `stop` is aborted; calls under way are given up.
 *
 * @throws ModelError `model-interrupted` from `complete`, which a part of a report can survive, in place of the signal's reason
 */
export function stoppable(model: ChatModel, stop: AbortSignal | undefined): ChatModel {
  if (stop === undefined) return model;
  return {
    name: model.name,
    async complete(request, options) {
      const interrupted = () =>
        new ModelError({
          code: 'model-interrupted',
          where: `${model.name}, prompt ${request.promptId}`,
          what: isTimeout(stop.reason)
            ? "the run's time was over before the reply was there"
            : 'the run was interrupted before the reply was there',
          hint: 'Run again',
        });
      if (stop.aborted) throw interrupted();
      const { signal } = options;
      try {
        return await model.complete(request, { ...options, signal: signal ? AbortSignal.any([signal, stop]) : stop });
      } catch (error) {
        throw stop.aborted && signal?.aborted !== true ? interrupted() : error;
      }
    },
  };
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'TimeoutError';
}

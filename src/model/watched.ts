import type { ChatModel } from './chat-model.ts';
import type { WatchModel } from './model-event.ts';

/** A model whose calls are told to `watch`; `now` gives milliseconds. What `watch` throws is a bug of the watcher's and ends the call. */
export function watched(model: ChatModel, watch: WatchModel, now: () => number = () => performance.now()): ChatModel {
  let calls = 0;
  return {
    name: model.name,
    async complete(request, options) {
      calls += 1;
      const [call, begun, { promptId }] = [calls, now(), request];
      const seconds = () => (now() - begun) / 1000;
      watch({ kind: 'asked', call, promptId });
      try {
        const reply = await model.complete(request, options);
        const { usage, finish, costUsd = null, isStored = false, retries = null } = reply;
        watch({ kind: 'answered', call, promptId, usage, finish, costUsd, isStored, retries, seconds: seconds() });
        return reply;
      } catch (error) {
        watch({ kind: 'failed', call, promptId, seconds: seconds(), why: error instanceof Error ? error.message : String(error) });
        throw error;
      }
    },
  };
}

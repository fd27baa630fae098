import { addUsage, noUsage } from '../contracts/add-usage.ts';
import type { Usage } from '../contracts/usage.ts';
import type { ChatModel, ModelReply } from './chat-model.ts';

/** A model that counts what its replies cost, those to failed and repaired calls included. */
export function metered(model: ChatModel): { readonly model: ChatModel; usage(): Usage } {
  let total = noUsage;
  return {
    model: {
      name: model.name,
      async complete(request, options) {
        const reply = await model.complete(request, options);
        total = addUsage(total, usageOf(reply));
        return reply;
      },
    },
    usage: () => total,
  };
}

/** `seconds` are measured over the whole article, not by call. */
function usageOf({ isStored = false, usage, costUsd = null }: ModelReply): Usage {
  return isStored ? { ...noUsage, cacheHits: 1 } : { ...noUsage, ...usage, calls: 1, costUsd };
}

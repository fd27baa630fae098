import type { ChatModel, ModelReply } from '../chat-model.ts';
import type { Price } from './price.ts';
import { costOf } from './price-of.ts';

/** A model whose replies say what they cost, when the price is known and the server counted. */
export function withCost(model: ChatModel, price: Price | undefined): ChatModel {
  return {
    name: model.name,
    async complete(request, options) {
      const reply = await model.complete(request, options);
      return price && hasUsage(reply) ? { ...reply, costUsd: costOf(reply.usage, price) } : reply;
    },
  };
}

/** Whether the server counted tokens; some do not. */
function hasUsage({ usage }: Pick<ModelReply, 'usage'>): boolean {
  return usage.inputTokens > 0 || usage.outputTokens > 0;
}

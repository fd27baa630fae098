import { ModelError } from '../../errors/model-error.ts';
import type { ChatModel, ModelReply, ModelRequest } from '../chat-model.ts';
import type { Budget } from './budget.ts';
import { type CountTokens, inputTokensOf, loadTokenCounter } from './count-tokens.ts';
import { dollars } from './dollars.ts';
import type { Price } from './price.ts';
import { costOf } from './price-of.ts';

type BudgetOptions = {
  readonly budget: Budget;
  readonly price: Price;
  /** Most tokens that a reply to this request can have, thinking included. */
  readonly maxOutputTokens: (request: ModelRequest) => number;
  /** How many times as many tokens a text may have for this model as for OpenAI's; 1 or more. */
  readonly margin: number;
};

/**
 * Sends no request that could pass the budget: what it may cost at most is set aside first, and settled by what it did cost.
 *
 * A call that is given up, timed out or broken off may have been charged: it counts in full.
 *
 * @throws ModelError `model-over-budget` from `complete`; nothing was sent then
 */
export function withBudget(model: ChatModel, { budget, price, maxOutputTokens, margin }: BudgetOptions): ChatModel {
  let counter: Promise<CountTokens> | undefined;
  return {
    name: model.name,
    async complete(request, options) {
      counter ??= loadTokenCounter();
      const count = await counter;
      const tokensOf = (output: number) => ({
        inputTokens: Math.ceil(inputTokensOf(request, count) * margin),
        cachedInputTokens: 0,
        outputTokens: output,
      });
      const mostUsd = costOf(tokensOf(maxOutputTokens(request)), price);
      let settle = await budget.reserve(mostUsd, options.signal);
      if (settle === undefined) throw overBudget(`${model.name}, prompt ${request.promptId}`, mostUsd, budget);
      let isOver = false;
      const payAgain = async () => {
        // the answer that broke off counts in full; while one waits for money, none is held back from others
        settle?.(mostUsd);
        settle = undefined;
        const more = await budget.reserve(mostUsd, options.signal);
        // the call's time was over meanwhile
        if (isOver) more?.(0);
        else settle = more;
        return settle !== undefined;
      };
      try {
        const reply = await model.complete(request, { ...options, payAgain });
        // a server that does not count is charged by our own count
        settle(reply.costUsd ?? costOf(tokensOf(Math.ceil(count(wordsOf(reply)) * margin)), price));
        return reply;
      } catch (error) {
        settle?.(isSurelyFree(error) ? 0 : mostUsd);
        throw error;
      } finally {
        isOver = true;
      }
    },
  };
}

function wordsOf({ text, refusal }: ModelReply): string {
  return refusal === null ? text : `${text} ${refusal}`;
}

/** The server said no, or was never reached. */
function isSurelyFree(error: unknown): boolean {
  if (!(error instanceof ModelError)) return false;
  return error.status !== undefined || (error.code === 'model-unreachable' && /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(error.message));
}

function overBudget(where: string, mostUsd: number, { maxUsd, spentUsd }: Budget): ModelError {
  return new ModelError({
    code: 'model-over-budget',
    where,
    what: `the next call, ${dollars(mostUsd)} at most, could pass the budget of ${dollars(maxUsd)} (${dollars(spentUsd())} spent)`,
    hint: 'Raise --max-cost; what is done is kept',
  });
}

import type { Usage } from '../../contracts/usage.ts';
import { counted, type Scorer, type Unit, unscored } from '../scorer.ts';

export const costCalls = cost('cost-calls', 'calls to a model for one article', 'calls', ({ calls }) => calls);
export const costInputTokens = cost('cost-input-tokens', 'tokens sent for one article', 'tokens', ({ inputTokens }) => inputTokens);
export const costCachedTokens = cost(
  'cost-cached-tokens',
  'tokens of those sent that the provider had cached',
  'tokens',
  ({ cachedInputTokens }) => cachedInputTokens,
);
export const costOutputTokens = cost('cost-output-tokens', 'tokens received for one article', 'tokens', ({ outputTokens }) => outputTokens);
export const costDollars = cost('cost-dollars', 'price of one article', 'US dollars', ({ costUsd }) => costUsd);
export const costSeconds = cost('cost-seconds', 'time for one article, with others beside it', 'seconds', ({ seconds }) => seconds);

function cost(name: string, meaning: string, unit: Unit, amountOf: (usage: Usage) => number | null): Scorer {
  return {
    name,
    meaning,
    unit,
    range: [0, null],
    better: 'less',
    score({ report: { usage } }) {
      const amount = amountOf(usage);
      return amount === null ? unscored('the price of the model is not known') : counted({ hits: amount, of: 1 });
    },
  };
}

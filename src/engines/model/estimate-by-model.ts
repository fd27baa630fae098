import { noUsage } from '../../contracts/add-usage.ts';
import type { Draft } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import type { CallEstimate, Estimate } from '../../contracts/estimate.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { detectInconsistencies } from '../../detect/detect-inconsistencies.ts';
import { detectPhrases } from '../../detect/detect-phrases.ts';
import { UsageError } from '../../errors/usage-error.ts';
import { ground } from '../../ground/ground.ts';
import { identifyModel } from '../../model/identify-model.ts';
import { loadTokenCounter } from '../../model/money/count-tokens.ts';
import { costOf } from '../../model/money/price-of.ts';
import { openCache } from '../../model/store/open-cache.ts';
import { loadPrompts } from '../../prompt/load-prompts.ts';
import type { Desk } from './desk.ts';
import { draftByModel } from './draft-by-model.ts';
import { estimatingModel } from './estimating-model.ts';
import type { ModelEngineOptions } from './model-engine-options.ts';
import { reviewByModel } from './review-by-model.ts';
import { supportByModel } from './support-by-model.ts';

/** Sentences of a summary that the review is estimated with. */
const summarySentences = 5;

/**
 * Estimates what the model engine would send and what it would cost. Nothing is sent, and no key is needed.
 *
 * @throws what setting up the engine throws, but for a missing key
 */
export async function estimateByModel(segmented: Segmented, context: EngineContext, options: ModelEngineOptions): Promise<Estimate> {
  return estimated(options, async (desk, calls) => {
    const draft = await draftByModel(segmented, context, desk);
    const isKnown = calls.every(({ isStored }) => isStored);
    await reviewByModel(ground(isKnown ? draft : likelyDraft(segmented, context), segmented), context, desk);
  });
}

/** The same for judging a summary's statements. */
export async function estimateSupportByModel(
  summary: Segmented,
  segmented: Segmented,
  context: Pick<EngineContext, 'signal' | 'stop'>,
  options: ModelEngineOptions,
): Promise<Estimate> {
  return estimated(options, (desk) => supportByModel(summary, segmented, context, desk));
}

/** Does the work at a desk whose model sends nothing, and adds up the calls. */
async function estimated(
  { model, promptFolder, repeat = 0, baseUrl, prices, cache }: ModelEngineOptions,
  work: (desk: Desk, calls: readonly CallEstimate[]) => Promise<unknown>,
): Promise<Estimate> {
  if (model === undefined) throw new UsageError({ what: 'no model is named', hint: 'Name one, for instance openai:gpt-5-mini' });
  const [identity, prompts, count] = await Promise.all([
    identifyModel({ model, baseUrl, prices }),
    loadPrompts(promptFolder),
    loadTokenCounter(),
  ]);
  const choice = typeof cache === 'string' ? { folder: cache } : cache;
  using store = choice && (await openCache({ ...choice, isOptional: true, mustExist: true }, () => undefined));
  const calls: CallEstimate[] = [];
  const chatModel = estimatingModel(identity, { count, store, scope: baseUrl ?? '', onCall: (call) => calls.push(call) });
  await work({ chatModel, prompts, repeat, drafting: { articles: 0 } }, calls);

  const { label, price } = identity;
  const cost = (tokensOf: (call: CallEstimate) => number): number | null => {
    const asked = calls.filter(({ isStored }) => !isStored);
    if (asked.length === 0) return 0;
    if (price === undefined) return null;
    return asked.reduce(
      (sum, call) => sum + costOf({ inputTokens: call.inputTokens, cachedInputTokens: 0, outputTokens: tokensOf(call) }, price),
      0,
    );
  };
  return {
    model: label,
    calls,
    costUsd: cost(({ outputTokens }) => outputTokens),
    maxCostUsd: cost(({ maxOutputTokens }) => maxOutputTokens),
    priceRead: price?.read ?? null,
  };
}

/** What the rules find, and a summary of the first sentences: the review of such a draft is about as long as that of the model's own. */
function likelyDraft(segmented: Segmented, { parts }: EngineContext): Draft {
  const first = segmented.sentences.filter(({ kind }) => kind === 'sentence').slice(0, summarySentences);
  return {
    summary: parts.has('summary')
      ? first.map(({ start, end }) => ({
          text: segmented.document.text.slice(start, end),
          sources: [{ kind: 'span', start, end }],
          support: 'verified',
        }))
      : [],
    phrases: parts.has('phrases') || parts.has('rewrite') ? detectPhrases(segmented) : [],
    inconsistencies: parts.has('inconsistencies') ? detectInconsistencies(segmented) : [],
    claims: [],
    dropped: [],
    gaps: [],
    usage: noUsage,
  };
}

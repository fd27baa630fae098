import type { CallEstimate } from '../../contracts/estimate.ts';
import type { ChatModel, ModelRequest } from '../../model/chat-model.ts';
import type { ModelIdentity } from '../../model/identify-model.ts';
import { mostOutputTokens } from '../../model/model-traits.ts';
import { type CountTokens, inputTokensOf } from '../../model/money/count-tokens.ts';
import type { ReplyStore } from '../../model/store/reply-store.ts';
import { withCache } from '../../model/store/with-cache.ts';

/**
 * Tokens of a reply for each token of its request, by prompt; other prompts are taken as in the middle.
 *
 * Source: 19 replies of a capable model to articles of some 400 words, kept under evals/recordings.
 */
const outputShare: Readonly<Record<string, number>> = {
  summary: 0.14,
  'loaded-phrases': 0.37,
  inconsistencies: 0.58,
  'summary-and-inconsistencies': 0.6,
  'review-findings': 0.31,
  smooth: 0.04,
};
const usualShare = 0.3;
/** Part of the tokens reserved for thinking that a model of that kind is taken to use. A guess: it depends on the article and the model. */
const thinkingShare = 0.1;

type EstimatingOptions = {
  readonly count: CountTokens;
  readonly store: ReplyStore | undefined;
  readonly scope: string;
  readonly onCall: (call: CallEstimate) => void;
};

/** Sends nothing: says of each request what it would be, and answers from the cache, or with two made-up items to a list so that later steps have something to ask about. */
export function estimatingModel(
  { label, traits, takesTokenLimit }: ModelIdentity,
  { count, store, scope, onCall }: EstimatingOptions,
): ChatModel {
  const unsent: ChatModel = {
    name: label,
    async complete(request, { mends }) {
      if (!mends) onCall(estimateOf(request));
      return { text: JSON.stringify(sampleOf(request.schema?.jsonSchema ?? {})), finish: 'stop', refusal: null, usage: noTokens };
    },
  };
  const estimateOf = (request: ModelRequest): CallEstimate => {
    const inputTokens = Math.ceil(inputTokensOf(request, count) * traits.tokenMargin);
    const maxOutputTokens = mostOutputTokens(request, traits, takesTokenLimit);
    const written = Math.ceil(inputTokens * (outputShare[request.promptId] ?? usualShare));
    const outputTokens = Math.min(maxOutputTokens, written + Math.ceil(traits.thinkingTokens * thinkingShare));
    return { promptId: request.promptId, inputTokens, outputTokens, maxOutputTokens, isStored: false };
  };
  if (store === undefined) return unsent;
  // what is made up must not be kept
  const cached = withCache(unsent, { ...store, put: async () => undefined }, { scope, onNotice: () => undefined });
  return {
    name: label,
    async complete(request, options) {
      const reply = await cached.complete(request, options);
      if (reply.isStored) onCall({ ...estimateOf(request), isStored: true });
      return reply;
    },
  };
}

const noTokens = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };

/** A value that fits a JSON Schema of the form that strict servers take: objects, lists, closed lists and scalars. */
function sampleOf(schema: Readonly<Record<string, unknown>>): unknown {
  const { type, enum: members, anyOf, properties = {}, items = {} } = schema as LooseSchema;
  if (members?.[0] !== undefined) return members[0];
  if (anyOf?.[0]) return sampleOf(anyOf[0]);
  if (type === 'object') return Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, sampleOf(property)]));
  if (type === 'array') return [sampleOf(items), sampleOf(items)];
  return type === 'string' ? 'something' : type === 'boolean' ? false : type === 'null' ? null : 1;
}

type LooseSchema = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Readonly<Record<string, unknown>>[];
  readonly properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly items?: Readonly<Record<string, unknown>>;
};

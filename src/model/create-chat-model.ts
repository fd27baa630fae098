import { UsageError } from '../errors/usage-error.ts';
import { adapters } from './adapters/index.ts';
import type { ChatModel } from './chat-model.ts';
import { identifyModel, type ModelChoice, type ModelIdentity } from './identify-model.ts';
import type { WatchModel } from './model-event.ts';
import { mostOutputTokens } from './model-traits.ts';
import { type Budget, createBudget } from './money/budget.ts';
import { withBudget } from './money/with-budget.ts';
import { withCost } from './money/with-cost.ts';
import { noticingCutInput } from './noticing-cut-input.ts';
import { folderStore } from './store/folder-store.ts';
import type { CacheChoice } from './store/open-cache.ts';
import { withCache } from './store/with-cache.ts';
import { withRecording } from './store/with-recording.ts';
import { withReplay } from './store/with-replay.ts';
import { watched } from './watched.ts';
import { withTimeout } from './with-timeout.ts';

export type ChatModelOptions = ModelChoice & {
  readonly apiKey?: string | undefined;
  readonly organization?: string | undefined;
  /** Milliseconds that a call may take, its retries included. Default: 120,000. */
  readonly timeoutMs?: number | undefined;
  /** Folder to keep each reply in. */
  readonly record?: string | undefined;
  /** Folder of kept replies to answer from: no key, no network. */
  readonly replay?: string | undefined;
  /** The cache, or its folder: replies that were paid for once are taken from there. Default: none. Not used while recording or replaying. */
  readonly cache?: string | CacheChoice | undefined;
  /** US dollars: a call that could pass them is not sent. Needs a known price. */
  readonly maxCostUsd?: number | undefined;
  /** Instead of `maxCostUsd`: what several models share. */
  readonly budget?: Budget | undefined;
  /** Is told of each call, and of what else happens at the model. */
  readonly watch?: WatchModel | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
};

/**
 * A chat model, ready to be asked. Nothing is sent yet.
 *
 * @throws ModelError `model-unknown`, `model-package-missing`, `model-key-missing`; UsageError for a base URL that is none, for record and replay
 * together, for a budget without a known price, and `cache-unusable`
 */
export async function createChatModel(options: ChatModelOptions): Promise<ChatModel> {
  const { record, replay, watch } = options;
  if (record !== undefined && replay !== undefined)
    throw new UsageError({ what: 'a run cannot record and replay at once', hint: 'Leave one of them out' });
  const model =
    replay === undefined
      ? await askedModel(await identifyModel(options), options)
      : withReplay(folderStore(replay), await labelOf(options));
  return watch === undefined ? model : { ...model, ...watched(model, watch) };
}

/** Of a model that was recorded nothing but the name has to be known. */
async function labelOf(options: ChatModelOptions): Promise<string> {
  return typeof options.model === 'string' ? options.model : (await identifyModel(options)).label;
}

async function askedModel(identity: ModelIdentity, options: ChatModelOptions): Promise<ChatModel> {
  const { timeoutMs, record, cache, watch } = options;
  const onNotice = (message: string) => watch?.({ kind: 'notice', message });
  const plain = noticingCutInput(withTimeout(await plainModel(identity, options), timeoutMs), onNotice);
  const model = withinBudget(withCost(plain, identity.price), identity, options);
  if (record !== undefined) return withRecording(model, folderStore(record));
  return cache === undefined ? model : cachedModel(model, typeof cache === 'string' ? { folder: cache } : cache, options);
}

async function plainModel({ label, provider, name }: ModelIdentity, options: ChatModelOptions): Promise<ChatModel> {
  const { model, apiKey, baseUrl, organization, fetch } = options;
  if (typeof model !== 'string')
    return 'complete' in model ? model : (await import('./adapters/langchain-adapter.ts')).fromLangChain(model);
  const create = await adapters.find(({ providers }) => providers.includes(provider))!.load();
  return create({ label, provider, name, apiKey, baseUrl, organization, fetch });
}

function withinBudget(
  model: ChatModel,
  { label, price, traits, takesTokenLimit }: ModelIdentity,
  { maxCostUsd, budget = maxCostUsd === undefined ? undefined : createBudget(maxCostUsd) }: ChatModelOptions,
): ChatModel {
  if (budget === undefined) return model;
  if (price === undefined) {
    throw new UsageError({
      where: label,
      what: 'its price is not known, so a budget could not stop it',
      hint: 'Give its price under "prices" in the configuration, or leave the budget out',
    });
  }
  return withBudget(model, {
    budget,
    price,
    margin: traits.tokenMargin,
    maxOutputTokens: (request) => mostOutputTokens(request, traits, takesTokenLimit),
  });
}

async function cachedModel(model: ChatModel, choice: CacheChoice, { baseUrl = '', watch }: ChatModelOptions): Promise<ChatModel> {
  const onNotice = (message: string) => watch?.({ kind: 'notice', message });
  const { openCache } = await import('./store/open-cache.ts');
  const store = await openCache(choice, onNotice);
  if (store === undefined) return model;
  return { ...withCache(model, store, { scope: baseUrl, onNotice }), [Symbol.dispose]: () => store.close() };
}

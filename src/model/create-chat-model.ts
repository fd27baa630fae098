import { ModelError } from '../errors/model-error.ts';
import { UsageError } from '../errors/usage-error.ts';
import { closestName } from '../text/closest-name.ts';
import { adapters } from './adapters/index.ts';
import type { LangChainChatModel } from './adapters/langchain-chat-model.ts';
import type { ChatModel } from './chat-model.ts';
import type { WatchModel } from './model-event.ts';
import { traitsOf } from './model-traits.ts';
import { type Budget, createBudget } from './money/budget.ts';
import type { Price, Prices } from './money/price.ts';
import { priceOf } from './money/price-of.ts';
import { withBudget } from './money/with-budget.ts';
import { withCost } from './money/with-cost.ts';
import { folderStore } from './store/folder-store.ts';
import { withCache } from './store/with-cache.ts';
import { withRecording } from './store/with-recording.ts';
import { withReplay } from './store/with-replay.ts';
import { watched } from './watched.ts';
import { withTimeout } from './with-timeout.ts';

export type ChatModelOptions = {
  /** "PROVIDER:NAME", with a base URL also a bare name; a ChatModel; or a chat model of LangChain. */
  readonly model: string | ChatModel | LangChainChatModel;
  readonly apiKey?: string | undefined;
  /** Of a server that speaks OpenAI's chat completions, "/v1" included. On this machine it needs no key. */
  readonly baseUrl?: string | undefined;
  readonly organization?: string | undefined;
  /** Milliseconds that a call may take, its retries included. Default: 120,000. */
  readonly timeoutMs?: number | undefined;
  /** Folder to keep each reply in. */
  readonly record?: string | undefined;
  /** Folder of kept replies to answer from: no key, no network. */
  readonly replay?: string | undefined;
  /** Folder of the cache: replies that were paid for once are taken from there. Default: none. Not used while recording or replaying. */
  readonly cache?: string | undefined;
  /** Most bytes of replies in the cache. Default: 256 MiB. */
  readonly cacheBytes?: number | undefined;
  /** US dollars: a call that could pass them is not sent. Needs a known price. */
  readonly maxCostUsd?: number | undefined;
  /** Instead of `maxCostUsd`: what several models share. */
  readonly budget?: Budget | undefined;
  /** US dollars per million tokens, by the name of the model; they go before the listed ones. */
  readonly prices?: Prices | undefined;
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
  const model = replay === undefined ? await askedModel(options) : withReplay(folderStore(replay), await labelFor(options.model));
  return watch === undefined ? model : { ...model, ...watched(model, watch) };
}

async function askedModel(options: ChatModelOptions): Promise<ChatModel> {
  const { timeoutMs, record, cache, cacheBytes, baseUrl, prices, watch } = options;
  const plain = await plainModel(options);
  const price = priceOf(plain.name, { prices, baseUrl });
  const model = await boundedModel(withCost(withTimeout(plain, timeoutMs), price), price, options);
  if (record !== undefined) return withRecording(model, folderStore(record));
  if (cache === undefined) return model;
  const onNotice = (message: string) => watch?.({ kind: 'notice', message });
  const { sqliteStore } = await import('./store/sqlite-store.ts');
  const store = await sqliteStore(cache, { maxBytes: cacheBytes, onNotice });
  return { ...withCache(model, store, { scope: baseUrl ?? '', onNotice }), [Symbol.dispose]: () => store.close() };
}

async function boundedModel(
  model: ChatModel,
  price: Price | undefined,
  { maxCostUsd, baseUrl, ...options }: ChatModelOptions,
): Promise<ChatModel> {
  const budget = options.budget ?? (maxCostUsd === undefined ? undefined : createBudget(maxCostUsd));
  if (budget === undefined) return model;
  if (price === undefined) {
    throw new UsageError({
      where: model.name,
      what: 'its price is not known, so a budget could not stop it',
      hint: 'Give its price under "prices" in the configuration, or leave the budget out',
    });
  }
  const [provider = '', name = ''] = model.name.replace(/^langchain:/, '').split(/[:/](.*)/s);
  const traits = traitsOf(provider === 'openai' && baseUrl !== undefined ? 'compatible' : provider, name);
  const isLimited = provider === 'openai' && !model.name.startsWith('langchain:');
  return withBudget(model, {
    budget,
    price,
    margin: traits.tokenMargin,
    maxOutputTokens: (request) =>
      (isLimited ? (request.maxOutputTokens ?? traits.maxOutputTokens) : Math.max(request.maxOutputTokens ?? 0, traits.maxOutputTokens)) +
      traits.thinkingTokens,
  });
}

async function plainModel(options: ChatModelOptions): Promise<ChatModel> {
  const { model, apiKey, baseUrl, organization, fetch } = options;
  if (typeof model !== 'string')
    return 'complete' in model ? model : (await import('./adapters/langchain-adapter.ts')).fromLangChain(model);
  checkUrl(baseUrl);
  const { provider, name } = await partsOf(model, baseUrl);
  const adapter = adapters.find(({ providers }) => providers.includes(provider))!;
  const create = await adapter.load();
  return create({ label: model, provider, name, apiKey, baseUrl, organization, fetch });
}

async function labelFor(model: ChatModelOptions['model']): Promise<string> {
  if (typeof model === 'string') return model;
  return 'complete' in model ? model.name : (await import('./adapters/langchain-adapter.ts')).fromLangChain(model).name;
}

/** With a base URL, what stands before a colon is a provider only if we know it: servers have names like "qwen3:8b". */
async function partsOf(model: string, baseUrl: string | undefined): Promise<{ provider: string; name: string }> {
  const providers = adapters.flatMap((adapter) => adapter.providers);
  const colon = model.indexOf(':');
  const provider = colon === -1 ? '' : model.slice(0, colon);
  const name = model.slice(colon + 1).trim();
  if (providers.includes(provider) && name !== '') return { provider, name };
  if (baseUrl !== undefined && model.trim() !== '' && !providers.includes(provider)) return { provider: 'openai', name: model };
  const list = `The providers are ${providers.join(', ')}; any other server is reached with --base-url`;
  const fail = (what: string, hint: string): never => {
    throw new ModelError({ code: 'model-unknown', where: `model "${model}"`, what, hint });
  };
  if (name === '') return fail('the name of the model is missing', `Write PROVIDER:NAME, for instance openai:gpt-5-mini. ${list}`);
  if (colon === -1)
    return fail(
      'the provider is missing',
      `${/^(?:gpt-|o\d|chatgpt)/.test(model) ? `Did you mean "openai:${model}"? ` : ''}Write PROVIDER:NAME. ${list}`,
    );
  const meant = await closestName(provider, providers);
  return fail(`there is no provider "${provider}"`, `${meant ? `Did you mean "${meant}:${name}"? ` : ''}${list}`);
}

function checkUrl(baseUrl: string | undefined): void {
  if (baseUrl === undefined || (URL.canParse(baseUrl) && /^https?:$/.test(new URL(baseUrl).protocol))) return;
  throw new UsageError({
    where: `base URL "${baseUrl}"`,
    what: 'it is no address of a server',
    hint: 'Write for instance http://localhost:11434/v1',
  });
}

import { ModelError } from '../errors/model-error.ts';
import { UsageError } from '../errors/usage-error.ts';
import { closestName } from '../text/closest-name.ts';
import { adapters } from './adapters/index.ts';
import type { LangChainChatModel } from './adapters/langchain-chat-model.ts';
import type { ChatModel } from './chat-model.ts';
import { type ModelTraits, traitsOf } from './model-traits.ts';
import type { Prices } from './money/price.ts';
import { type KnownPrice, priceOf } from './money/price-of.ts';

export type ModelChoice = {
  /** "PROVIDER:NAME", with a base URL also a bare name; a ChatModel; or a chat model of LangChain. */
  readonly model: string | ChatModel | LangChainChatModel;
  /** Of a server that speaks OpenAI's chat completions, "/v1" included. On this machine it needs no key. */
  readonly baseUrl?: string | undefined;
  /** US dollars per million tokens, by the name of the model; they go before the listed ones. */
  readonly prices?: Prices | undefined;
};

/** Who a model is, and what is known of it before it is asked. */
export type ModelIdentity = {
  /** What it is called here, and in records. */
  readonly label: string;
  readonly provider: string;
  /** What the provider calls it. */
  readonly name: string;
  readonly traits: ModelTraits;
  readonly price: KnownPrice | undefined;
  /** Whether our limit of a reply's tokens reaches it. */
  readonly takesTokenLimit: boolean;
};

/**
 * Who is meant by a model. Nothing is loaded that could send anything.
 *
 * @throws ModelError `model-unknown`; UsageError for a base URL that is none
 */
export async function identifyModel({ model, baseUrl, prices }: ModelChoice): Promise<ModelIdentity> {
  checkUrl(baseUrl);
  if (typeof model === 'string') {
    const { provider, name } = await partsOf(model, baseUrl);
    const isOther = provider === 'openai' && baseUrl !== undefined;
    const traits = traitsOf(isOther ? 'compatible' : provider, name);
    return { label: model, provider, name, traits, price: priceOf(model, { prices, baseUrl }), takesTokenLimit: provider === 'openai' };
  }
  const label = 'complete' in model ? model.name : (await import('./adapters/langchain-adapter.ts')).labelOf(model);
  const [provider = '', name = ''] = label.replace(/^langchain:/, '').split(/[:/](.*)/s);
  return {
    label,
    provider,
    name,
    traits: traitsOf(provider, name),
    price: priceOf(label, { prices, baseUrl }),
    takesTokenLimit: false,
  };
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

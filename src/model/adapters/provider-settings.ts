type Reach = { readonly fetch: typeof globalThis.fetch; readonly baseUrl: string | undefined };
type Settings = Readonly<Record<string, unknown>>;

/** Packages that pass on what they are given to OpenAI's SDK. */
const byOpenAiSdk = ['azure_openai', 'deepseek', 'fireworks', 'perplexity', 'together', 'xai'];

/**
 * How each provider's package of LangChain is told where its server is and what to ask it with, and what it needs besides: without a limit of its own
 * LangChain cuts Anthropic's replies short, and it drops the refusals of OpenAI's models.
 *
 * Names of fields differ, and a package is silent about one that it does not know: a base URL by another name would send article and key to the provider
 * after all. Source: the packages' own types, read in 2026. Where no `fetch` can be given, a reply is held to its bound once it is there.
 */
export function providerSettings(provider: string, { fetch, baseUrl }: Reach): Settings {
  if (provider === 'anthropic') return { maxTokens: 16_000, clientOptions: { fetch }, ...(baseUrl && { anthropicApiUrl: baseUrl }) };
  if (byOpenAiSdk.includes(provider)) {
    const refusals = provider === 'azure_openai' && { __includeRawResponse: true };
    return { ...refusals, configuration: { fetch, ...(baseUrl && { baseURL: baseUrl }) } };
  }
  if (provider === 'ollama') return { fetch, ...(baseUrl && { baseUrl }) };
  if (provider === 'mistral' || provider === 'mistralai') return baseUrl ? { serverURL: baseUrl } : {};
  return baseUrl ? { baseUrl, configuration: { baseURL: baseUrl } } : {};
}

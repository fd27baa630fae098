/** What is known of a model before it is asked. */
export type ModelTraits = {
  /** Tokens that it may think before it writes; they count towards the limit, and are paid for. */
  readonly thinkingTokens: number;
  readonly takesTemperature: boolean;
  /** `max_tokens` or its newer name. */
  readonly tokenLimit: 'max_completion_tokens' | 'max_tokens';
  /** How many times as many tokens a text may have for it as for OpenAI's models. */
  readonly tokenMargin: number;
  /** Most tokens of a reply where our own limit is not passed on. */
  readonly maxOutputTokens: number;
};

type Row = { readonly providers: RegExp; readonly names: RegExp } & Partial<ModelTraits>;

const usual: ModelTraits = {
  thinkingTokens: 0,
  takesTemperature: true,
  tokenLimit: 'max_tokens',
  tokenMargin: 1.5,
  maxOutputTokens: 16_384,
};

/**
 * The first row that fits counts; what it leaves out is as usual. A server teaches an adapter the rest by what it refuses.
 *
 * Thinking: OpenAI's guide "Reasoning models" advises to reserve 25,000 tokens. Margins: Anthropic's own notes on its tokenizers give up to a third more
 * tokens than earlier ones, which had about a fifth more than OpenAI's for English; read in 2026.
 */
const table: readonly Row[] = [
  {
    providers: /^openai$/,
    names: /^(?:o\d|gpt-5)/,
    thinkingTokens: 25_000,
    takesTemperature: false,
    tokenLimit: 'max_completion_tokens',
    tokenMargin: 1,
  },
  { providers: /^openai$/, names: /^(?:gpt-|chatgpt-)/, tokenLimit: 'max_completion_tokens', tokenMargin: 1 },
  // at other servers the same models have a maker's name before them
  {
    providers: /^compatible$/,
    names: /^(?:[\w-]+\/)?(?:o\d|gpt-5)/,
    thinkingTokens: 25_000,
    takesTemperature: false,
    tokenLimit: 'max_completion_tokens',
  },
  { providers: /^anthropic$/, names: /./, tokenMargin: 1.6 },
  { providers: /^google/, names: /./, maxOutputTokens: 65_536 },
];

/**
 * What is known of a model.
 *
 * @param provider - as before the colon of its name; "compatible" for a server that speaks OpenAI's protocol and is not OpenAI's
 */
export function traitsOf(provider: string, name: string): ModelTraits {
  const {
    providers: _,
    names: __,
    ...traits
  } = table.find(({ providers, names }) => providers.test(provider) && names.test(name)) ?? {
    providers: /./,
    names: /./,
  };
  return { ...usual, ...traits };
}

/**
 * Most tokens that a reply can have, thinking included.
 *
 * @param takesTokenLimit - whether the limit of the request reaches the model; otherwise its provider's own holds
 */
export function mostOutputTokens(
  { maxOutputTokens }: { readonly maxOutputTokens?: number },
  traits: ModelTraits,
  takesTokenLimit: boolean,
): number {
  const limit = takesTokenLimit ? (maxOutputTokens ?? traits.maxOutputTokens) : Math.max(maxOutputTokens ?? 0, traits.maxOutputTokens);
  return limit + traits.thinkingTokens;
}

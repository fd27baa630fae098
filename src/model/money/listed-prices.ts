import type { Price } from './price.ts';

/** A price with the day it was read, and where. */
export type ListedPrice = Price & { readonly read: string; readonly source: string };

const openAi = { read: '2026-04-30', source: 'https://openai.com/api/pricing' };
const anthropic = { read: '2026-07-05', source: 'https://docs.anthropic.com/en/docs/about-claude/pricing' };

/**
 * What providers ask, in US dollars per million tokens, for requests of common length and at no hurry.
 *
 * Source: each provider's price page as public price lists had it on the day given. Prices change: whoever needs them exact gives their own, and a model
 * that is not here has no known price.
 */
export const listedPrices: Readonly<Record<string, ListedPrice>> = {
  'openai:gpt-4o': { input: 2.5, cachedInput: 1.25, output: 10, ...openAi },
  'openai:gpt-4o-mini': { input: 0.15, cachedInput: 0.075, output: 0.6, ...openAi },
  'openai:gpt-4.1': { input: 2, cachedInput: 0.5, output: 8, ...openAi },
  'openai:gpt-4.1-mini': { input: 0.4, cachedInput: 0.1, output: 1.6, ...openAi },
  'openai:gpt-4.1-nano': { input: 0.1, cachedInput: 0.025, output: 0.4, ...openAi },
  'openai:gpt-5': { input: 1.25, cachedInput: 0.125, output: 10, ...openAi },
  'openai:gpt-5-mini': { input: 0.25, cachedInput: 0.025, output: 2, ...openAi },
  'openai:gpt-5-nano': { input: 0.05, cachedInput: 0.005, output: 0.4, ...openAi },
  'openai:gpt-5.1': { input: 1.25, cachedInput: 0.125, output: 10, ...openAi },
  'openai:gpt-5.2': { input: 1.75, cachedInput: 0.175, output: 14, ...openAi },
  'openai:gpt-5.4': { input: 2.5, cachedInput: 0.25, output: 15, ...openAi },
  'openai:gpt-5.4-mini': { input: 0.75, cachedInput: 0.075, output: 4.5, ...openAi },
  'openai:gpt-5.4-nano': { input: 0.2, cachedInput: 0.02, output: 1.25, ...openAi },
  'openai:gpt-5.5': { input: 5, cachedInput: 0.5, output: 30, ...openAi },
  'anthropic:claude-haiku-4-5': { input: 1, cachedInput: 0.1, output: 5, ...anthropic },
  'anthropic:claude-sonnet-4-5': { input: 3, cachedInput: 0.3, output: 15, ...anthropic },
  'anthropic:claude-sonnet-4-6': { input: 3, cachedInput: 0.3, output: 15, ...anthropic },
  'anthropic:claude-opus-4-8': { input: 5, cachedInput: 0.5, output: 25, ...anthropic },
};

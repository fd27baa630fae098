import type { ModelUsage } from '../chat-model.ts';
import { listedPrices } from './listed-prices.ts';
import type { Price, Prices } from './price.ts';

/** A price, and the day it was read; `null` for a price of the user's own. */
export type KnownPrice = Price & { readonly read: string | null };

/**
 * What a model costs: the user's own price, else the listed one of that name, with or without a date behind it.
 *
 * @param label - "openai:gpt-5-mini"; a chat model of LangChain is "langchain:openai/gpt-5-mini"
 * @param baseUrl - a server of one's own, which no list knows
 * @returns `undefined` when nobody knows; that is never 0
 */
export function priceOf(
  label: string,
  { prices = {}, baseUrl }: { readonly prices?: Prices | undefined; readonly baseUrl?: string | undefined } = {},
): KnownPrice | undefined {
  const name = label.replace(/^langchain:([\w-]+)\//, '$1:');
  const own = prices[label] ?? prices[name];
  if (own) return { ...own, read: null };
  if (baseUrl !== undefined && !isOpenAi(baseUrl)) return undefined;
  // "gpt-5-mini-2025-08-07", "claude-haiku-4-5-20251001"; not "gpt-5-mini-high", which may cost more
  return Object.hasOwn(listedPrices, name) ? listedPrices[name] : listedPrices[name.replace(/-(?:\d{4}-\d\d-\d\d|\d{8})$/, '')];
}

/** US dollars. Tokens that the provider took from its cache are part of the input. */
export function costOf(
  { inputTokens, cachedInputTokens, outputTokens }: ModelUsage,
  { input, cachedInput = input, output }: Price,
): number {
  const cached = Math.min(cachedInputTokens, inputTokens);
  return ((inputTokens - cached) * input + cached * cachedInput + outputTokens * output) / 1_000_000;
}

function isOpenAi(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && new URL(baseUrl).hostname === 'api.openai.com';
}

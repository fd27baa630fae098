import type { ModelRequest } from '../chat-model.ts';

/** Longer runs of one kind of character are counted in pieces: the tokenizer's time grows with the square of a run. */
const longRun = 200;
/** What the format of a chat adds to a message. Source: OpenAI's cookbook, "How to count tokens with tiktoken", read in 2026. */
const tokensOfMessage = 4;

/** Counts the tokens of a text, in time linear in its length. */
export type CountTokens = (text: string) => number;

/**
 * A counter of tokens by OpenAI's o200k vocabulary, that of its models since GPT-4o. For the models of others it is near, and mostly a little low.
 *
 * It weighs some 200 ms, so load it only when money is counted.
 */
export async function loadTokenCounter(): Promise<CountTokens> {
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  // an article may speak of <|endoftext|>: it is text like any other
  const asText = { allowedSpecial: new Set<string>(), disallowedSpecial: new Set<string>() };
  return (text) => {
    let tokens = 0;
    let at = 0;
    for (const { 0: run, index } of text.matchAll(new RegExp(`\\S{${longRun},}|\\s{${longRun},}`, 'gu'))) {
      tokens += countTokens(text.slice(at, index), asText);
      for (let from = 0; from < run.length; from += longRun) tokens += countTokens(run.slice(from, from + longRun), asText);
      at = index + run.length;
    }
    return tokens + countTokens(text.slice(at), asText);
  };
}

/** Tokens of a request: its messages and its schema. */
export function inputTokensOf({ messages, schema }: ModelRequest, count: CountTokens): number {
  const words = messages.reduce((sum, { role, content }) => sum + count(role) + count(content) + tokensOfMessage, 0);
  return words + (schema ? count(JSON.stringify(schema.jsonSchema)) : 0);
}

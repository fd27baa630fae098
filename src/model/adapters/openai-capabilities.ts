import { traitsOf } from '../model-traits.ts';

/** What a server takes. It is assumed to take most, and learns us better with a 400. */
export type Capabilities = {
  readonly format: 'json_schema' | 'json_object' | 'text';
  /** `with usage`: the stream ends with the count of tokens when it is asked to. */
  readonly stream: 'with usage' | 'plain' | 'none';
  readonly takesTemperature: boolean;
  readonly tokenLimit: 'max_completion_tokens' | 'max_tokens' | 'none';
  /** Tokens that the model may think before it writes; they count towards the limit. */
  readonly thinkingTokens: number;
};

/** Where to begin with a model. */
export function firstCapabilities(name: string, isOpenAi: boolean): Capabilities {
  const { takesTemperature, tokenLimit, thinkingTokens } = traitsOf(isOpenAi ? 'openai' : 'compatible', name);
  return {
    format: 'json_schema',
    stream: 'with usage',
    takesTemperature,
    tokenLimit: isOpenAi ? 'max_completion_tokens' : tokenLimit,
    thinkingTokens,
  };
}

/**
 * Gives up what a server has just refused.
 *
 * @param said - its words and the parameter it named
 * @returns `undefined` when the refusal is about something else; what comes out takes strictly less than what went in
 */
export function concede(used: Capabilities, said: string): Capabilities | undefined {
  // a context that is too small is told with the size of the schema, which is not at fault
  const isTooLong = /context[ _]length/i.test(said);
  if (
    used.format !== 'text' &&
    !isTooLong &&
    /response_format|json_schema|json_object|json mode|structured output|guided|grammar/i.test(said)
  ) {
    return { ...used, format: used.format === 'json_schema' ? 'json_object' : 'text' };
  }
  if (used.stream === 'with usage' && /stream_options|include_usage/i.test(said)) return { ...used, stream: 'plain' };
  if (used.stream !== 'none' && /\bstream/i.test(said)) return { ...used, stream: 'none' };
  if (used.takesTemperature && /temperature/i.test(said)) return { ...used, takesTemperature: false };
  if (used.tokenLimit !== 'none' && /max_(?:completion_)?tokens|max_output_tokens/i.test(said)) {
    const wantsOther = used.tokenLimit === 'max_tokens' && /instead|unsupported/i.test(said) && /max_completion_tokens/.test(said);
    return { ...used, tokenLimit: wantsOther ? 'max_completion_tokens' : 'none' };
  }
  return undefined;
}

/** What both allow: calls side by side may each have learnt something. */
export function leastOf(a: Capabilities, b: Capabilities): Capabilities {
  const formats = ['text', 'json_object', 'json_schema'] as const;
  const streams = ['none', 'plain', 'with usage'] as const;
  const limits = ['none', 'max_completion_tokens', 'max_tokens'] as const;
  const least = <T>(order: readonly T[], left: T, right: T) => order[Math.min(order.indexOf(left), order.indexOf(right))]!;
  return {
    format: least(formats, a.format, b.format),
    stream: least(streams, a.stream, b.stream),
    takesTemperature: a.takesTemperature && b.takesTemperature,
    tokenLimit: least(limits, a.tokenLimit, b.tokenLimit),
    thinkingTokens: a.thinkingTokens,
  };
}

import OpenAI from 'openai';
import type { ChatCompletion, ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { ModelError } from '../../errors/model-error.ts';
import type { ChatModel, ModelReply, ModelRequest } from '../chat-model.ts';
import { modelFailure, statusOf } from '../model-failure.ts';
import type { AdapterOptions } from './adapter.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { finishReasonOf } from './finish-reasons.ts';
import { type Capabilities, concede, firstCapabilities, leastOf } from './openai-capabilities.ts';
import { patientFetch } from './patient-fetch.ts';
import { withSchemaInWords } from './schema-in-words.ts';
import { giveUpWhenSpent } from './spent-account.ts';
import { textOfContent } from './text-of-content.ts';
import { wholeAnswerFetch } from './whole-answer-fetch.ts';

const openAiUrl = 'https://api.openai.com/v1';
/** Longest delay that a timer takes; the call's own timeout comes first. */
const longestMs = 2_147_483_647;

/**
 * A model behind OpenAI's chat completions, at OpenAI or at any server that speaks them.
 *
 * The SDK retries (twice, honouring Retry-After), and nothing else does. A `response_format` that the server refuses gives way to JSON mode, then to
 * the schema in words; so does one that it takes and ignores. Temperature, token limit and streaming are given up alike. What was learnt holds for later
 * calls. A call streams when somebody listens.
 *
 * @throws ModelError `model-key-missing` when there is no key and the server is not on this machine
 */
export async function openaiModel({ label, name, apiKey, baseUrl = openAiUrl, organization, fetch }: AdapterOptions): Promise<ChatModel> {
  const isKeyless = apiKey === undefined || apiKey === '';
  if (isKeyless && !isLoopback(baseUrl)) {
    throw new ModelError({
      code: 'model-key-missing',
      where: label,
      what: 'OPENAI_API_KEY is not set',
      hint: 'Export it, or run without --model',
    });
  }
  // what is left undefined here, the SDK would take from the environment
  const client = new OpenAI({
    apiKey: isKeyless ? 'none' : apiKey,
    ...(isKeyless && { defaultHeaders: { Authorization: null } }),
    adminAPIKey: null,
    webhookSecret: null,
    organization: organization ?? null,
    project: null,
    baseURL: baseUrl,
    maxRetries: 2,
    timeout: longestMs,
    logLevel: 'off',
    fetch: (address, init) => {
      const { send, ...rest } = (init ?? {}) as PerCall;
      return (send ?? bounded)(address, rest);
    },
  });
  const failure = (error: unknown) => modelFailure(error, { where: label, key: apiKey, address: new URL(baseUrl).origin });
  const bounded = giveUpWhenSpent(boundedFetch(fetch ?? patientFetch, label));
  let capabilities = firstCapabilities(name, baseUrl === openAiUrl);

  return {
    name: label,
    async complete(request, { signal, onPiece, payAgain }) {
      for (;;) {
        const used = onPiece ? capabilities : { ...capabilities, stream: 'none' as const };
        const whole = wholeAnswerFetch(bounded, { onPiece, payAgain });
        let sent = 0;
        const send: PerCall['send'] = (address, init) => {
          sent += 1;
          return whole(address, used.stream === 'none' ? init : streaming(init, used));
        };
        try {
          // a client for each call could do the same, and making one takes longer than the rest of a call
          const fetchOptions: object = { send } satisfies PerCall;
          const completion = await client.chat.completions.create(bodyOf(name, request, used), { fetchOptions, ...(signal && { signal }) });
          const reply = { ...replyFrom(completion, label, apiKey), retries: sent - 1 };
          // said to have taken the schema, and has not: later calls say it in words
          if (ignoresSchema(reply, request, used))
            capabilities = leastOf(capabilities, { ...used, format: 'text', stream: capabilities.stream });
          return reply;
        } catch (error) {
          if (signal?.aborted) throw signal.reason;
          const less = refusesParameter(error) ? concede(used, wordsOf(error)) : undefined;
          if (less === undefined) throw failure(error);
          // a call that did not stream has learnt nothing of streaming
          capabilities = leastOf(capabilities, onPiece ? less : { ...less, stream: capabilities.stream });
        }
      }
    },
  };
}

/** What goes with a call through the SDK to the fetch that it is given: how this call is sent. */
type PerCall = RequestInit & { readonly send?: typeof globalThis.fetch };

function bodyOf(
  model: string,
  request: ModelRequest,
  { format, takesTemperature, tokenLimit, thinkingTokens }: Capabilities,
): ChatCompletionCreateParamsNonStreaming {
  const { schema, temperature, maxOutputTokens } = request;
  const messages = format === 'json_schema' ? request.messages : withSchemaInWords(request);
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    ...(schema &&
      format === 'json_schema' && {
        response_format: { type: 'json_schema', json_schema: { name: schema.name, schema: { ...schema.jsonSchema }, strict: true } },
      }),
    ...(schema && format === 'json_object' && { response_format: { type: 'json_object' } }),
    ...(takesTemperature && temperature !== undefined && { temperature }),
    ...(tokenLimit !== 'none' && maxOutputTokens !== undefined && { [tokenLimit]: maxOutputTokens + thinkingTokens }),
  };
}

/** The SDK asks for an answer in one piece, and is given one; on the way it is streamed. */
function streaming(init: RequestInit | undefined, { stream }: Capabilities): RequestInit {
  const wishes = { stream: true, ...(stream === 'with usage' && { stream_options: { include_usage: true } }) };
  return { ...init, body: JSON.stringify({ ...JSON.parse(String(init?.body)), ...wishes }) };
}

/** Compatible servers leave out what OpenAI promises, so nothing is taken for granted. */
type LooseCompletion = {
  readonly choices?: readonly LooseChoice[];
  readonly usage?: Partial<NonNullable<ChatCompletion['usage']>> | null;
  readonly error?: { readonly message?: unknown; readonly code?: unknown } | null;
};
type LooseChoice = {
  readonly message?: { readonly content?: unknown; readonly refusal?: string | null } | null;
  readonly finish_reason?: string | null;
};

function replyFrom(completion: LooseCompletion, label: string, key: string | undefined): ModelReply {
  const choice = completion?.choices?.[0];
  // routers answer 200 and put what went wrong into the body
  if (!choice && completion?.error) {
    const { message, code } = completion.error;
    throw Object.assign(new Error(String(message ?? 'no message')), { code, ...(typeof code === 'number' && { status: code }) });
  }
  if (!choice) {
    const rawReply = JSON.stringify(completion)?.slice(0, 2_000) ?? String(completion);
    throw new ModelError({
      code: 'model-bad-reply',
      where: label,
      what: "the server's answer is no chat completion",
      hint: 'Check the base URL, which ends in /v1 as a rule',
      rawReply,
    });
  }
  const { prompt_tokens, completion_tokens, prompt_tokens_details } = completion.usage ?? {};
  return {
    // a server that gives back what it was sent must not put the key into a report
    text: withoutKey(textOfContent(choice.message?.content), key),
    finish: finishReasonOf(choice.finish_reason),
    refusal: choice.message?.refusal || null,
    usage: {
      inputTokens: prompt_tokens ?? 0,
      cachedInputTokens: prompt_tokens_details?.cached_tokens ?? 0,
      outputTokens: completion_tokens ?? 0,
    },
  };
}

function withoutKey(text: string, key: string | undefined): string {
  return key !== undefined && key.length >= 8 ? text.replaceAll(key, '[key]') : text;
}

/** A server that holds a model to the schema gives an object with the schema's own keys, and nothing around it. */
function ignoresSchema({ text, finish, refusal }: ModelReply, { schema }: ModelRequest, { format }: Capabilities): boolean {
  if (schema === null || format === 'text' || finish !== 'stop' || refusal !== null || text.trim() === '') return false;
  try {
    const value: unknown = JSON.parse(text);
    const required = (schema.jsonSchema as { required?: readonly string[] }).required ?? [];
    return typeof value !== 'object' || value === null || !required.every((key) => Object.hasOwn(value, key));
  } catch {
    return true;
  }
}

function refusesParameter(error: unknown): boolean {
  const status = statusOf(error);
  return status === 400 || status === 422;
}

function wordsOf(error: unknown): string {
  const { message, param } = error as { message?: string; param?: string | null };
  return `${message ?? ''} ${param ?? ''}`;
}

/** Whether a server is on this machine: those need no key. */
function isLoopback(baseUrl: string): boolean {
  const { hostname } = new URL(baseUrl);
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

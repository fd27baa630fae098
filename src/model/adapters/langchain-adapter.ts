import { ModelError } from '../../errors/model-error.ts';
import type { ChatModel, ModelReply } from '../chat-model.ts';
import { modelFailure } from '../model-failure.ts';
import type { AdapterOptions } from './adapter.ts';
import { boundedFetch, mostBytes, tooLongAnswer } from './bounded-fetch.ts';
import { finishReasonOf } from './finish-reasons.ts';
import type { LangChainChatModel } from './langchain-chat-model.ts';
import { keyVariables, langchainProviders } from './langchain-providers.ts';
import { noTracing } from './no-tracing.ts';
import { patientFetch } from './patient-fetch.ts';
import { providerSettings } from './provider-settings.ts';
import { withSchemaInWords } from './schema-in-words.ts';
import { streamedMessage } from './streamed-message.ts';
import { textOfContent } from './text-of-content.ts';

/**
 * A model of any provider that LangChain reaches.
 *
 * LangChain retries (twice), and nothing else does. The schema goes into the prompt, since LangChain's own structured output repeats bad replies and
 * loses what they said.
 *
 * @throws ModelError `model-package-missing` with the line that installs it; `model-key-missing` when the provider's package says so
 */
export async function langchainModel({ label, provider, name, apiKey, baseUrl, fetch }: AdapterOptions): Promise<ChatModel> {
  const { initChatModel } = await import('langchain/chat_models/universal');
  const fields = {
    modelProvider: provider,
    maxRetries: 2,
    ...providerSettings(provider, { fetch: boundedFetch(fetch ?? patientFetch, label), baseUrl }),
    ...(apiKey && { apiKey }),
  };
  try {
    const model = await initChatModel(name, fields);
    return fromLangChain(model as unknown as LangChainChatModel, { label, key: apiKey });
  } catch (error) {
    if (error instanceof Error && /Unable to import|Cannot find (?:package|module)/.test(error.message)) {
      const hint = `Install it with: npm install ${langchainProviders[provider]}`;
      throw new ModelError({
        code: 'model-package-missing',
        where: label,
        what: `the package ${langchainProviders[provider]} is not installed`,
        hint,
      });
    }
    const failure = modelFailure(error, { where: label, key: apiKey });
    const variable = keyVariables[provider];
    if (failure.code !== 'model-key-missing' || variable === undefined) throw failure;
    // the packages have a wording each, and not all name the variable
    const hint = 'Export it, or run without --model';
    throw new ModelError({ code: 'model-key-missing', where: label, what: `${variable} is not set`, hint, cause: failure.cause });
  }
}

/**
 * A LangChain chat model as the port sees it. Its temperature and limits are its owner's affair; so are its retries.
 *
 * @param label - what it is called in records and messages; default "langchain:" and its type
 */
export function fromLangChain(
  model: LangChainChatModel,
  { label = labelOf(model), key }: { readonly label?: string; readonly key?: string | undefined } = {},
): ChatModel {
  let streams = true;
  const onRefused = () => {
    streams = false;
  };
  return {
    name: label,
    async complete(request, { signal, onPiece, payAgain }) {
      const messages = withSchemaInWords(request).map(({ role, content }): [string, string] => [role, content]);
      const config = { ...(signal && { signal }), callbacks: [noTracing] };
      try {
        const hearing = onPiece && streams ? { where: label, onPiece, onRefused, payAgain } : undefined;
        const streamed = hearing && (await streamedMessage(model, messages, config, hearing));
        const reply = replyFrom(streamed ?? (await model.invoke(messages, config)));
        if (reply.text.length > mostBytes) throw tooLongAnswer(label);
        return reply;
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        throw modelFailure(error, { where: label, key });
      }
    },
  };
}

/** What a chat model of LangChain is called in records and messages: "langchain:openai/gpt-5-mini". */
export function labelOf(model: LangChainChatModel): string {
  const { model: name, modelName } = model as { model?: unknown; modelName?: unknown };
  const called = [name, modelName].find((value) => typeof value === 'string' && value !== '');
  return `langchain:${model._llmType()}${called === undefined ? '' : `/${called}`}`;
}

type LooseMessage = {
  readonly content?: unknown;
  readonly usage_metadata?: {
    readonly input_tokens?: number;
    readonly output_tokens?: number;
    readonly input_token_details?: { readonly cache_read?: number };
  };
  readonly response_metadata?: Readonly<Record<string, unknown>>;
  readonly additional_kwargs?: Readonly<Record<string, unknown>>;
};

function replyFrom(message: unknown): ModelReply {
  const {
    content,
    usage_metadata: usage,
    response_metadata: metadata = {},
    additional_kwargs: extras = {},
  } = (message ?? {}) as LooseMessage;
  const said = ['finish_reason', 'stop_reason', 'finishReason', 'done_reason', 'stopReason']
    .map((key) => metadata[key])
    .find((value) => typeof value === 'string');
  const reason = String(said ?? '').toLowerCase();
  const text = textOfContent(content);
  const refusal = refusalIn(extras);
  return {
    text,
    finish: finishReasonOf(reason),
    refusal: refusal ?? (reason === 'refusal' ? text || 'no words given' : null),
    usage: {
      inputTokens: usage?.input_tokens ?? 0,
      cachedInputTokens: usage?.input_token_details?.cache_read ?? 0,
      outputTokens: usage?.output_tokens ?? 0,
    },
  };
}

/** OpenAI's models say it in a field of their own, which LangChain keeps only together with the raw response. */
function refusalIn({ refusal, __raw_response: raw }: Readonly<Record<string, unknown>>): string | null {
  const choices = (raw as { choices?: readonly { message?: { refusal?: unknown } }[] } | undefined)?.choices;
  const words = refusal ?? choices?.[0]?.message?.refusal;
  return typeof words === 'string' && words !== '' ? words : null;
}

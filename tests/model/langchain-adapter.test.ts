import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { ChatOpenAI } from '@langchain/openai';
import { MODEL_PROVIDER_CONFIG } from 'langchain/chat_models/universal';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { langchainProviders } from '../../src/model/adapters/langchain-providers.ts';
import { ask } from '../../src/model/ask.ts';
import { createChatModel } from '../../src/model/create-chat-model.ts';
import { fixture, network, provider } from './provider.ts';
import { noSignal, question, request } from './questions.ts';

beforeAll(() => network.listen({ onUnhandledFrame: 'error' }));
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

const reply = '{"items":[{"word":"regime","count":2}]}';

/** A model of LangChain that gives a message as some provider words it. */
function saying(message: AIMessage) {
  const model = new FakeListChatModel({ responses: [''] });
  const asked: BaseMessage[][] = [];
  model._generate = async (messages) => {
    asked.push(messages);
    return { generations: [{ text: message.text, message }] };
  };
  return { model, asked };
}

test('any chat model of LangChain will do, and is given the schema in words', async () => {
  const message = new AIMessage({ content: [{ type: 'text', text: reply }], response_metadata: { stop_reason: 'end_turn' } });
  Object.assign(message, {
    usage_metadata: { input_tokens: 12, output_tokens: 5, total_tokens: 17, input_token_details: { cache_read: 8 } },
  });
  const { model, asked } = saying(message);
  const chatModel = await createChatModel({ model });
  expect(chatModel.name).toBe('langchain:fake-list');
  expect(await chatModel.complete(request, noSignal)).toEqual({
    text: reply,
    finish: 'stop',
    refusal: null,
    usage: { inputTokens: 12, cachedInputTokens: 8, outputTokens: 5 },
  });
  expect((await ask(chatModel, question, noSignal)).value).toEqual({ items: [{ word: 'regime', count: 2 }] });
  expect(asked[1]!.map((asking) => asking.type)).toEqual(['system', 'human']);
  expect(asked[1]!.at(-1)!.text).toContain('"additionalProperties":false');
});

test.each(
  Object.entries({
    'cut at the limit': { metadata: { stop_reason: 'max_tokens' }, code: 'model-cut-off' },
    'held back by a filter': { metadata: { finishReason: 'SAFETY' }, code: 'model-filtered' },
    'a refusal': { metadata: { stop_reason: 'refusal' }, code: 'model-refused' },
  }),
)('a reply that is %s is told apart', async (_, { metadata, code }) => {
  const { model } = saying(new AIMessage({ content: 'No.', response_metadata: metadata }));
  await expect(ask(await createChatModel({ model }), question, noSignal)).rejects.toMatchObject({ code });
});

test("LangChain's own OpenAI model works over HTTP, and its failures are ours", async () => {
  const { sent, handler } = provider('openai-success', { status: 401, body: fixture('openai-unauthorized') });
  network.use(handler);
  const model = await createChatModel({
    model: new ChatOpenAI({ model: 'gpt-4.1-mini', apiKey: 'sk-test-0123456789abcdef', maxRetries: 0 }),
  });
  expect(model.name).toBe('langchain:openai/gpt-4.1-mini');
  expect(await model.complete(request, noSignal)).toMatchObject({
    text: reply,
    finish: 'stop',
    usage: { inputTokens: 1843, cachedInputTokens: 1536, outputTokens: 17 },
  });
  const error = await model.complete(request, noSignal).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'model-rejected', status: 401 });
  expect(String(error)).not.toContain('sk-test');
  expect(sent).toHaveLength(2);
});

test("a server's answer in an error is told in its words alone", async () => {
  const { model } = saying(new AIMessage(''));
  const said =
    '400 {"type":"error","error":{"message":"Your credit balance is too low."}}\n\nTroubleshooting URL: https://example.com/x/\n';
  model._generate = async () => {
    throw Object.assign(new Error(said), { status: 400 });
  };
  await expect((await createChatModel({ model })).complete(request, noSignal)).rejects.toMatchObject({
    code: 'model-rejected',
    message:
      'langchain:fake-list: the account has no credit left (400 Your credit balance is too low). Top it up with the provider, or name another model.',
  });
});

test('nothing goes to LangSmith, though the environment says so', async () => {
  const posted: string[] = [];
  network.events.on('request:start', ({ request: { url } }) => void posted.push(url));
  process.env.LANGSMITH_TRACING = 'true';
  process.env.LANGSMITH_API_KEY = 'lsv2_test';
  try {
    const { model } = saying(new AIMessage(reply));
    await (await createChatModel({ model })).complete(request, noSignal);
    // whatever a tracer has to send, it sends from a callback queue
    const { awaitAllCallbacks } = await import('@langchain/core/callbacks/promises');
    await awaitAllCallbacks();
  } finally {
    delete process.env.LANGSMITH_TRACING;
    delete process.env.LANGSMITH_API_KEY;
  }
  expect(posted).toEqual([]);
});

test('a provider whose package is not installed says which one to install', async () => {
  await expect(createChatModel({ model: 'anthropic:claude-sonnet-4-5', apiKey: 'sk-ant-0123456789' })).rejects.toMatchObject({
    code: 'model-package-missing',
    message:
      'anthropic:claude-sonnet-4-5: the package @langchain/anthropic is not installed. Install it with: npm install @langchain/anthropic.',
  });
});

test("the list of providers is LangChain's, but for those of our own", () => {
  const theirs = Object.entries(MODEL_PROVIDER_CONFIG).filter(([name]) => name !== 'openai' && name !== 'langsmith');
  expect(langchainProviders).toEqual(Object.fromEntries(theirs.map(([name, entry]) => [name, entry.package])));
});

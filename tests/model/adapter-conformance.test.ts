import { ChatOpenAI } from '@langchain/openai';
import { http } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/model/ask.ts';
import { createChatModel } from '../../src/model/create-chat-model.ts';
import { fixture, network, openAiUrl, provider } from './provider.ts';
import { noSignal, question, request } from './questions.ts';

beforeAll(() => network.listen({ onUnhandledFrame: 'error' }));
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

const key = 'sk-test-0123456789abcdef';
const ways = {
  openai: () => createChatModel({ model: 'openai:gpt-4.1-mini', apiKey: key }),
  langchain: () =>
    createChatModel({ model: new ChatOpenAI({ model: 'gpt-4.1-mini', apiKey: key, maxRetries: 0, __includeRawResponse: true }) }),
};

describe.each(Object.entries(ways))('through %s', (_, chatModel) => {
  test('a reply has its text, finish and tokens', async () => {
    network.use(provider('openai-success').handler);
    expect(await (await chatModel()).complete(request, noSignal)).toMatchObject({
      text: '{"items":[{"word":"regime","count":2}]}',
      finish: 'stop',
      refusal: null,
      usage: { inputTokens: 1843, cachedInputTokens: 1536, outputTokens: 17 },
    });
  });

  test('missing usage counts as none', async () => {
    network.use(provider('compatible-fenced-no-usage').handler);
    expect((await (await chatModel()).complete(request, noSignal)).usage).toEqual({
      inputTokens: 0,
      cachedInputTokens: 0,
      outputTokens: 0,
    });
  });

  test('a bad reply is repaired in one call, with the roles in order', async () => {
    const { sent, handler } = provider('compatible-broken-json', 'openai-success');
    network.use(handler);
    expect((await ask(await chatModel(), question, noSignal)).value.items).toHaveLength(1);
    expect((sent[1]!.body.messages as { role: string }[]).map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  });

  test.each(
    Object.entries({
      'a refusal': { answer: 'openai-refusal', code: 'model-refused' },
      "the provider's filter": { answer: 'openai-content-filter', code: 'model-filtered' },
      'a reply cut at the limit': { answer: 'openai-length', code: 'model-cut-off' },
      'an empty reply': { answer: 'openai-empty', code: 'model-empty' },
      'a rejected key': { answer: { status: 401, body: fixture('openai-unauthorized') }, code: 'model-rejected' },
      'a model nobody knows': { answer: { status: 404, body: fixture('openai-unknown-model') }, code: 'model-rejected' },
      'an article that is too long': { answer: { status: 400, body: fixture('openai-too-long') }, code: 'model-context-too-long' },
    }),
  )('%s costs one request and is told apart', async (_, { answer, code }) => {
    const { sent, handler } = provider(answer);
    network.use(handler);
    const error = await ask(await chatModel(), question, noSignal).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    expect(String((error as Error).stack)).not.toContain(key);
    expect(sent).toHaveLength(1);
  });

  test('an abort throws its own reason', async () => {
    network.use(http.post(openAiUrl, () => new Promise<never>(() => {})));
    const controller = new AbortController();
    const reason = new Error('enough');
    const call = (await chatModel()).complete(request, { signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });
});

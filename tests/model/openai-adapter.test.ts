import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { http } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ask } from '../../src/model/ask.ts';
import { type ChatModelOptions, createChatModel } from '../../src/model/create-chat-model.ts';
import { fixture, network, openAiUrl, provider } from './provider.ts';
import { noSignal, question, request } from './questions.ts';

beforeAll(() => network.listen({ onUnhandledFrame: 'error' }));
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

const key = 'sk-test-0123456789abcdef';
const chatModel = (options: Partial<ChatModelOptions> = {}) => createChatModel({ model: 'openai:gpt-4.1-mini', apiKey: key, ...options });
const answered = { items: [{ word: 'regime', count: 2 }] };

describe('a good reply', () => {
  test('comes with text, finish and tokens', async () => {
    const { sent, handler } = provider('openai-success');
    network.use(handler);
    const reply = await (await chatModel()).complete(request, noSignal);
    expect(reply).toEqual({
      text: '{"items":[{"word":"regime","count":2}]}',
      finish: 'stop',
      refusal: null,
      usage: { inputTokens: 1843, cachedInputTokens: 1536, outputTokens: 17 },
      // (307 × 0.40 + 1536 × 0.10 + 17 × 1.60) / 1,000,000
      costUsd: expect.closeTo(0.0003036, 10),
      retries: 0,
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]!.headers.get('authorization')).toBe(`Bearer ${key}`);
    expect(sent[0]!.body).toEqual({
      model: 'gpt-4.1-mini',
      messages: request.messages,
      response_format: { type: 'json_schema', json_schema: { name: 'items', schema: { type: 'object' }, strict: true } },
      temperature: 0,
      max_completion_tokens: 500,
    });
  });

  test('in a code fence and without usage is read all the same', async () => {
    const { handler } = provider('compatible-fenced-no-usage');
    network.use(handler);
    const model = await chatModel({ model: 'qwen3:8b', baseUrl: 'http://localhost:11434/v1', apiKey: undefined });
    expect((await model.complete(request, noSignal)).usage).toEqual({ inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 });
    expect((await ask(model, question, noSignal)).value).toEqual(answered);
  });

  test('after 429 with retry-after takes one more request', async () => {
    const { sent, handler } = provider(
      { status: 429, body: fixture('openai-rate-limit'), headers: { 'retry-after': '0' } },
      'openai-success',
    );
    network.use(handler);
    expect((await ask(await chatModel(), question, noSignal)).value).toEqual(answered);
    expect(sent).toHaveLength(2);
  });
});

describe('what a server refuses', () => {
  test('is given up step by step, and only once', async () => {
    const { sent, handler } = provider(
      { status: 400, body: fixture('openai-refused-schema') },
      { status: 400, body: fixture('compatible-refused-json-mode') },
      'openai-success',
    );
    network.use(handler);
    const model = await chatModel();
    await ask(model, question, noSignal);
    await ask(model, question, noSignal);
    expect(sent.map(({ body }) => (body.response_format as { type: string } | undefined)?.type)).toEqual([
      'json_schema',
      'json_object',
      undefined,
      undefined,
    ]);
    const lastWords = sent.map(({ body }) => (body.messages as { content: string }[]).at(-1)!.content);
    expect(lastWords.map((words) => words.includes('JSON Schema'))).toEqual([false, true, true, true]);
  });

  test('may be temperature and the name of the token limit', async () => {
    const { sent, handler } = provider(
      { status: 400, body: fixture('openai-refused-max-tokens') },
      { status: 400, body: fixture('openai-refused-temperature') },
      'openai-success',
    );
    network.use(handler);
    const model = await chatModel({ model: 'openai:next-model', baseUrl: 'https://models.example/v1' });
    await model.complete(request, noSignal);
    expect(sent.map(({ body }) => [body.max_tokens, body.max_completion_tokens, body.temperature])).toEqual([
      [500, undefined, 0],
      [undefined, 500, 0],
      [undefined, 500, undefined],
    ]);
  });

  test('is not asked of a reasoning model in the first place', async () => {
    const { sent, handler } = provider('openai-success');
    network.use(handler);
    await (await chatModel({ model: 'openai:gpt-5-mini' })).complete(request, noSignal);
    expect(sent[0]!.body).not.toHaveProperty('temperature');
    expect(sent[0]!.body.max_completion_tokens).toBe(25_500);
  });
});

describe('failures are told apart', () => {
  test.each(
    Object.entries({
      'a refusal': { answer: 'openai-refusal', code: 'model-refused', says: "I'm sorry", requests: 1 },
      "the provider's filter": { answer: 'openai-content-filter', code: 'model-filtered', says: 'content filter', requests: 1 },
      'a reply cut at the limit': { answer: 'openai-length', code: 'model-cut-off', says: 'token limit', requests: 1 },
      'an empty reply': { answer: 'openai-empty', code: 'model-empty', says: 'empty', requests: 1 },
      'broken JSON, after one repair': { answer: 'compatible-broken-json', code: 'model-bad-reply', says: 'not JSON', requests: 2 },
      'a rejected key': {
        answer: { status: 401, body: fixture('openai-unauthorized') },
        code: 'model-rejected',
        says: 'refused the key (401',
        requests: 1,
      },
      'a model nobody knows': {
        answer: { status: 404, body: fixture('openai-unknown-model') },
        code: 'model-rejected',
        says: 'gpt-5-minni',
        requests: 1,
      },
      'an article that is too long': {
        answer: { status: 400, body: fixture('openai-too-long') },
        code: 'model-context-too-long',
        says: 'too long for this model',
        requests: 1,
      },
      'an account without credit': {
        answer: { status: 429, body: fixture('openai-quota') },
        code: 'model-rejected',
        says: 'the account has no credit left',
        requests: 1,
      },
      'a router that wants to be paid first': {
        answer: { status: 402, body: { error: { message: 'This request requires more credits.' } } },
        code: 'model-rejected',
        says: 'the account has no credit left',
        requests: 1,
      },
      'a server that is busy for good': {
        answer: { status: 429, body: fixture('openai-rate-limit'), headers: { 'retry-after-ms': '1' } },
        code: 'model-unreachable',
        says: 'no more requests',
        requests: 3,
      },
      'a server that fails': {
        answer: { status: 500, body: { error: { message: 'boom' } }, headers: { 'retry-after-ms': '1' } },
        code: 'model-unreachable',
        says: 'boom',
        requests: 3,
      },
      'an answer that is no completion': {
        answer: { body: { hello: 'world' } },
        code: 'model-bad-reply',
        says: 'no chat completion',
        requests: 1,
      },
    }),
  )('%s', async (_, { answer, code, says, requests }) => {
    const { sent, handler } = provider(answer);
    network.use(handler);
    const error = await ask(await chatModel(), question, noSignal).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, message: expect.stringContaining(says), where: expect.stringContaining('openai:gpt-4.1-mini') });
    expect(sent).toHaveLength(requests);
    expect(inspect(error, { depth: 10 })).not.toContain(key);
  });

  test('a server that is not there', async () => {
    vi.useFakeTimers();
    try {
      const unplugged = () =>
        Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) }));
      const call = ask(await chatModel({ fetch: unplugged }), question, noSignal).catch((thrown: unknown) => thrown);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await call).toMatchObject({
        code: 'model-unreachable',
        message:
          'openai:gpt-4.1-mini: the server at https://api.openai.com cannot be reached (ECONNREFUSED). Check that it runs, the base URL, and the network.',
      });
    } finally {
      vi.useRealTimers();
    }
  });

  test('no key, before anything is sent', async () => {
    await expect(chatModel({ apiKey: undefined })).rejects.toMatchObject({
      code: 'model-key-missing',
      message: 'openai:gpt-4.1-mini: OPENAI_API_KEY is not set. Export it, or run without --model.',
    });
    await expect(chatModel({ apiKey: undefined, baseUrl: 'https://models.example/v1' })).rejects.toMatchObject({
      code: 'model-key-missing',
    });
  });
});

test('a server on this machine needs no key, and is sent none', async () => {
  const { sent, handler } = provider('openai-success');
  network.use(handler);
  for (const baseUrl of ['http://localhost:8080/v1', 'http://127.0.0.1:8080/v1', 'http://[::1]:8080/v1']) {
    await (await chatModel({ model: 'llama', baseUrl, apiKey: undefined })).complete(request, noSignal);
  }
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([null, null, null]);
});

test('the environment is not read', async () => {
  const { sent, handler } = provider('openai-success');
  network.use(handler);
  process.env.OPENAI_BASE_URL = 'https://elsewhere.example/v1';
  process.env.OPENAI_ORG_ID = 'org-environment';
  try {
    await (await chatModel()).complete(request, noSignal);
    await expect(chatModel({ apiKey: undefined })).rejects.toMatchObject({ code: 'model-key-missing' });
  } finally {
    delete process.env.OPENAI_BASE_URL;
    delete process.env.OPENAI_ORG_ID;
  }
  expect(sent[0]!.headers.get('openai-organization')).toBeNull();
});

describe('a call ends', () => {
  test('when the body stalls, after the time allowed', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"id":');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    network.close();
    try {
      const { port } = server.address() as AddressInfo;
      const model = await chatModel({ baseUrl: `http://127.0.0.1:${port}/v1`, timeoutMs: 50 });
      await expect(model.complete(request, noSignal)).rejects.toMatchObject({
        code: 'model-timeout',
        message: expect.stringContaining('no answer within 0.05 s'),
      });
    } finally {
      server.closeAllConnections();
      server.close();
      network.listen({ onUnhandledFrame: 'error' });
    }
  });

  test('when the caller aborts, with the reason given', async () => {
    network.use(http.post(openAiUrl, () => new Promise<never>(() => {})));
    const controller = new AbortController();
    const reason = new Error('enough');
    const call = (await chatModel()).complete(request, { signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });
});

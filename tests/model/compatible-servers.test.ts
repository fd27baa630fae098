import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/model/ask.ts';
import { createChatModel } from '../../src/model/create-chat-model.ts';
import type { ModelEvent } from '../../src/model/model-event.ts';
import { network, provider } from './provider.ts';
import { noSignal, question, request } from './questions.ts';

beforeAll(() => network.listen({ onUnhandledFrame: 'error' }));
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

const good = '{"items":[{"word":"regime","count":2}]}';
const local = (watch?: (event: ModelEvent) => void) => createChatModel({ model: 'qwen3:8b', baseUrl: 'http://localhost:11434/v1', watch });
const saying = (content: unknown, more: Record<string, unknown> = {}) => ({
  body: { choices: [{ message: { content }, finish_reason: 'stop' }], ...more },
});
const formatOf = ({ body }: { body: Record<string, unknown> }) => (body.response_format as { type: string } | undefined)?.type;

describe('a server that takes the schema and ignores it', () => {
  test.each(
    Object.entries({
      'is told it in words from the repair on': { content: 'I would say it is there twice.' },
      'also when it sends JSON of its own invention': { content: '{"answer": 2}' },
    }),
  )('%s', async (_, { content }) => {
    const { sent, handler } = provider(saying(content), saying(good));
    network.use(handler);
    const model = await local();
    expect((await ask(model, question, noSignal)).value.items).toHaveLength(1);
    await model.complete(request, noSignal);
    expect(sent.map(formatOf)).toEqual(['json_schema', undefined, undefined]);
    const last = (sent[1]!.body.messages as { content: string }[]).at(-1)!;
    expect(last.content).toContain('Reply with one JSON object that fits this JSON Schema');
  });
});

test('a server that keeps to the schema is asked with it again', async () => {
  const { sent, handler } = provider(saying(good));
  network.use(handler);
  const model = await local();
  await ask(model, question, noSignal);
  await ask(model, question, noSignal);
  expect(sent.map(formatOf)).toEqual(['json_schema', 'json_schema']);
});

describe('a refusal of a parameter, in the words of', () => {
  test.each(
    Object.entries({
      'LM Studio, which has no JSON mode': {
        refusals: ["'response_format.type' must be 'text' or 'json_object'", "'response_format.type' must be 'json_schema' or 'text'"],
        formats: ['json_schema', 'json_object', undefined],
      },
      'llama.cpp, whose grammar cannot hold the schema': { refusals: ['failed to parse grammar'], formats: ['json_schema', 'json_object'] },
      'vLLM without guided decoding': {
        refusals: ['guided_json is not supported by this backend'],
        formats: ['json_schema', 'json_object'],
      },
    }),
  )('%s, is learnt once', async (_, { refusals, formats }) => {
    const { sent, handler } = provider(...refusals.map((message) => ({ status: 400, body: { error: { message } } })), saying(good));
    network.use(handler);
    const model = await local();
    await model.complete(request, noSignal);
    expect(sent.map(formatOf)).toEqual(formats);
    await model.complete(request, noSignal);
    expect(formatOf(sent.at(-1)!)).toBe(formats.at(-1));
    expect(sent).toHaveLength(formats.length + 1);
  });

  test('vLLM, whose context has no room for the limit, gives up the limit', async () => {
    const message =
      "'max_tokens' or 'max_completion_tokens' is too large: 500. This model's maximum context length is 600 tokens and your request has 300 input tokens";
    const { sent, handler } = provider({ status: 400, body: { error: { message } } }, saying(good));
    network.use(handler);
    await (await local()).complete(request, noSignal);
    expect(sent.map(({ body }) => body.max_tokens)).toEqual([500, undefined]);
  });
});

describe('a reply of another build', () => {
  test.each(
    Object.entries({
      'content in parts': { body: saying([{ type: 'text', text: good }]).body, expected: { text: good } },
      'no reason for its end': { body: { choices: [{ message: { content: good }, finish_reason: null }] }, expected: { finish: 'stop' } },
      'a reason of another name': {
        body: { choices: [{ message: { content: good }, finish_reason: 'max_tokens' }] },
        expected: { finish: 'length' },
      },
      'no content at all': {
        body: { choices: [{ message: { reasoning_content: 'Hm.' }, finish_reason: 'stop' }] },
        expected: { text: '' },
      },
      'no usage': {
        body: saying(good, { usage: null }).body,
        expected: { usage: { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 } },
      },
    }),
  )('with %s is read', async (_, { body, expected }) => {
    network.use(provider({ body }).handler);
    expect(await (await local()).complete(request, noSignal)).toMatchObject(expected);
  });

  test('with an error in place of choices says what went wrong', async () => {
    network.use(provider({ body: { error: { code: 429, message: 'Provider returned error: slow down' } } }).handler);
    await expect((await local()).complete(request, noSignal)).rejects.toMatchObject({
      code: 'model-unreachable',
      message: expect.stringContaining('slow down'),
    });
  });

  test('that gives back the key does not bring it into the report', async () => {
    const key = 'local-secret-key-1';
    network.use(provider(saying(`You sent ${key}.`)).handler);
    const model = await createChatModel({ model: 'qwen3:8b', baseUrl: 'http://localhost:11434/v1', apiKey: key });
    expect((await model.complete(request, noSignal)).text).toBe('You sent [key].');
  });
});

test('a server that cuts what it is sent is noticed, once', async () => {
  network.use(provider(saying(good, { usage: { prompt_tokens: 2048, completion_tokens: 20 } })).handler);
  const notices: ModelEvent[] = [];
  const model = await local((event) => event.kind === 'notice' && notices.push(event));
  const long = { ...request, messages: [{ role: 'user' as const, content: 'The council met on Monday. '.repeat(2000) }] };
  await model.complete(long, noSignal);
  await model.complete(long, noSignal);
  await model.complete(request, noSignal);
  expect(notices).toEqual([
    { kind: 'notice', message: expect.stringContaining('qwen3:8b counted 2048 tokens where 54000 characters were sent') },
  ]);
});

test('requests that were sent again are counted', async () => {
  const { handler } = provider({ status: 503, body: {}, headers: { 'retry-after-ms': '1' } }, saying(good));
  network.use(handler);
  expect((await (await local()).complete(request, noSignal)).retries).toBe(1);
});

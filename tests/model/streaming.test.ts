import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AIMessageChunk } from '@langchain/core/messages';
import { afterEach, expect, test } from 'vitest';
import { ask } from '../../src/model/ask.ts';
import type { ChatModel } from '../../src/model/chat-model.ts';
import { type ChatModelOptions, createChatModel } from '../../src/model/create-chat-model.ts';
import { noSignal, question, request } from './questions.ts';

const reply = '{"items":[{"word":"regime","count":2},{"word":"häls","count":1}]}';
type Body = { readonly stream?: boolean; readonly stream_options?: unknown };
type Respond = (response: ServerResponse, body: Body, asked: number) => void;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server of OpenAI's protocol, and a model at it. */
async function serverThat(respond: Respond, options: Partial<ChatModelOptions> = {}): Promise<{ model: ChatModel; bodies: Body[] }> {
  const bodies: Body[] = [];
  const server = createServer(async (incoming, response) => {
    let text = '';
    for await (const piece of incoming.setEncoding('utf8')) text += piece;
    const body: Body = JSON.parse(text);
    bodies.push(body);
    respond(response, body, bodies.length);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return { model: await createChatModel({ model: 'openai:local', baseUrl, ...options }), bodies };
}

const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
const delta = (content: string, finish_reason: string | null = null) =>
  event({ choices: [{ index: 0, delta: { content }, finish_reason }] });
const usage = event({ choices: [], usage: { prompt_tokens: 12, completion_tokens: 5, prompt_tokens_details: { cached_tokens: 8 } } });

function begin(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
}

function stream(response: ServerResponse): void {
  const bytes = Buffer.from(`: hello\n\n${delta(reply.slice(0, 30))}${delta(reply.slice(30))}${delta('', 'stop')}${usage}data: [DONE]\n\n`);
  // cut in the middle of a letter
  const middle = bytes.indexOf(0xa4);
  begin(response).write(bytes.subarray(0, middle), () => response.end(bytes.subarray(middle)));
}

function whole(response: ServerResponse, status = 200, error?: object): void {
  const completion = { choices: [{ index: 0, message: { role: 'assistant', content: reply }, finish_reason: 'stop' }] };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(error ? { error } : completion));
}

/** Asks with somebody listening: what was heard, and the answer. */
async function hear(model: ChatModel) {
  const heard: number[] = [];
  const { value } = await ask(model, { ...question, onItems: (items) => void heard.push(items.length) }, noSignal);
  return { heard, value };
}

test('items are told as they come, and the reply is what it would have been in one piece', async () => {
  const { model, bodies } = await serverThat(stream);
  const pieces: [string, boolean][] = [];
  const streamed = await model.complete(request, { ...noSignal, onPiece: (piece, isFirst) => void pieces.push([piece, isFirst]) });
  expect(streamed).toMatchObject({
    text: reply,
    finish: 'stop',
    refusal: null,
    usage: { inputTokens: 12, cachedInputTokens: 8, outputTokens: 5 },
    retries: 0,
  });
  expect(pieces).toEqual([
    [reply.slice(0, 30), true],
    [reply.slice(30), false],
  ]);
  expect(bodies).toMatchObject([{ stream: true, stream_options: { include_usage: true } }]);
  expect((await hear(model)).heard).toEqual([2]);
});

test('without a listener nothing is streamed', async () => {
  const { model, bodies } = await serverThat((response) => whole(response));
  expect((await model.complete(request, noSignal)).text).toBe(reply);
  expect(bodies[0]).not.toHaveProperty('stream');
});

test.each(
  Object.entries<{ respond: Respond; streams: (boolean | undefined)[] }>({
    'takes no notice of the wish': { respond: (response) => whole(response), streams: [true, true] },
    'refuses to stream': {
      respond: (response, body) =>
        body.stream ? whole(response, 400, { message: 'You must be verified to stream this model.' }) : whole(response),
      streams: [true, undefined, undefined],
    },
    'refuses to count in a stream': {
      respond: (response, body) =>
        body.stream_options ? whole(response, 422, { message: 'stream_options: Extra inputs are not permitted' }) : stream(response),
      streams: [true, true, true],
    },
  }),
)('a server that %s is asked as it likes, and remembered', async (_, { respond, streams }) => {
  const { model, bodies } = await serverThat(respond);
  for (let time = 0; time < 2; time += 1) expect((await hear(model)).value).toEqual(JSON.parse(reply));
  expect(bodies.map((body) => body.stream)).toEqual(streams);
});

test('a stream that breaks off is tried again, and what was heard of it is taken back', async () => {
  const { model, bodies } = await serverThat((response, _, asked) => {
    if (asked > 1) return stream(response);
    begin(response).write(delta(reply.slice(0, 45)), () => response.socket!.resetAndDestroy());
  });
  expect(await hear(model)).toEqual({ heard: [1, 0, 2], value: JSON.parse(reply) });
  expect(bodies).toHaveLength(2);
});

test('a stream that ends before its end is one that broke off', async () => {
  const { model, bodies } = await serverThat((response) => begin(response).end(delta(reply.slice(0, 45))));
  await expect(hear(model)).rejects.toMatchObject({ code: 'model-unreachable' });
  expect(bodies).toHaveLength(3);
});

test('under a budget that does not reach for another, an answer that broke off is not asked for again', async () => {
  const prices = { 'openai:local': { input: 1, cachedInput: 1, output: 1_000 } };
  const { model, bodies } = await serverThat(
    (response) => void response.writeHead(200).write('{"choices', () => response.socket!.resetAndDestroy()),
    {
      prices,
      maxCostUsd: 0.6,
    },
  );
  await expect(model.complete(request, noSignal)).rejects.toMatchObject({ code: 'model-unreachable' });
  expect(bodies).toHaveLength(1);
});

test.each(
  Object.entries({
    'a fault told in the middle': { sent: delta('{') + event({ error: { message: 'overloaded', code: 502 } }), code: 'model-unreachable' },
    'the filter': { sent: delta('{"ite', 'content_filter'), code: 'model-filtered' },
    'the token limit': { sent: delta('{"ite', 'length'), code: 'model-cut-off' },
    'a refusal': { sent: event({ choices: [{ delta: { refusal: 'No.' }, finish_reason: 'stop' }] }), code: 'model-refused' },
  }),
)('in a stream %s is told apart', async (_, { sent, code }) => {
  const { model } = await serverThat((response) => begin(response).end(`${sent}data: [DONE]\n\n`));
  await expect(hear(model)).rejects.toMatchObject({ code });
});

test('a model of LangChain streams too, and is asked in one piece where its stream breaks off', async () => {
  let invoked = 0;
  const langchain = (breaksOff: boolean) => ({
    _llmType: () => 'fake',
    async invoke() {
      invoked += 1;
      return new AIMessageChunk(reply);
    },
    async stream() {
      return (async function* () {
        yield new AIMessageChunk(reply.slice(0, 45));
        if (breaksOff) throw new TypeError('terminated');
        yield new AIMessageChunk({ content: reply.slice(45), response_metadata: { stop_reason: 'end_turn' } });
      })();
    },
  });
  expect(await hear(await createChatModel({ model: langchain(false) }))).toEqual({ heard: [1, 2], value: JSON.parse(reply) });
  expect(invoked).toBe(0);
  expect((await hear(await createChatModel({ model: langchain(true) }))).value).toEqual(JSON.parse(reply));
  expect(invoked).toBe(1);
});

test('a model of LangChain whose server refuses to stream is not asked to again', async () => {
  const asked: string[] = [];
  const model = {
    _llmType: () => 'fake',
    async invoke() {
      asked.push('whole');
      return new AIMessageChunk(reply);
    },
    async stream(): Promise<AsyncIterable<unknown>> {
      asked.push('stream');
      throw Object.assign(new Error('400 stream: not supported'), { status: 400 });
    },
  };
  const chatModel = await createChatModel({ model });
  for (let time = 0; time < 2; time += 1) expect((await hear(chatModel)).value).toEqual(JSON.parse(reply));
  expect(asked).toEqual(['stream', 'whole', 'whole']);
});

test('a reply of a LangChain model that is longer than any is not read', async () => {
  const endless = { _llmType: () => 'fake', invoke: async () => new AIMessageChunk('x'.repeat(5 * 1024 * 1024)) };
  await expect((await createChatModel({ model: endless })).complete(request, noSignal)).rejects.toMatchObject({ code: 'model-bad-reply' });
});

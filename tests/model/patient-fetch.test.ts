import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createChatModel } from '../../src/model/create-chat-model.ts';
import { fixture } from './provider.ts';
import { noSignal, request } from './questions.ts';

type Limits = { readonly headersTimeout?: number; readonly bodyTimeout?: number };
type Dispatcher = { dispatch(options: Limits, handler: unknown): boolean };
const slots = globalThis as unknown as Record<symbol, Dispatcher>;
const key = Symbol.for('undici.globalDispatcher.1');

let usual: Dispatcher;
let limits: Limits[];
beforeEach(async () => {
  // the first use of fetch puts it there
  await fetch('data:,').then((response) => response.text());
  usual = slots[key]!;
  limits = [];
  slots[key] = {
    dispatch(options, handler) {
      const { headersTimeout, bodyTimeout } = options;
      limits.push({ ...(headersTimeout !== undefined && { headersTimeout }), ...(bodyTimeout !== undefined && { bodyTimeout }) });
      return usual.dispatch(options, handler);
    },
  };
});
afterEach(() => {
  slots[key] = usual;
});

test('a slow server is waited for as long as the call may take, and not 300 s as Node has it', async () => {
  const server = createServer((incoming, response) => {
    incoming.resume();
    response.setHeader('content-type', 'application/json').end(JSON.stringify(fixture('openai-success')));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  try {
    await (await fetch(baseUrl)).text();
    const model = await createChatModel({ model: 'openai:local', baseUrl });
    expect(await model.complete(request, noSignal)).toMatchObject({ finish: 'stop', retries: 0 });
    // 0 is undici's word for no limit; without one it takes its own
    expect(limits).toEqual([{}, { headersTimeout: 0, bodyTimeout: 0 }]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('what the process has set for its requests stays in force', async () => {
  slots[key] = {
    dispatch() {
      throw new Error('no way out through this proxy');
    },
  };
  const model = await createChatModel({ model: 'openai:local', baseUrl: 'http://127.0.0.1:9/v1', timeoutMs: 5_000 });
  await expect(model.complete(request, noSignal)).rejects.toMatchObject({ code: 'model-unreachable' });
});

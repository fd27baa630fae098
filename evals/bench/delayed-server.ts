import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that speaks OpenAI's chat completions and answers each request after the same time. */
export type DelayedServer = AsyncDisposable & { readonly baseUrl: string; readonly asked: () => number };

/** Starts it on a free port of this machine. It finds one phrase in whatever it is shown, and sums it up in a sentence. */
export async function startDelayedServer(delayMs: number): Promise<DelayedServer> {
  let asked = 0;
  const server = createServer(async (request, response) => {
    asked += 1;
    const arrived = performance.now();
    const body = JSON.parse(await bodyOf(request));
    const properties = Object.keys(body.response_format?.json_schema?.schema?.properties ?? { phrases: [] });
    const message = { role: 'assistant', content: JSON.stringify(replyFor(properties)), refusal: null };
    const reply = JSON.stringify({
      id: `reply-${asked}`,
      object: 'chat.completion',
      created: 0,
      model: body.model,
      choices: [{ index: 0, message, finish_reason: 'stop', logprobs: null }],
      usage: { prompt_tokens: 1000, completion_tokens: 50, total_tokens: 1050 },
    });
    setTimeout(
      () => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(reply);
      },
      Math.max(0, delayMs - (performance.now() - arrived)),
    );
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: () => asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Each list that is asked for is empty; a summary has a sentence. */
function replyFor(wanted: readonly string[]): Record<string, unknown> {
  const empty = Object.fromEntries(wanted.map((name) => [name, []]));
  return wanted.includes('sentences') ? { ...empty, sentences: [{ text: 'The council met on Monday.', sources: [1] }] } : empty;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  return body;
}

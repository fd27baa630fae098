import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

type Asked = {
  readonly authorization: string | undefined;
  readonly model: string;
  readonly text: string;
  readonly wants: readonly string[];
};

export type ModelServer = {
  readonly baseUrl: string;
  readonly asked: Asked[];
  /** Resolves when a request came that is not answered. */
  readonly held: Promise<void>;
};

/** A server that speaks OpenAI's chat completions and finds nothing but a summary and one statement contradicted; it never answers from the request number `holdFrom` on. */
export async function startModelServer({ holdFrom = Number.POSITIVE_INFINITY }: { holdFrom?: number } = {}): Promise<ModelServer> {
  const asked: Asked[] = [];
  const holding = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await bodyOf(request));
    const properties: Record<string, unknown> = body.response_format?.json_schema?.schema?.properties ?? {};
    const text = body.messages.map(({ content }: { content: string }) => content).join('\n');
    asked.push({ authorization: request.headers.authorization, model: body.model, text, wants: Object.keys(properties) });
    if (asked.length >= holdFrom) return holding.resolve();
    const message = { role: 'assistant', content: JSON.stringify(replyFor(Object.keys(properties))), refusal: null };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        id: 'reply-1',
        object: 'chat.completion',
        created: 0,
        model: body.model,
        choices: [{ index: 0, message, finish_reason: 'stop', logprobs: null }],
        usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, held: holding.promise };
}

function replyFor(wanted: readonly string[]): Record<string, unknown> {
  if (wanted.includes('statements')) return { statements: [contradicted] };
  const empty = Object.fromEntries(wanted.map((name) => [name, []]));
  return wanted.includes('sentences') ? { ...empty, sentences: [{ text: 'The council met on Monday.', sources: [1] }] } : empty;
}

/** Of the first statement of a summary, when the article's second sentence says that councillors voted by 9 to 4. */
const contradicted = {
  number: 1,
  pieces: [],
  passages: [{ sentence: 2, quote: 'Councillors voted by 9 to 4' }],
  differences: [{ kind: 'number', words: '9 to 5', instead: '9 to 4', why: 'The article has 9 to 4.' }],
  verdict: 'contradicted',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  return body;
}

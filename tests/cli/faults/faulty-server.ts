import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { goodReplies } from './good-replies.ts';
import type { Connection, Fault, Output, Script, Seen } from './script.ts';

/**
 * A program, started by `fork` with a script in JSON: a server that speaks OpenAI's chat completions and fails by that script.
 *
 * It tells its port first. Asked for what was `seen` it gives the requests; given an output it answers once a request for that is there. It ends with
 * the program that started it.
 */
const script: Script = JSON.parse(process.argv[2]!);
const seen: Seen[] = [];
const awaited = new Map<Output, () => void>();
const trickleMs = 50;
const noRoom = { message: 'This model has a maximum context length of 4096 tokens.', code: 'context_length_exceeded' };

const server = createServer(async (request, response) => {
  response.on('error', () => undefined);
  const body = JSON.parse(await bodyOf(request));
  const output = outputOf(body);
  const characters = body.messages.reduce((sum: number, { content }: { content: string }) => sum + content.length, 0);
  const faults = script[output] ?? script.all ?? ['answer'];
  const before = seen.filter((other) => other.output === output).length;
  seen.push({ output, atMs: performance.now(), characters });
  awaited.get(output)?.();
  awaited.delete(output);
  play(faults[Math.min(before, faults.length - 1)]!, { response, output, characters });
});
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('message', (message) =>
  message === 'seen' ? process.send!(seen) : whenSeen(message as Output, () => process.send!('it came')),
);
process.on('disconnect', () => process.exit());

function whenSeen(output: Output, tell: () => void): void {
  if (seen.some((request) => request.output === output)) tell();
  else awaited.set(output, tell);
}

/** A server that once took no notice of the schema is told it in words from then on. */
function outputOf({ response_format: format, messages }: { response_format?: Format; messages: { content: string }[] }): Output {
  const words = messages.map(({ content }) => content).join('\n');
  const first = Object.keys(format?.json_schema?.schema.properties ?? {})[0] ?? /"properties":\s*\{\s*"(\w+)"/.exec(words)?.[1];
  return (Object.keys(goodReplies) as Output[]).find((output) => Object.keys(goodReplies[output] as object)[0] === first)!;
}

type Format = { readonly json_schema?: { readonly schema: { readonly properties: object } } };
type Exchange = { readonly response: ServerResponse; readonly output: Output; readonly characters: number };

function play(fault: Fault, exchange: Exchange): void {
  const { response, output, characters } = exchange;
  const hasRoom = typeof fault === 'object' && 'roomForCharacters' in fault && characters <= fault.roomForCharacters;
  if (fault === 'answer' || hasRoom) send(response, completionOf(goodReplies[output]));
  else if ('connection' in fault) misbehave(fault.connection, exchange);
  else if ('bytes' in fault) send(response, completionOf('x'.repeat(fault.bytes)), fault.status);
  else if ('body' in fault) send(response, fault.body);
  else if ('content' in fault) send(response, completionOf(fault.content, fault));
  else if ('roomForCharacters' in fault) send(response, JSON.stringify({ error: noRoom }), 400);
  else {
    const date = fault.retryOnDate && { 'retry-after': new Date(Date.now() + 1_000).toUTCString() };
    send(response, JSON.stringify({ error: fault.error }), fault.status, { ...fault.headers, ...date });
  }
}

function misbehave(connection: Connection, { response, output }: Exchange): void {
  const reset = () => void response.socket!.resetAndDestroy();
  const whole = completionOf(goodReplies[output]);
  const begin = () => response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) });
  if (connection === 'reset') reset();
  if (connection === 'stalled') begin().flushHeaders();
  if (connection === 'cut') begin().write(whole.slice(0, 40), reset);
  if (connection === 'trickling') {
    begin();
    let sent = 0;
    const trickle = setInterval(() => response.write(whole[sent++]!), trickleMs);
    response.on('close', () => clearInterval(trickle));
  }
}

function send(response: ServerResponse, body: string, status = 200, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}

function completionOf(content: unknown, { finish = 'stop', refusal }: { finish?: string; refusal?: string } = {}): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return JSON.stringify({
    id: `reply-${seen.length}`,
    object: 'chat.completion',
    created: 0,
    model: 'x',
    choices: [{ index: 0, message: { role: 'assistant', content: text, refusal: refusal ?? null }, finish_reason: finish, logprobs: null }],
    usage: { prompt_tokens: 2_000, completion_tokens: 10, total_tokens: 2_010 },
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  return body;
}

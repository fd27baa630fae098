import { mostBytes, tooLongAnswer } from './bounded-fetch.ts';

/** Servers leave out what OpenAI promises, so nothing is taken for granted. */
type LooseChunk = {
  readonly choices?: readonly {
    readonly delta?: { readonly content?: unknown; readonly refusal?: unknown } | null;
    readonly finish_reason?: string | null;
  }[];
  readonly usage?: object | null;
  readonly error?: object | null;
};

/**
 * Reads a streamed chat completion of OpenAI's protocol.
 *
 * @param onPiece - is given the reply's text as it comes; `isFirst` with the first piece of each reply, also of one that is tried again
 * @returns JSON of the completion as the server would have sent it in one piece; what is no JSON as it came
 * @throws TypeError when the stream breaks off before the reply's end; ModelError `model-bad-reply` when there is no end to it
 */
export async function readStreamedCompletion(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onPiece: ((piece: string, isFirst: boolean) => void) | undefined,
): Promise<string> {
  let [content, refusal] = ['', ''];
  let finish: string | null = null;
  let usage: object | undefined;
  let isFirst = true;
  let isDone = false;
  for await (const data of eventsIn(body)) {
    if (data === '[DONE]') {
      isDone = true;
      break;
    }
    const chunk = parsed(data);
    if (chunk === undefined) return data;
    // the model's fault, told in the middle of the answer
    if (chunk.error) return JSON.stringify({ error: chunk.error });
    usage = chunk.usage ?? usage;
    const choice = chunk.choices?.[0];
    finish = choice?.finish_reason ?? finish;
    if (typeof choice?.delta?.refusal === 'string') refusal += choice.delta.refusal;
    const piece = choice?.delta?.content;
    if (typeof piece !== 'string' || piece === '') continue;
    content += piece;
    if (content.length > mostBytes) throw tooLongAnswer('the streamed reply');
    onPiece?.(piece, isFirst);
    isFirst = false;
  }
  if (!isDone && finish === null) throw new TypeError('terminated: the reply broke off before its end');
  const message = { role: 'assistant', content, refusal: refusal === '' ? null : refusal };
  return JSON.stringify({ choices: [{ index: 0, message, finish_reason: finish }], ...(usage && { usage }) });
}

function parsed(data: string): LooseChunk | undefined {
  try {
    const chunk: unknown = JSON.parse(data);
    return typeof chunk === 'object' && chunk !== null ? chunk : undefined;
  } catch {
    return undefined;
  }
}

/** The data of server-sent events, one line each as all servers of this protocol send them. */
async function* eventsIn(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    for (const line of lines) if (line.startsWith('data:')) yield line.slice('data:'.length).trim();
  }
  if (rest.startsWith('data:')) yield rest.slice('data:'.length).trim();
}

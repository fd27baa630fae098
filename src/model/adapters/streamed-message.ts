import { isEvenhandError } from '../../errors/evenhand-error.ts';
import type { CallOptions } from '../chat-model.ts';
import { statusOf } from '../model-failure.ts';
import { mostBytes, tooLongAnswer } from './bounded-fetch.ts';
import type { LangChainChatModel } from './langchain-chat-model.ts';
import { textOfContent } from './text-of-content.ts';

type Chunk = { readonly content?: unknown; concat?(other: unknown): Chunk };
type Hearing = Pick<CallOptions, 'payAgain'> & {
  readonly where: string;
  readonly onPiece: NonNullable<CallOptions['onPiece']>;
  /** Told when the server will not stream, so that it is not asked to again. */
  readonly onRefused: () => void;
};

/**
 * The message of a LangChain chat model, heard piece by piece.
 *
 * @returns `undefined` when the model has to be asked for it in one piece: it does not stream, its server refuses to, or the stream broke off, which
 * LangChain does not try again
 * @throws what is no matter of streaming
 */
export async function streamedMessage(
  model: LangChainChatModel,
  messages: [string, string][],
  config: Readonly<Record<string, unknown>> & { readonly signal?: AbortSignal },
  { where, onPiece, onRefused, payAgain }: Hearing,
): Promise<unknown> {
  if (typeof model.stream !== 'function') return undefined;
  let whole: Chunk | undefined;
  let characters = 0;
  try {
    for await (const chunk of (await model.stream(messages, { ...config })) as AsyncIterable<Chunk>) {
      whole = whole?.concat ? whole.concat(chunk) : chunk;
      const piece = textOfContent(chunk.content);
      if (piece === '') continue;
      onPiece(piece, characters === 0);
      characters += piece.length;
      if (characters > mostBytes) throw tooLongAnswer(where);
    }
    return whole;
  } catch (error) {
    const status = statusOf(error);
    const isRefused = (status === 400 || status === 422) && /\bstream/i.test(String(error));
    const isBrokenOff = status === undefined && characters > 0 && !isEvenhandError(error);
    if (config.signal?.aborted || !(isRefused || isBrokenOff)) throw error;
    if (isRefused) onRefused();
    if (isBrokenOff && !((await payAgain?.()) ?? true)) throw error;
    return undefined;
  }
}

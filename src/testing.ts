import type { ChatModel, ModelReply, ModelRequest } from './model/chat-model.ts';

export type { ChatModel, FinishReason, ModelMessage, ModelReply, ModelRequest, ModelUsage } from './model/chat-model.ts';

/** A reply of a scripted model: its text, a value that becomes its JSON, parts of a reply, or an error that the call throws. */
export type ScriptedReply = string | Partial<ModelReply> | { readonly json: unknown } | Error;

/** Characters of a piece when a reply is streamed. */
const pieceLength = 16;

export type ScriptedModel = ChatModel & {
  /** Requests in the order in which they came. */
  readonly calls: readonly ModelRequest[];
};

/**
 * A chat model for tests that says what it is told to say, and keeps what it was asked. To whoever listens it says it piece by piece.
 *
 * @param script - replies in order, or a function of the request; a list that is used up throws
 * @param name - default "scripted:model"
 */
export function scriptedModel(
  script: readonly ScriptedReply[] | ((request: ModelRequest, index: number) => ScriptedReply | Promise<ScriptedReply>),
  name = 'scripted:model',
): ScriptedModel {
  const calls: ModelRequest[] = [];
  return {
    name,
    calls,
    async complete(request, { signal, onPiece }) {
      signal?.throwIfAborted();
      const index = calls.push(request) - 1;
      const scripted = typeof script === 'function' ? await script(request, index) : script[index];
      if (scripted === undefined) throw new Error(`The scripted model has no reply to call ${index + 1} (prompt ${request.promptId}).`);
      if (scripted instanceof Error) throw scripted;
      const reply = replyOf(scripted);
      for (let at = 0; onPiece && at < reply.text.length; at += pieceLength) onPiece(reply.text.slice(at, at + pieceLength), at === 0);
      return reply;
    },
  };
}

function replyOf(scripted: Exclude<ScriptedReply, Error>): ModelReply {
  const plain: ModelReply = {
    text: '',
    finish: 'stop',
    refusal: null,
    usage: { inputTokens: 100, cachedInputTokens: 0, outputTokens: 20 },
  };
  if (typeof scripted === 'string') return { ...plain, text: scripted };
  return 'json' in scripted ? { ...plain, text: JSON.stringify(scripted.json) } : { ...plain, ...scripted };
}

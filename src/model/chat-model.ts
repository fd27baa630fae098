export type ModelMessage = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

/** One call of a chat model. */
export type ModelRequest = {
  /** Which prompt asks; for messages and file names. */
  readonly promptId: string;
  readonly messages: readonly ModelMessage[];
  /** What the reply has to look like, in a form that strict servers accept; `null` for plain text. */
  readonly schema: { readonly name: string; readonly jsonSchema: Readonly<Record<string, unknown>> } | null;
  /** Wishes: an adapter leaves out what a model refuses. */
  readonly temperature?: number;
  readonly maxOutputTokens?: number;
  /** Tells repeats of one request apart, from 0: a repeat is asked again, never taken from another's record. */
  readonly repeat: number;
};

/** `length`: cut at the token limit; `filter`: held back by the provider; `other`: whatever else a server says. */
export type FinishReason = 'stop' | 'length' | 'filter' | 'other';

/** Token counts; 0 where a server gives none. `cachedInputTokens` is part of `inputTokens`. */
export type ModelUsage = { readonly inputTokens: number; readonly cachedInputTokens: number; readonly outputTokens: number };

export type ModelReply = {
  readonly text: string;
  readonly finish: FinishReason;
  /** The model's words of refusal, when the server tells them apart from a reply. */
  readonly refusal: string | null;
  readonly usage: ModelUsage;
  /** It came from a record, and nothing was sent. */
  readonly isStored?: boolean;
  /** US dollars; `null` when the price is not known, left out by a model that knows nothing of prices. */
  readonly costUsd?: number | null;
  /** How often the request was sent again; left out when nobody counted. */
  readonly retries?: number;
};

export type CallOptions = {
  readonly signal: AbortSignal | undefined;
  /** Whether a reply is of use as it is; a cache keeps no other. Default: it is whole, and no refusal. */
  readonly isGood?: ((reply: Pick<ModelReply, 'text' | 'finish' | 'refusal'>) => boolean) | undefined;
  /** Is given the reply's text as it comes, where a model streams; `isFirst` with the first piece of a reply, also of one that is tried again. */
  readonly onPiece?: ((piece: string, isFirst: boolean) => void) | undefined;
  /** Asked before a request whose answer broke off, and may have been charged, is sent again. Default: it is. */
  readonly payAgain?: (() => Promise<boolean>) | undefined;
  /** The request whose unusable reply this one is to mend: a cache keeps the mended reply for it. */
  readonly mends?: ModelRequest | undefined;
};

/**
 * The port to any chat model.
 *
 * `complete` throws ModelError when there is no reply, and the signal's own reason when `signal` is aborted.
 */
export type ChatModel = {
  /** "openai:gpt-5-mini"; part of the key under which replies are stored. */
  readonly name: string;
  complete(request: ModelRequest, options: CallOptions): Promise<ModelReply>;
  /** Puts down what the model holds open, such as a cache. */
  [Symbol.dispose]?(): void;
};

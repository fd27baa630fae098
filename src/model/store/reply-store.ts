import type { ModelReply } from '../chat-model.ts';

/** Under which a reply is kept. `digest` is `requestDigest` of the request. */
export type ReplyKey = { readonly promptId: string; readonly digest: string; readonly repeat: number };

/** A reply as it is kept: no key, no header, no address, no time. */
export type StoredReply = Pick<ModelReply, 'text' | 'finish' | 'refusal' | 'usage'> & { readonly model: string };

/** Where replies are kept. */
export type ReplyStore = {
  /** Shown in messages: the folder or file. */
  readonly location: string;
  /** `undefined` when there is none. */
  get(key: ReplyKey): Promise<StoredReply | undefined>;
  put(key: ReplyKey, reply: StoredReply): Promise<void>;
};

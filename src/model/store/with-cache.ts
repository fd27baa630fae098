import type { CallOptions, ChatModel, ModelReply, ModelRequest } from '../chat-model.ts';
import { requestDigest } from '../request-digest.ts';
import type { ReplyKey, ReplyStore } from './reply-store.ts';

type CacheOptions = {
  /** What tells models of one name apart: the address of the server. */
  readonly scope: string;
  /** Is told, in a sentence, when the cache fails; the run goes on without it. */
  readonly onNotice: (message: string) => void;
};

/**
 * Answers from the store what it holds, and keeps what is new and of use.
 *
 * A reply that was mended by a repair is kept for the request that began it, so that the same article costs nothing the second time.
 */
export function withCache(model: ChatModel, store: ReplyStore, { scope, onNotice }: CacheOptions): ChatModel {
  let isBroken = false;
  const keyOf = (request: ModelRequest): ReplyKey => ({
    promptId: request.promptId,
    digest: requestDigest(scope === '' ? model.name : `${model.name} at ${scope}`, request),
    repeat: request.repeat,
  });
  const unlessBroken = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (isBroken) return undefined;
    try {
      return await work();
    } catch (error) {
      // replies that are paid for are worth more than the cache
      isBroken = true;
      onNotice(`the cache ${store.location} fails (${(error as Error).message}); the run goes on without it`);
      return undefined;
    }
  };
  return {
    name: model.name,
    async complete(request, options) {
      options.signal?.throwIfAborted();
      const key = keyOf(request);
      const stored = await unlessBroken(() => store.get(key));
      if (stored && isGood(stored, options)) {
        const { model: _, ...reply } = stored;
        return { ...reply, isStored: true, costUsd: 0 };
      }
      const reply = await model.complete(request, options);
      if (isGood(reply, options)) {
        const { text, finish, refusal, usage } = reply;
        const keptAs = options.mends ? keyOf(options.mends) : key;
        await unlessBroken(() => store.put(keptAs, { model: model.name, text, finish, refusal, usage }));
      }
      return reply;
    },
  };
}

function isGood(reply: Pick<ModelReply, 'text' | 'finish' | 'refusal'>, { isGood: judge }: CallOptions): boolean {
  return judge ? judge(reply) : reply.refusal === null && reply.finish === 'stop' && reply.text.trim() !== '';
}

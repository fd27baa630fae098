import { ModelError } from '../../errors/model-error.ts';
import type { ChatModel } from '../chat-model.ts';
import { requestDigest } from '../request-digest.ts';
import type { ReplyStore } from './reply-store.ts';

/**
 * A model that only knows what was recorded: no key, no network.
 *
 * @param name - of the model that was recorded, since it is part of the key
 * @throws ModelError `replay-missing` from `complete`, with the prompt and the place
 */
export function withReplay(store: ReplyStore, name: string): ChatModel {
  return {
    name,
    async complete(request, { signal }) {
      signal?.throwIfAborted();
      const { promptId, repeat } = request;
      const stored = await store.get({ promptId, digest: requestDigest(name, request), repeat });
      if (stored === undefined) {
        throw new ModelError({
          code: 'replay-missing',
          where: store.location,
          what: `there is no recorded reply of ${name} to this request of the prompt "${promptId}" (repeat ${repeat}, ${requestDigest(name, request).slice(0, 12)})`,
          hint: 'Record it with --record, or replay the article, prompts and model that were recorded',
        });
      }
      const { model: _, ...reply } = stored;
      return { ...reply, isStored: true };
    },
  };
}

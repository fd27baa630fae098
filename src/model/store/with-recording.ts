import type { ChatModel } from '../chat-model.ts';
import { requestDigest } from '../request-digest.ts';
import type { ReplyStore } from './reply-store.ts';

/** Asks the model every time, and keeps each reply. */
export function withRecording(model: ChatModel, store: ReplyStore): ChatModel {
  return {
    name: model.name,
    async complete(request, options) {
      const reply = await model.complete(request, options);
      const { text, finish, refusal, usage } = reply;
      const key = { promptId: request.promptId, digest: requestDigest(model.name, request), repeat: request.repeat };
      await store.put(key, { model: model.name, text, finish, refusal, usage });
      return reply;
    },
  };
}

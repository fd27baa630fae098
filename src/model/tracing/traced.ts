import type { CallbackManager } from '@langchain/core/callbacks/manager';
import { AIMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import type { ChatModel, ModelMessage, ModelReply } from '../chat-model.ts';

/** A model whose calls are told to LangChain's callbacks as those of a chat model: prompt id, messages, reply, tokens, cached tokens. */
export function traced(model: ChatModel, callbacks: CallbackManager): ChatModel {
  return {
    name: model.name,
    async complete(request, options) {
      const { promptId, messages, temperature, maxOutputTokens, repeat } = request;
      const wishes = { model: model.name, temperature, max_tokens: maxOutputTokens, repeat };
      const manager = callbacks.copy();
      manager.addMetadata({ ls_provider: model.name.split(':')[0], ls_model_name: model.name, ls_model_type: 'chat' }, false);
      const runs = await manager.handleChatModelStart(
        { lc: 1, type: 'not_implemented', id: ['evenhand', model.name] },
        [messages.map(messageOf)],
        undefined,
        undefined,
        { invocation_params: wishes },
        undefined,
        undefined,
        promptId,
      );
      try {
        const reply = await model.complete(request, options);
        for (const run of runs) await run.handleLLMEnd(resultOf(reply));
        return reply;
      } catch (error) {
        for (const run of runs) await run.handleLLMError(error);
        throw error;
      }
    },
  };
}

function messageOf({ role, content }: ModelMessage) {
  return role === 'system' ? new SystemMessage(content) : role === 'user' ? new HumanMessage(content) : new AIMessage(content);
}

function resultOf({ text, finish, refusal, usage, isStored = false }: ModelReply) {
  const { inputTokens, outputTokens, cachedInputTokens } = usage;
  const message = new AIMessage({
    content: text,
    response_metadata: { finish_reason: finish, refusal, stored: isStored },
  });
  // what came from a cache cost nothing now
  if (!isStored) {
    const total_tokens = inputTokens + outputTokens;
    const input_token_details = { cache_read: cachedInputTokens };
    Object.assign(message, {
      usage_metadata: { input_tokens: inputTokens, output_tokens: outputTokens, total_tokens, input_token_details },
    });
  }
  const tokenUsage = isStored ? {} : { promptTokens: inputTokens, completionTokens: outputTokens, totalTokens: inputTokens + outputTokens };
  return { generations: [[{ text, message }]], llmOutput: { tokenUsage } };
}

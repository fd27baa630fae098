import type { ChatModel, ModelRequest } from './chat-model.ts';

/** Text of news has four to five characters a token; with this many, a server cannot have read it all. */
const mostCharactersPerToken = 9;
/** Below this, what a server adds or leaves out would weigh too much. */
const fewestCharacters = 12_000;

/** Says once when a server counts far fewer tokens than it was sent: some cut what is longer than their context, and do not say so. */
export function noticingCutInput(model: ChatModel, onNotice: (message: string) => void): ChatModel {
  let isSaid = false;
  return {
    name: model.name,
    async complete(request, options) {
      const reply = await model.complete(request, options);
      const characters = lengthOf(request);
      const { inputTokens } = reply.usage;
      if (!isSaid && inputTokens > 0 && characters >= fewestCharacters && characters / inputTokens > mostCharactersPerToken) {
        isSaid = true;
        onNotice(
          `${model.name} counted ${inputTokens} tokens where ${characters} characters were sent: its server may have cut the article. Give it a larger context`,
        );
      }
      return reply;
    },
  };
}

function lengthOf({ messages }: ModelRequest): number {
  return messages.reduce((sum, { content }) => sum + content.length, 0);
}

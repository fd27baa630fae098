import type { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { ChatModel } from '../../model/chat-model.ts';
import type { Prompts } from '../../prompt/load-prompts.ts';
import type { HearItems } from './finding-listener.ts';

/** Whom to ask, and by which prompts. `drafting`: how many articles are being drafted at the moment. */
export type Desk = {
  readonly chatModel: ChatModel;
  readonly prompts: Prompts;
  readonly repeat: number;
  readonly drafting: { articles: number };
  /** LangChain's callbacks of whoever follows the run. */
  readonly callbacks?: readonly BaseCallbackHandler[] | undefined;
  /** ISO 639-1 code of what replies are to be written in; `null` when it is not known. */
  readonly language?: string | null;
  /** Gives a listener for the reply to one call; none when nobody is to be told of findings. */
  readonly hear?: (() => HearItems) | undefined;
};

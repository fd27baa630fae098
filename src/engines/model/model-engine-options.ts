import type { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { ChatModelOptions } from '../../model/create-chat-model.ts';

/** Options of the model engine: which model, how to reach it, and by which prompts to ask it. */
export type ModelEngineOptions = {
  readonly [Option in keyof ChatModelOptions]?: ChatModelOptions[Option] | undefined;
} & {
  /** Folder whose files replace prompts of the package. */
  readonly promptFolder?: string | undefined;
  /** Tells repeated runs of one article apart in records and caches, from 0. Default: 0. */
  readonly repeat?: number | undefined;
  /** LangChain's callbacks, told of chains and calls with articles and replies in them. Default: none, whatever the environment says. */
  readonly callbacks?: readonly BaseCallbackHandler[] | undefined;
};

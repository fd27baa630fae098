import type { ChatModel } from '../../model/chat-model.ts';
import type { Prompts } from '../../prompt/load-prompts.ts';

/** Whom to ask, and by which prompts. */
export type Desk = { readonly chatModel: ChatModel; readonly prompts: Prompts; readonly repeat: number };

import type { Engine } from '../../contracts/engine.ts';
import { UsageError } from '../../errors/usage-error.ts';
import { createChatModel } from '../../model/create-chat-model.ts';
import { loadPrompts } from '../../prompt/load-prompts.ts';
import { compareByModel } from './compare-by-model.ts';
import type { Desk } from './desk.ts';
import { draftByModel } from './draft-by-model.ts';
import type { ModelEngineOptions } from './model-engine-options.ts';
import { reviewByModel } from './review-by-model.ts';

/**
 * The engine that asks a chat model: three chains side by side for the draft, then one wave of review.
 *
 * What fails leaves a gap, and the other chains are done all the same. Nothing is sent before `draft`.
 *
 * @throws ModelError when the model cannot be set up; PromptError when the prompts cannot be used; UsageError when no model is named. From `draft` and
 * `review`: ModelError for what the user has to mend first (`model-key-missing`, a key or model that the server rejects, `replay-missing`), and the
 * signal's own reason when it is aborted
 */
export async function createModelEngine({ model, promptFolder, repeat = 0, callbacks, ...options }: ModelEngineOptions): Promise<Engine> {
  if (model === undefined) throw new UsageError({ what: 'no model is named', hint: 'Name one, for instance openai:gpt-5-mini' });
  const [chatModel, prompts] = await Promise.all([createChatModel({ model, ...options }), loadPrompts(promptFolder)]);
  const desk: Desk = { chatModel, prompts, repeat, callbacks, drafting: { articles: 0 } };
  return {
    name: 'model',
    model: chatModel.name,
    prompts: [...prompts.values()].map(({ id, version, digest }) => ({ id, version, digest })),
    draft: (segmented, context) => draftByModel(segmented, context, desk),
    review: (grounded, context) => reviewByModel(grounded, context, desk),
    compare: (segmented, reference, context) => compareByModel(segmented, reference, context, desk),
    support: async (summary, segmented, context) =>
      (await import('./support-by-model.ts')).supportByModel(summary, segmented, context, desk),
    [Symbol.dispose]: () => chatModel[Symbol.dispose]?.(),
  };
}

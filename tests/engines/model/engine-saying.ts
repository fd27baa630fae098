import type { Grounded } from '../../../src/contracts/draft.ts';
import type { Engine } from '../../../src/contracts/engine.ts';
import { createModelEngine } from '../../../src/engines/model/model-engine.ts';
import { ModelError } from '../../../src/errors/model-error.ts';
import { ground } from '../../../src/ground/ground.ts';
import type { ModelRequest } from '../../../src/model/chat-model.ts';
import { type ScriptedReply, scriptedModel } from '../../../src/testing.ts';
import { article, context, replies } from './article.ts';

/** An engine whose model gives the good replies, but for those that are changed here. */
export async function engineSaying(changes: Record<string, ScriptedReply | ((request: ModelRequest) => ScriptedReply)> = {}) {
  const model = scriptedModel((request) => {
    const change = changes[request.promptId];
    if (change === undefined) return { json: replies[request.promptId] };
    return typeof change === 'function' ? change(request) : change;
  });
  return { model, engine: await createModelEngine({ model }) };
}

export async function grounded(engine: Engine, segmented = article): Promise<Grounded> {
  return ground(await engine.draft(segmented, context()), segmented);
}

/** Prompts of the calls, in alphabetical order. */
export function asked(calls: readonly ModelRequest[]): string[] {
  return calls.map(({ promptId }) => promptId).sort();
}

export function failure(code: ModelError['code'], status?: number): ModelError {
  return new ModelError({ code, where: 'scripted:model', what: 'it failed', ...(status !== undefined && { status }) });
}

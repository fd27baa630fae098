import { describe, expect, test } from 'vitest';
import { createModelEngine } from '../../../src/engines/model/model-engine.ts';
import { createEvenhand } from '../../../src/evenhand.ts';
import type { ChatModel } from '../../../src/testing.ts';
import { article, context, replies } from './article.ts';

/** A model that answers the prompts of `answered`, and any other never: `held` resolves when it was asked one. */
function slowModel(answered: readonly string[]) {
  const held = Promise.withResolvers<void>();
  const model: ChatModel = {
    name: 'slow:model',
    complete: async ({ promptId }) => {
      if (answered.includes(promptId))
        return {
          text: JSON.stringify(replies[promptId]),
          finish: 'stop',
          refusal: null,
          usage: { inputTokens: 1, cachedInputTokens: 0, outputTokens: 1 },
        };
      held.resolve();
      return new Promise(() => undefined);
    },
  };
  return { model, held: held.promise };
}

describe('a run that is told to stop', () => {
  test('brings the parts that are done, and says of the others that they were interrupted', async () => {
    const { model, held } = slowModel(['summary', 'inconsistencies']);
    const engine = await createModelEngine({ model });
    const stop = new AbortController();
    const draft = engine.draft(article, { ...context(), stop: stop.signal });
    await held;
    stop.abort('interrupted');
    const { summary, gaps } = await draft;
    expect(summary.length).toBeGreaterThan(0);
    expect(gaps.map(({ part, code, failsPart }) => ({ part, code, failsPart }))).toEqual([
      { part: 'phrases', code: 'interrupted', failsPart: true },
      { part: 'rewrite', code: 'interrupted', failsPart: true },
    ]);
  });

  test('asks nothing more, and says whether its time was over', async () => {
    const { model } = slowModel([]);
    const engine = await createModelEngine({ model });
    const stop = AbortSignal.abort(new DOMException('', 'TimeoutError'));
    const { gaps } = await engine.draft(article, { ...context(), stop });
    expect(gaps[0]).toMatchObject({
      code: 'interrupted',
      why: expect.stringContaining("the run's time was over before the reply was there"),
    });
  });

  test('gives a whole report from the library, while an aborted signal throws', async () => {
    const { model, held } = slowModel(['summary']);
    await using evenhand = createEvenhand({ model });
    const controller = new AbortController();
    const options = { only: ['summary' as const] };
    const report = evenhand.neutralise(article.document.text, { ...options, stop: controller.signal });
    await held;
    controller.abort('enough');
    expect(await report).toMatchObject({ parts: { summary: 'done' }, gaps: [{ part: 'summary', code: 'interrupted' }] });
    await expect(evenhand.neutralise(article.document.text, { ...options, signal: controller.signal })).rejects.toBe('enough');
  });
});

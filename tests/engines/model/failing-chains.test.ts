import { beforeEach, describe, expect, test, vi } from 'vitest';
import { detectInconsistencies } from '../../../src/detect/detect-inconsistencies.ts';
import { article, context, replies } from './article.ts';
import { engineSaying, failure, grounded } from './engine-saying.ts';

vi.mock('../../../src/detect/detect-inconsistencies.ts', () => ({ detectInconsistencies: vi.fn(() => []) }));
beforeEach(() => vi.mocked(detectInconsistencies).mockReset().mockReturnValue([]));

describe('a chain that fails', () => {
  test.each(
    Object.entries({
      'the model refuses': { reply: { refusal: 'No.' }, code: 'model-refused' },
      'the reply is cut': { reply: { text: '{', finish: 'length' as const }, code: 'model-cut-off' },
      'the filter steps in': { reply: { finish: 'filter' as const }, code: 'model-filtered' },
      'the reply is empty': { reply: '', code: 'model-empty' },
      'the reply is nonsense twice': { reply: 'nonsense', code: 'model-bad-reply' },
      'the server is gone': { reply: failure('model-unreachable'), code: 'model-unreachable' },
      'the time is up': { reply: failure('model-timeout'), code: 'model-timeout' },
      'the article is too long for the model': { reply: failure('model-context-too-long', 400), code: 'model-failed' },
      'the request is rejected': { reply: failure('model-rejected', 400), code: 'model-failed' },
    }),
  )('because %s leaves gaps in its parts, and the others are done', async (_, { reply, code }) => {
    const { engine } = await engineSaying({ 'loaded-phrases': reply });
    const draft = await engine.draft(article, context());
    expect(draft.gaps.map(({ part, code: gapCode, failsPart }) => [part, gapCode, failsPart])).toEqual([
      ['phrases', code, true],
      ['rewrite', code, true],
    ]);
    expect(draft.gaps[0]!.why).toContain('scripted:model');
    expect([draft.summary.length, draft.inconsistencies.length, draft.phrases.length]).toEqual([2, 1, 0]);
  });

  test.each(
    Object.entries({
      'a key that is missing': failure('model-key-missing'),
      'a key that is rejected': failure('model-rejected', 401),
      'a model nobody knows': failure('model-rejected', 404),
      'a reply that was not recorded': failure('replay-missing'),
      'a bug': new TypeError('x is not a function'),
    }),
  )('because of %s is thrown', async (_, error) => {
    const { engine } = await engineSaying({ summary: error });
    await expect(engine.draft(article, context())).rejects.toBe(error);
  });

  test('because the user aborts is thrown with the reason, from draft and review', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const { engine } = await engineSaying({
      summary: () => {
        controller.abort(reason);
        return failure('model-unreachable');
      },
    });
    const drafted = await grounded((await engineSaying()).engine);
    await expect(engine.draft(article, context({ signal: controller.signal }))).rejects.toBe(reason);
    await expect(engine.review(drafted, context({ signal: controller.signal }))).rejects.toBe(reason);
  });

  test('in single items costs those items, and says so', async () => {
    const good = (replies['loaded-phrases'] as { phrases: unknown[] }).phrases;
    const { engine } = await engineSaying({ 'loaded-phrases': { json: { phrases: [...good, { quote: 'x' }] } } });
    const draft = await engine.draft(article, context());
    expect(draft.phrases).toHaveLength(7);
    expect(draft.gaps).toMatchObject([
      { part: 'phrases', code: 'model-bad-reply', failsPart: false, why: expect.stringContaining("1 of the model's phrases") },
    ]);
  });
});

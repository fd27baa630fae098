import { beforeEach, describe, expect, test, vi } from 'vitest';
import { detectInconsistencies } from '../../../src/detect/detect-inconsistencies.ts';
import { articleText, context } from './article.ts';
import { engineSaying, failure, grounded } from './engine-saying.ts';

vi.mock('../../../src/detect/detect-inconsistencies.ts', () => ({ detectInconsistencies: vi.fn(() => []) }));
beforeEach(() => vi.mocked(detectInconsistencies).mockReset().mockReturnValue([]));

describe('the review', () => {
  const verdicts = {
    inconsistencies: [
      { id: 'I1', analysis: 'a', verdict: 'refuted', why: 'One member was absent.' },
      { id: 'I9', analysis: 'a', verdict: 'refuted', why: 'No such finding.' },
    ],
    summary: [
      { number: 1, analysis: 'a', verdict: 'repair', text: 'The council voted to close the Mill Lane pool.', why: 'The day is doubtful.' },
      { number: 2, analysis: 'a', verdict: 'cut', text: null, why: 'Not there.' },
      { number: 7, analysis: 'a', verdict: 'cut', text: null, why: 'No such sentence.' },
    ],
  };

  test('refutes, repairs and cuts what is there, and nothing else', async () => {
    const { engine } = await engineSaying({ 'review-findings': { json: verdicts } });
    const review = await engine.review(await grounded(engine), context());
    expect(review.refuted).toEqual([{ id: 'I1', why: 'One member was absent.' }]);
    expect(review.summary).toEqual([
      { index: 0, text: 'The council voted to close the Mill Lane pool.', why: 'The day is doubtful.' },
      { index: 1, text: null, why: 'Not there.' },
    ]);
    expect(review.usage.calls).toBe(2);
  });

  test('smooths paragraphs in which edits crowd, as a proposal for the rewrite', async () => {
    const smooth =
      "The pool's managers in the town hall ignored a petition, and the administration of the mayor said it would save 1.2 million crowns a year.";
    const { model, engine } = await engineSaying({
      smooth: {
        json: {
          paragraphs: [
            { number: 1, text: smooth },
            { number: 9, text: 'Nowhere.' },
          ],
        },
      },
    });
    const review = await engine.review(await grounded(engine), context());
    const start = articleText.indexOf("The pool's");
    expect(review.smoothed).toEqual([{ span: { start, end: articleText.trimEnd().length }, text: smooth }]);
    const request = model.calls.find(({ promptId }) => promptId === 'smooth')!.messages[1]!.content;
    expect(request).toContain(`"plain": "The pool's managers in the town hall ignored a petition`);
    expect(request).not.toContain('“This is a shameful day for the town,” she said.\\n');
  });

  test('asks nothing when there is nothing to judge or smooth', async () => {
    const { model, engine } = await engineSaying();
    const drafted = await grounded(engine);
    const before = model.calls.length;
    const review = await engine.review({ ...drafted, inconsistencies: [], summary: [], phrases: [] }, context());
    expect(model.calls).toHaveLength(before);
    expect(review).toMatchObject({ refuted: [], summary: [], smoothed: [], gaps: [], usage: { calls: 0 } });
  });

  test('that fails leaves the draft as it is, and a gap that says so', async () => {
    const { engine } = await engineSaying({ 'review-findings': failure('model-unreachable'), smooth: failure('model-timeout') });
    const review = await engine.review(await grounded(engine), context());
    expect(review.gaps.map(({ part, code, failsPart }) => [part, code, failsPart])).toEqual([
      ['inconsistencies', 'review-failed', false],
      ['summary', 'review-failed', false],
      ['rewrite', 'review-failed', false],
    ]);
    expect(review.refuted).toEqual([]);
  });
});

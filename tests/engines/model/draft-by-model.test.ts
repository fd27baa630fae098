import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PartName } from '../../../src/contracts/category.ts';
import { detectInconsistencies } from '../../../src/detect/detect-inconsistencies.ts';
import { articleBlock } from '../../../src/engines/model/article-block.ts';
import { ground } from '../../../src/ground/ground.ts';
import { packagedPartials } from '../../../src/prompt/prompts.generated.ts';
import { article, context, numberOf } from './article.ts';
import { asked, engineSaying, grounded } from './engine-saying.ts';

vi.mock('../../../src/detect/detect-inconsistencies.ts', () => ({ detectInconsistencies: vi.fn(() => []) }));
beforeEach(() => vi.mocked(detectInconsistencies).mockReset().mockReturnValue([]));

describe('the draft', () => {
  test('asks three prompts side by side and gives what they say', async () => {
    const { model, engine } = await engineSaying();
    const draft = await engine.draft(article, context());
    expect(asked(model.calls)).toEqual(['inconsistencies', 'loaded-phrases', 'summary']);
    expect(draft.gaps).toEqual([]);
    expect(draft.summary.map(({ text }) => text)).toHaveLength(2);
    expect(draft.phrases).toHaveLength(7);
    expect(draft.inconsistencies).toMatchObject([
      { category: 'number', foundBy: ['model'], evidence: [{ kind: 'quote', quote: 'voted by 9 to 4', sentence: 2 }, { kind: 'quote' }] },
    ]);
    expect(draft.claims).toMatchObject([{ sourcing: 'unnamed', speaker: null }]);
    expect(draft.usage).toMatchObject({ calls: 3, inputTokens: 300, outputTokens: 60, costUsd: null, cacheHits: 0 });
  });

  test('is grounded without loss', async () => {
    const { engine } = await engineSaying();
    const { dropped, phrases, summary, inconsistencies, claims } = await grounded(engine);
    expect(dropped).toEqual([]);
    expect([phrases.length, summary.length, inconsistencies.length, claims.length]).toEqual([7, 2, 1, 1]);
  });

  test.each(
    Object.entries<{ parts: PartName[]; prompts: string[] }>({
      'the summary alone': { parts: ['summary'], prompts: ['summary'] },
      'the claims alone': { parts: ['claims'], prompts: ['inconsistencies'] },
      'the rewrite alone, which needs phrases': { parts: ['rewrite'], prompts: ['loaded-phrases'] },
      'phrases and inconsistencies': { parts: ['phrases', 'inconsistencies'], prompts: ['inconsistencies', 'loaded-phrases'] },
    }),
  )('for %s asks no more than that', async (_, { parts, prompts }) => {
    const { model, engine } = await engineSaying();
    const draft = await engine.draft(article, context({ parts: new Set(parts) }));
    expect(asked(model.calls)).toEqual(prompts);
    expect(draft.claims.length > 0).toBe(parts.includes('claims'));
    expect(draft.inconsistencies.length > 0).toBe(parts.includes('inconsistencies'));
  });

  test('starts every request with the same article block, review included', async () => {
    const { model, engine } = await engineSaying();
    await engine.review(await grounded(engine), context());
    expect(asked(model.calls)).toEqual(['inconsistencies', 'loaded-phrases', 'review-findings', 'smooth', 'summary']);
    const { delimiter, sentences } = articleBlock(article);
    const block = `BEGIN ${delimiter}\n${sentences}\nEND ${delimiter}\n\n# Your task`;
    const rules = packagedPartials
      .find(({ path }) => path.endsWith('article-rules.md'))!
      .text.trim()
      .replaceAll('{{delimiter}}', delimiter);
    for (const { messages } of model.calls) {
      expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
      expect(messages[0]!.content).toBe(rules);
      expect(messages[1]!.content.startsWith(block)).toBe(true);
    }
  });

  test('credits the lexicon where it flags the same words', async () => {
    const { engine } = await engineSaying();
    const { phrases } = await engine.draft(article, context());
    const finders = new Map(phrases.map(({ anchor, foundBy }) => [anchor.kind === 'quote' ? anchor.quote : '', foundBy]));
    expect(finders.get('claimed')).toEqual(['embedded', 'model']);
    expect(finders.get('regime of the mayor')).toEqual(['embedded', 'model']);
    expect(finders.get('shameful')).toBeDefined();
  });

  test('takes the edit of the rules where the model marks their very words, and where it has one keeps its own', async () => {
    const phrase = { reason: 'r', strength: 'clear', leans: null, target: null, polarity: 'kept', category: 'reporting-verb' };
    const { engine } = await engineSaying({
      'loaded-phrases': {
        json: {
          phrases: [
            { ...phrase, sentence: numberOf('claimed'), quote: 'claimed', edit: 'mark', alternatives: [] },
            { ...phrase, sentence: numberOf('massive'), quote: 'a massive petition', edit: 'mark', alternatives: [] },
            { ...phrase, sentence: numberOf('bragged'), quote: 'bragged', edit: 'replace', alternatives: ['announced'] },
          ],
        },
      },
    });
    const { phrases } = await engine.draft(article, context());
    expect(phrases.map(({ edit, alternatives }) => [edit.kind, alternatives[0]])).toEqual([
      ['replace', 'said'],
      ['mark', undefined],
      ['replace', 'announced'],
    ]);
  });

  test('makes alternatives usable: cut leaves out, markup goes, nothing left is a mark', async () => {
    const phrase = {
      sentence: numberOf('massive'),
      reason: 'r',
      strength: 'clear',
      leans: null,
      target: null,
      polarity: 'kept',
      category: 'intensifier',
    };
    const { engine } = await engineSaying({
      'loaded-phrases': {
        json: {
          phrases: [
            { ...phrase, quote: 'massive', edit: 'cut', alternatives: ['large', 'large'] },
            {
              ...phrase,
              quote: 'ignored',
              edit: 'replace',
              alternatives: ['ignored', '', '<b>missed</b>', 'see https://spam.example', ' did not answer '],
            },
            { ...phrase, quote: '[6] petition', edit: 'replace', alternatives: ['\u001b[31mplea'] },
          ],
        },
      },
    });
    const { phrases } = await engine.draft(article, context({ parts: new Set(['phrases']) }));
    expect(phrases.map(({ alternatives, edit }) => [alternatives, edit.kind])).toEqual([
      [['', 'large'], 'cut'],
      [['did not answer'], 'replace'],
      [[], 'mark'],
    ]);
    expect(phrases[2]!.anchor).toMatchObject({ quote: 'petition' });
  });

  test('keeps the summary within its words, from the end', async () => {
    const { engine } = await engineSaying();
    const draft = await engine.draft(article, context({ words: 15, parts: new Set(['summary']) }));
    expect(draft.summary).toHaveLength(1);
    expect(draft.dropped).toMatchObject([{ what: 'summary-sentence', reason: 'too-long' }]);
  });

  test('takes sentence numbers that are none for nothing', async () => {
    const { engine } = await engineSaying({
      summary: {
        json: {
          doubts: [],
          sentences: [
            { text: 'The council voted.', sources: [99, 2, 2, 0] },
            { text: 'Made up.', sources: [99] },
          ],
        },
      },
    });
    const draft = await engine.draft(article, context({ parts: new Set(['summary']) }));
    expect(draft.summary.map(({ sources }) => sources.length)).toEqual([1, 0]);
    const { summary, dropped } = ground(draft, article);
    expect(summary).toHaveLength(1);
    expect(dropped).toMatchObject([{ what: 'summary-sentence', reason: 'not-in-text' }]);
  });

  test('of an article without words asks nothing', async () => {
    const { model, engine } = await engineSaying();
    const draft = await engine.draft({ ...article, sentences: [] }, context({ parts: new Set(['summary', 'claims']) }));
    expect(model.calls).toEqual([]);
    expect(draft.gaps).toMatchObject([{ part: 'summary', code: 'no-sentences', failsPart: true }, { part: 'claims' }]);
  });

  test('adds the candidates of the rules, for the review to judge', async () => {
    const [first, second] = [numberOf('9 to 4'), numberOf('All 12')].map((number) => article.sentences[number - 1]!);
    const candidate = {
      category: 'number' as const,
      explanation: '9 + 4 = 13.',
      strength: 'clear' as const,
      foundBy: ['embedded' as const],
    };
    const anchors = [first!, second!].map(({ start, end }) => ({ kind: 'span' as const, start, end }));
    vi.mocked(detectInconsistencies).mockReturnValue([{ ...candidate, evidence: anchors }]);
    const { model, engine } = await engineSaying({ inconsistencies: { json: { ledger: [], inconsistencies: [], claims: [] } } });
    const drafted = await grounded(engine);
    expect(drafted.inconsistencies).toMatchObject([{ id: 'I1', foundBy: ['embedded'] }]);
    await engine.review(drafted, context());
    const review = model.calls.find(({ promptId }) => promptId === 'review-findings')!;
    expect(review.messages[1]!.content).toContain('"explanation": "9 + 4 = 13."');
    expect(review.messages[1]!.content).toMatch(/"foundBy": \[\s+"embedded"\s+\]/);
  });

  test('of an article in another language is the model’s alone', async () => {
    const { engine } = await engineSaying();
    const draft = await engine.draft({ ...article, language: 'fr' }, context());
    expect(detectInconsistencies).not.toHaveBeenCalled();
    expect(draft.phrases.every(({ foundBy }) => foundBy.join() === 'model')).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import * as door from '../src/index.ts';
import { scriptedModel } from '../src/testing.ts';

const { applyEdits, createEvenhand, isEvenhandError, neutralise } = door;

test('the public door exports what README documents', () => {
  expect(Object.keys(door).sort()).toEqual(['applyEdits', 'createEvenhand', 'isEvenhandError', 'neutralise', 'supportOf']);
});

test('supportOf holds a summary against its article', async () => {
  const article = 'Councillors voted by 9 to 4 to close the pool. Ana Ruiz opposed it.';
  const { statements, gaps, engine } = await door.supportOf('Councillors voted by 9 to 5. Ana Ruiz opposed it.', article);
  expect(statements.map(({ isSupported }) => isSupported)).toEqual([false, true]);
  expect(statements[0]!.nearest[0]).toMatchObject({ source: 'article', text: 'Councillors voted by 9 to 4 to close the pool.' });
  expect({ gaps, engine }).toEqual({ gaps: [], engine: { name: 'embedded', model: null, prompts: [] } });
  await expect(door.supportOf('One.', article, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
});

describe('neutralise', () => {
  test('takes a string, and reads it with the rules of the package', async () => {
    const report = await neutralise('The regime claims that the vote was fair. Observers from three countries watched it.');
    expect(report.engine).toMatchObject({ name: 'embedded', model: null, prompts: [] });
    expect(report.loadedPhrases.map(({ passage }) => passage.text)).toEqual(['regime', 'claims']);
    expect(applyEdits(report.article.text, report.rewrite.edits)).toBe(report.rewrite.text);
    expect(report.rewrite.text).toContain('The government says that the vote was fair.');
  });

  test('takes Markdown with what is known of it', async () => {
    const { article } = await neutralise({
      id: 'a1',
      text: '# Pool to close\n\nThe council *voted* on Tuesday.',
      format: 'markdown',
      byline: 'Ana Ferrer',
      genre: 'news',
    });
    expect(article).toMatchObject({ id: 'a1', title: 'Pool to close', byline: 'Ana Ferrer', genre: 'news' });
  });

  test('does only the parts that are asked for, and says so', async () => {
    const report = await neutralise('The regime claims that the vote was fair.', { only: ['phrases'] });
    expect(report.parts).toEqual({
      summary: 'not-asked',
      phrases: 'done',
      inconsistencies: 'not-asked',
      claims: 'not-asked',
      rewrite: 'not-asked',
    });
    expect(report.rewrite).toEqual({ text: '', edits: [], unresolved: [] });
  });

  test('keeps the summary within the words asked for', async () => {
    const text =
      'The council voted by 9 to 4 on Tuesday to close the Harrow Street pool. It will shut in June. Ana Ruiz, who voted against, said swimmers would travel 12 km.';
    const { summary } = await neutralise(text, { words: 20 });
    expect(summary.text.split(/\s+/).length).toBeLessThanOrEqual(20);
    expect(summary.text).toContain('9 to 4');
  });

  test.each(
    Object.entries({
      'no text': [null, {}, 'usage-invalid'],
      'an empty text': ['', {}, 'input-empty'],
      'a blank text': [' \n', {}, 'input-blank'],
      'a part that there is none of': ['A text.', { only: ['sumary'] }, 'usage-invalid'],
      'no part at all': ['A text.', { only: [] }, 'usage-invalid'],
      'a summary of no words': ['A text.', { words: 0 }, 'usage-invalid'],
      'a provider that there is none of': ['A text.', { model: 'opnai:gpt' }, 'model-unknown'],
      'a format that there is none of': [{ text: 'A text.', format: 'html' }, {}, 'usage-invalid'],
    }),
  )('throws an error with a code for %s', async (_, [article, options, code]) => {
    const error = await neutralise(article as never, options as never).catch((thrown: unknown) => thrown);
    expect(isEvenhandError(error) && error.code).toBe(code);
  });

  test('says in a gap that an article is not in English', async () => {
    const report = await neutralise(
      'Der Rat hat am Dienstag beschlossen, dass das Bad im Juni geschlossen wird, und die Stadt will es nicht wieder öffnen.',
    );
    expect(report.article.language).toBe('de');
    expect(report.parts.phrases).toBe('failed');
    expect(report.gaps.map(({ code }) => code)).toContain('language');
  });

  test('stops when its signal is aborted', async () => {
    await expect(neutralise('The council met on Tuesday.', { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});

describe('createEvenhand', () => {
  test('does two articles at once, each by itself', async () => {
    const model = scriptedModel((request) => ({
      json: {
        doubts: [],
        sentences: [
          {
            text: request.messages.some(({ content }) => content.includes('viaduct'))
              ? 'The council closed the viaduct.'
              : 'The strike ended.',
            sources: [1],
          },
        ],
      },
    }));
    await using evenhand = createEvenhand({ model });
    const [pool, strike] = await Promise.all(
      ['The council closed the viaduct.', 'The strike ended.'].map((text) => evenhand.neutralise(text, { only: ['summary'] })),
    );
    expect(pool!.article.text).toBe('The council closed the viaduct.');
    expect(pool!.summary.text).toBe('The council closed the viaduct.');
    expect(strike!.summary.text).toBe('The strike ended.');
    expect(pool!.usage.calls + strike!.usage.calls).toBe(model.calls.length);
  });

  test('asks no model when it is offline', async () => {
    const model = scriptedModel([]);
    const report = await createEvenhand({ model, offline: true }).neutralise('The council met on Tuesday.');
    expect(report.engine.name).toBe('embedded');
    expect(model.calls).toEqual([]);
  });
});

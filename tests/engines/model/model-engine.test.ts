import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { detectInconsistencies } from '../../../src/detect/detect-inconsistencies.ts';
import { createModelEngine } from '../../../src/engines/model/model-engine.ts';
import { scriptedModel } from '../../../src/testing.ts';
import { article, context, replies } from './article.ts';
import { engineSaying, grounded } from './engine-saying.ts';

vi.mock('../../../src/detect/detect-inconsistencies.ts', () => ({ detectInconsistencies: vi.fn(() => []) }));
beforeEach(() => vi.mocked(detectInconsistencies).mockReset().mockReturnValue([]));

describe('an engine', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenhand-engine-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('names its model and its prompts', async () => {
    const { engine } = await engineSaying();
    expect(engine).toMatchObject({ name: 'model', model: 'scripted:model' });
    expect(engine.prompts.map(({ id }) => id).sort()).toEqual([
      'compare-statements',
      'inconsistencies',
      'loaded-phrases',
      'reference',
      'review-findings',
      'smooth',
      'statements',
      'summary',
      'summary-and-inconsistencies',
      'support',
    ]);
    for (const { version, digest } of engine.prompts)
      expect([version > 0, digest]).toEqual([true, expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  test('without a model is a mistake', async () => {
    await expect(createModelEngine({})).rejects.toMatchObject({ code: 'usage-invalid' });
  });

  test('with a prompt folder asks by its prompts', async () => {
    await writeFile(
      join(folder, 'summary.md'),
      '---\nid: summary\nversion: 2\npurpose: p\ninputs: { delimiter: string, sentences: string, genre: string, words: number }\noutput: summary\n---\n<!-- user -->\n{{> article}}\nBe brief: {{words}} words on this {{genre}} of {{delimiter}}.',
    );
    const model = scriptedModel([{ json: replies.summary }]);
    const engine = await createModelEngine({ model, promptFolder: folder });
    await engine.draft(article, context({ parts: new Set(['summary']) }));
    expect(model.calls[0]!.messages.at(-1)!.content).toContain('Be brief: 110 words on this');
  });

  test('records once and replays the same draft and review without a model', async () => {
    const { model } = await engineSaying();
    const recording = await createModelEngine({ model, record: folder });
    const drafted = await grounded(recording);
    const reviewed = await recording.review(drafted, context());
    const replaying = await createModelEngine({ model: model.name, replay: folder });
    const again = await grounded(replaying);
    expect({ ...again, usage: null }).toEqual({ ...drafted, usage: null });
    expect({ ...(await replaying.review(again, context())), usage: null }).toEqual({ ...reviewed, usage: null });
    expect(again.usage).toMatchObject({ calls: 0, cacheHits: 3, costUsd: 0 });
  });
});

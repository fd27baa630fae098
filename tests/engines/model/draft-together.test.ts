import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Draft } from '../../../src/contracts/draft.ts';
import type { EngineContext } from '../../../src/contracts/engine.ts';
import { createModelEngine } from '../../../src/engines/model/model-engine.ts';
import type { ModelRequest } from '../../../src/model/chat-model.ts';
import { documentFromText } from '../../../src/read/document-from-text.ts';
import { segment } from '../../../src/segment/segment.ts';
import { type ScriptedReply, scriptedModel } from '../../../src/testing.ts';
import { articleText, context, replies } from './article.ts';
import { failure } from './engine-saying.ts';

// some 1,700 words after the article itself, whose sentence numbers stay
const filler = Array.from(
  { length: 140 },
  (_, index) => `Member ${index + 1} of the board spoke for ${index + 2} minutes about the harbour.`,
);
const long = segment(documentFromText(`${articleText}\n${filler.join('\n\n')}\n`));
const together = { ...(replies.inconsistencies as object), ...(replies.summary as object) };

async function draft(
  changes: Record<string, ScriptedReply> = {},
  asked: Partial<EngineContext> = {},
  of = long,
): Promise<Draft & { prompts: string[] }> {
  const model = scriptedModel(
    ({ promptId }: ModelRequest) =>
      changes[promptId] ?? { json: promptId === 'summary-and-inconsistencies' ? together : replies[promptId] },
  );
  const engine = await createModelEngine({ model });
  return { ...(await engine.draft(of, context(asked))), prompts: model.calls.map(({ promptId }) => promptId).sort() };
}

describe('a long article', () => {
  test('is read once for summary and inconsistencies, which come out as they would apart', async () => {
    const { prompts, gaps, ...found } = await draft();
    expect(prompts).toEqual(['loaded-phrases', 'summary-and-inconsistencies']);
    expect(gaps).toEqual([]);
    const apart = await draft({}, {}, segment(documentFromText(articleText)));
    expect(apart.prompts).toEqual(['inconsistencies', 'loaded-phrases', 'summary']);
    expect(found.summary).toEqual(apart.summary);
    expect(found.claims).toEqual(apart.claims);
    expect(found.inconsistencies[0]).toEqual(apart.inconsistencies[0]);
  });

  test('is asked about each part by its own prompt when only one of them is wanted', async () => {
    expect((await draft({}, { parts: new Set(['summary'] as const) })).prompts).toEqual(['summary']);
    expect((await draft({}, { parts: new Set(['claims'] as const) })).prompts).toEqual(['inconsistencies']);
  });

  test("is read apart where an editor's own prompt replaces one of the two, and together where it replaces the task of both", async () => {
    const promptsIn = async (path: string, text: string) => {
      const folder = await mkdtemp(join(tmpdir(), 'evenhand-prompts-'));
      onTestFinished(() => rm(folder, { recursive: true }));
      await mkdir(join(folder, 'partials'));
      await writeFile(join(folder, path), text);
      const model = scriptedModel(({ promptId }) => ({ json: promptId === 'summary-and-inconsistencies' ? together : replies[promptId] }));
      const engine = await createModelEngine({ model, promptFolder: folder });
      await engine.draft(long, context());
      return model.calls.map(({ promptId }) => promptId).sort();
    };
    const own = (await readFile('prompts/summary.md', 'utf8')).replace('{{> summary-task}}', '# Your task: {{words}} words of {{genre}}');
    expect(await promptsIn('summary.md', own)).toEqual(['inconsistencies', 'loaded-phrases', 'summary']);
    const task = (await readFile('prompts/partials/summary-task.md', 'utf8')).replace('wire service', 'news agency');
    expect(await promptsIn('partials/summary-task.md', task)).toEqual(['loaded-phrases', 'summary-and-inconsistencies']);
  });

  test('gives of both no part that was not asked for', async () => {
    const { inconsistencies, claims, prompts } = await draft({}, { parts: new Set(['summary', 'claims'] as const) });
    expect(prompts).toEqual(['summary-and-inconsistencies']);
    expect({ inconsistencies, claims: claims.length }).toEqual({ inconsistencies: [], claims: 1 });
  });

  test('is asked about each part on its own where both were too much at once', async () => {
    const { prompts, gaps, summary, claims } = await draft({ 'summary-and-inconsistencies': { text: '{"ledger": [', finish: 'length' } });
    expect(prompts).toEqual(['inconsistencies', 'loaded-phrases', 'summary', 'summary-and-inconsistencies']);
    expect({ gaps, sentences: summary.length, claims: claims.length }).toEqual({ gaps: [], sentences: 2, claims: 1 });
  });

  test('leaves a gap in each part when the call fails otherwise', async () => {
    const { prompts, gaps } = await draft({ 'summary-and-inconsistencies': failure('model-unreachable') });
    expect(prompts).toEqual(['loaded-phrases', 'summary-and-inconsistencies']);
    expect(gaps.map(({ part, code }) => `${part}: ${code}`)).toEqual([
      'summary: model-unreachable',
      'inconsistencies: model-unreachable',
      'claims: model-unreachable',
    ]);
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftGold } from '../../../src/evaluate/cases/draft-gold.ts';
import { goldFaults } from '../../../src/evaluate/cases/gold-faults.ts';
import { loadCases } from '../../../src/evaluate/cases/load-cases.ts';
import { caseNameFor, writeCase } from '../../../src/evaluate/cases/write-case.ts';
import { createEvenhand } from '../../../src/evenhand.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-draft-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a draft of gold is valid as it stands, for every article of the project', async () => {
  await using evenhand = createEvenhand();
  for (const { id, text } of await loadCases(['evals/fixtures'])) {
    const draft = draftGold(await evenhand.neutralise({ id, text }), id);
    expect(goldFaults(draft, text), id).toEqual([]);
  }
});

test('a new case is the article, byte for byte, and a draft of its gold', async () => {
  const article = join(folder, 'My Story!.txt');
  await writeFile(article, 'The regime slammed the deal on Monday.\r\n“No,” said Ann Lee. 🔥\r\n');
  await using evenhand = createEvenhand();
  const target = join(folder, caseNameFor(article));
  await writeCase(article, target, evenhand, undefined);
  expect(target.endsWith('my-story')).toBe(true);
  expect(await readFile(join(target, 'article.txt'), 'utf8')).toBe(await readFile(article, 'utf8'));
  const [item] = await loadCases([target]);
  expect(item!.gold.loaded.map(({ text }) => text)).toContain('regime');
  expect(item!.gold.notes).toMatch(/^Draft by evenhand/);
});

test('a new case never takes the place of another', async () => {
  const article = join(folder, 'a.txt');
  await writeFile(article, 'The regime slammed the deal.');
  await using evenhand = createEvenhand();
  await expect(writeCase(article, folder, evenhand, undefined)).rejects.toThrow('there is something already');
});

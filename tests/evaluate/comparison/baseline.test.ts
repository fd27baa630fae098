import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baselineOf, baselineText } from '../../../src/evaluate/comparison/baseline-of.ts';
import { compareRuns, compareVariantsOf } from '../../../src/evaluate/comparison/compare-runs.ts';
import { measuredRunOf } from '../../../src/evaluate/comparison/measured-run.ts';
import { readBaseline } from '../../../src/evaluate/comparison/read-baseline.ts';
import { readEarlierRun } from '../../../src/evaluate/comparison/read-earlier-run.ts';
import { editorOf, madeUpCases, runBy } from '../made-up-run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-baseline-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(text: string): Promise<string> {
  const path = join(folder, `${crypto.randomUUID()}.json`);
  await writeFile(path, text);
  return path;
}

describe('a baseline file', () => {
  test('gives back what the log counted', async () => {
    const log = await runBy(editorOf(1));
    const path = await written(baselineText(baselineOf(log)));
    expect(await readBaseline(path)).toMatchObject({ ...measuredRunOf(log, path), scorers: expect.any(Array) });
  });

  test('has one line a case, counts and no words, so that it is small and a change shows in a diff', async () => {
    const text = baselineText(baselineOf(await runBy(editorOf(1))));
    const lines = text.split('\n').filter((line) => line.includes('"case-07"'));
    expect(lines.map((line) => line.trim().slice(0, 24))).toEqual([
      '{"id":"case-07","text":"',
      expect.stringMatching(/^"case-07": \[\[\d/),
    ]);
    expect(text).not.toContain('regime');
    expect(text.length / madeUpCases.length).toBeLessThan(200);
  });

  test('is the same for the same run, whatever time it took', async () => {
    const suite = { scorers: ['phrase-*', 'cost-*'] };
    const [one, other] = [await runBy(editorOf(1), { suite }), await runBy(editorOf(1), { suite, now: () => new Date() })];
    expect(baselineText(baselineOf(one))).toBe(baselineText(baselineOf(other)));
    expect(baselineOf(one).scorers.map(({ name }) => name)).not.toContain('cost-seconds');
  });

  test.each(
    Object.entries({
      'of a later version': { text: '{"version":2,"variants":[]}', says: 'the baseline is of version 2' },
      'that is a log': { text: '{"line":"head"}\n', says: 'it is no baseline' },
      'with a fault': { text: '{"version":1,"variants":[]}', says: 'suite: ' },
      'that is no JSON': { text: 'hello', says: 'it is no baseline' },
    }),
  )('%s is refused', async (_, { text, says }) => {
    const path = await written(text);
    await expect(readBaseline(path)).rejects.toMatchObject({
      code: 'eval-log-invalid',
      message: expect.stringContaining(`${path}: ${says}`),
    });
  });

  test('that is not there is said to be missing', async () => {
    await expect(readBaseline('none.json')).rejects.toThrow('none.json: there is no such baseline. Make one with --save-baseline.');
  });

  test('can be compared with as a log can', async () => {
    const log = await runBy(editorOf(1), { log: join(folder, 'run.jsonl') });
    const later = await runBy(editorOf(2));
    const path = await written(baselineText(baselineOf(log)));
    const [byBaseline, byLog] = await Promise.all(
      [path, join(folder, 'run.jsonl')].map(async (earlier) => compareRuns(await readEarlierRun(earlier), later, 'later')),
    );
    expect(byBaseline!.variants).toEqual(byLog!.variants);
  });
});

describe('comparing runs', () => {
  test('leaves out cases that only one has, and says so', async () => {
    const earlier = measuredRunOf(await runBy(editorOf(1), { cases: madeUpCases.slice(0, 30) }), 'a.jsonl');
    const comparison = compareRuns(earlier, await runBy(editorOf(2), { cases: madeUpCases.slice(10) }), 'b.jsonl');
    expect(comparison.variants[0]!.cases).toBe(20);
    expect(comparison.notes).toEqual(['10 cases are only in a.jsonl', '10 cases are only in b.jsonl']);
  });

  test('refuses cases of one name and another gold', async () => {
    const earlier = measuredRunOf(await runBy(editorOf(1)), 'a.jsonl');
    const other = madeUpCases.map((item) => (item.id === 'case-01' ? { ...item, gold: { ...item.gold, loaded: [] } } : item));
    const later = await runBy(editorOf(1), { cases: other });
    expect(() => compareRuns(earlier, later, 'b.jsonl')).toThrow(
      'a.jsonl and b.jsonl: they were measured on other cases: case-01 has other gold.',
    );
  });

  test('compares the variants of one run with its first', async () => {
    const log = await runBy(editorOf(1), { suite: { settings: [{}, { words: 50 }, { words: 80 }] } });
    const { variants } = compareVariantsOf(log, 'a.jsonl');
    expect(variants.map(({ before, after }) => [before, after])).toEqual([
      ['embedded, default settings', 'embedded, 50 words'],
      ['embedded, default settings', 'embedded, 80 words'],
    ]);
  });

  test('has nothing to compare in a run of one variant', async () => {
    const log = await runBy(editorOf(1));
    expect(() => compareVariantsOf(log, 'a.jsonl')).toThrow('a.jsonl: the run has a single variant. Name two logs');
  });
});

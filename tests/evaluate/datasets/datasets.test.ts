import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '../../../src/evaluate/case.ts';
import { casesOf } from '../../../src/evaluate/cases/cases-of.ts';
import type { DatasetName } from '../../../src/evaluate/suite.ts';
import { suiteSchema } from '../../../src/evaluate/suite.ts';
import { at, foundClash, foundPhrase, passage, report } from '../made-up.ts';
import { figureBy, scoredBy } from '../scorers/scored.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-data-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(name: DatasetName, ...records: object[]): Promise<Case[]> {
  await writeFile(join(folder, 'set.jsonl'), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return casesOf({ ...suiteSchema.parse({ name: 'mine', purpose: 'x', dataset: { name, path: 'set.jsonl' } }), location: null, folder });
}

describe('BABE', () => {
  const text = 'The regime slammed the deal.';
  const biased = { id: 'b', text, biased: true, spans: [at(text, 'regime')], words: ['regime'], outlet: 'X' };
  test('is scored by sentence and by word', async () => {
    const [item, unlocated, neutral] = (await read(
      'babe',
      biased,
      { ...biased, id: 'u', spans: [] },
      { ...biased, id: 'n', biased: false, spans: [] },
    )) as [Case, Case, Case];
    const flagged = report(text, { loadedPhrases: [foundPhrase(text, 'regime slammed')] });
    expect(await figureBy('sentence-word-precision', item, flagged)).toBe(1 / 2);
    expect(await figureBy('sentence-word-recall', item, flagged)).toBe(1);
    expect(await figureBy('sentence-word-f1', item, flagged)).toBe(2 / 3);
    expect(await figureBy('sentence-word-f1', unlocated, flagged)).toBe('unscored: the sentence has no located word');
    expect(await figureBy('sentence-false-alarms', item, flagged)).toBe('unscored: the sentence is biased');
    expect(await scoredBy('sentence-false-alarms', neutral, flagged)).toMatchObject({
      figure: 1,
      falseAlarms: [expect.stringContaining('regime slammed')],
    });
  });
});

describe('WNC', () => {
  const text = 'he is a brilliant player.';
  const record = {
    id: 'w',
    biased: text,
    neutral: 'he is a player.',
    is_biased: true,
    edits: [{ start: 7, end: 18, text: ' brilliant ', replacement: ' ' }],
  };
  test('is scored by edited words and by BLEU', async () => {
    const [item] = (await read('wnc', record)) as [Case];
    const flagged = report(text, {
      loadedPhrases: [foundPhrase(text, 'brilliant')],
      rewrite: { text: record.neutral, edits: [], unresolved: [] },
    });
    expect(await figureBy('edit-detection', item, flagged)).toBe(1);
    expect(await figureBy('edit-word-f1', item, flagged)).toBe(1);
    expect(await figureBy('edit-bleu', item, flagged)).toBeCloseTo(100, 10);
    expect(await figureBy('edit-bleu-unchanged', item, flagged)).toBeLessThan(60);
    expect(await figureBy('edit-exact', item, flagged)).toBe(1);
  });

  test('takes an edit that only puts words in', async () => {
    const [item] = (await read('wnc', { ...record, edits: [{ start: 3, end: 3, text: '', replacement: 'said to be ' }] })) as [Case];
    expect(await figureBy('edit-detection', item, report(text))).toBe('unscored: no word of the sentence was edited');
  });
});

describe('ContraDoc', () => {
  const text = 'Jeremy is a crow. He never flew. Mrs Frisby met him. Jeremy flew off at once.';
  const evidence = [
    { ...at(text, 'Jeremy flew off at once.'), role: 'evidence' },
    { ...at(text, 'He never flew.'), role: 'ref' },
  ];
  const record = { id: 'c', group: 'g', document: text, contradiction: true, evidence, origin: 'full', type: [] };

  test('is scored by document and by evidence, for each origin apart', async () => {
    const [item, unlocated] = (await read('contradoc', record, { ...record, id: 'd', evidence: evidence.slice(0, 1) })) as [Case, Case];
    expect(item).toMatchObject({ group: 'g', stratum: 'full' });
    const right = report(text, { inconsistencies: [foundClash(text, ['He never flew', 'Jeremy flew off'])] });
    const elsewhere = report(text, { inconsistencies: [foundClash(text, ['Jeremy is a crow', 'Mrs Frisby met him'])] });
    expect(await figureBy('contradiction-f1', item, elsewhere)).toBe(1);
    expect(await figureBy('contradiction-evidence-recall', item, right)).toBe(1);
    expect(await figureBy('contradiction-evidence-recall', item, elsewhere)).toBe(0);
    expect(await figureBy('contradiction-evidence-precision', item, elsewhere)).toBe(0);
    expect(
      await figureBy(
        'contradiction-evidence-recall',
        unlocated,
        report(text, { inconsistencies: [foundClash(text, ['Jeremy flew off', 'Mrs Frisby met him'])] }),
      ),
    ).toBe(1);
    const every = report(text, {
      inconsistencies: [
        {
          ...foundClash(text, []),
          evidence: [...text.matchAll(/[^.]+\./g)].map(([words]) => passage(text, words)).concat(passage(text, 'Mrs Frisby')),
        },
      ],
    });
    expect(await figureBy('contradiction-evidence-recall', item, every)).toBe(0);
  });
});

describe('SummEdits', () => {
  test('keeps summaries of one article in one cluster', async () => {
    const record = { id: 's', group: 'g', source: 'The dam held.', summary: 'The dam broke.', faithful: false };
    expect(await read('summedits', record, { ...record, id: 't' })).toMatchObject([
      { id: 's', group: 'g', text: 'The dam held.', gold: { summary: 'The dam broke.', isFaithful: false } },
      { id: 't', group: 'g' },
    ]);
  });
});

describe('a sample', () => {
  test('is drawn by the seed, the same each time and in the order of the cases', async () => {
    const records = Array.from({ length: 40 }, (_, index) => ({
      id: `s${String(index).padStart(2, '0')}`,
      group: 'g',
      source: 'The dam held.',
      summary: 'It held.',
      faithful: true,
    }));
    await read('summedits', ...records);
    const drawn = async (seed: number, sample = 8) => {
      const dataset = { name: 'summedits', path: 'set.jsonl' };
      const cases = await casesOf({ ...suiteSchema.parse({ name: 'mine', purpose: 'x', dataset, seed, sample }), location: null, folder });
      return cases.map(({ id }) => id);
    };
    const first = await drawn(1);
    expect(first).toHaveLength(8);
    expect(first).toEqual(first.toSorted());
    expect(await drawn(1)).toEqual(first);
    expect(await drawn(2)).not.toEqual(first);
    expect(await drawn(1, 100)).toHaveLength(40);
  });
});

describe('a data set', () => {
  test('that is not there is not looked for in the package', async () => {
    const suite = {
      ...suiteSchema.parse({ name: 'mine', purpose: 'x', dataset: { name: 'babe', path: 'none.jsonl' } }),
      location: null,
      folder,
    };
    await expect(casesOf(suite)).rejects.toThrow(/none\.jsonl: the data set cannot be read \(ENOENT\)\. Data sets are not in the package/);
  });

  test('of another shape is refused with its line', async () => {
    await expect(read('babe', { id: 'a', text: 'x', biased: true, spans: [] }, { id: 'b' })).rejects.toThrow(/set\.jsonl:2: text: /);
  });
});

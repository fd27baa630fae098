import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/contracts/report.ts';
import { ModelError } from '../../../src/errors/model-error.ts';
import type { Case } from '../../../src/evaluate/case.ts';
import { readRunLog } from '../../../src/evaluate/run/read-run-log.ts';
import { type RunOptions, runSuite } from '../../../src/evaluate/run/run-suite.ts';
import { counted, type Scorer } from '../../../src/evaluate/scorer.ts';
import { type Suite, suiteSchema } from '../../../src/evaluate/suite.ts';
import type { EvenhandOptions, Neutraliser } from '../../../src/evenhand.ts';
import { articleCase, foundPhrase, goldPhrase, report } from '../made-up.ts';

const text = 'The regime slammed the deal.';
const cases: Case[] = ['a', 'b', 'c', 'd'].map((id) =>
  articleCase(text, { id, loaded: [goldPhrase(text, 'regime'), goldPhrase(text, 'slammed')] }),
);
const suite = (details: object = {}): Suite => ({
  ...suiteSchema.parse({ name: 'mine', purpose: 'To see.', scorers: ['phrase-recall', 'phrase-precision'], ...details }),
  location: null,
  folder: '',
});
const now = () => new Date('2026-01-02T03:04:05.000Z');

/** An evenhand that finds "regime" everywhere; notes what it was asked, and by which options it was made. */
function scripted(
  answer: (id: string, options: EvenhandOptions) => Report | Promise<Report> = () =>
    report(text, { loadedPhrases: [foundPhrase(text, 'regime')] }),
) {
  const asked: string[] = [];
  const made: EvenhandOptions[] = [];
  const createEvenhand = (options: EvenhandOptions = {}): Neutraliser => {
    made.push(options);
    return {
      async neutralise(article) {
        const { id } = article as { id: string };
        asked.push(id);
        return answer(id, options);
      },
      async [Symbol.asyncDispose]() {},
    };
  };
  return { asked, made, createEvenhand };
}

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-run-'));
  path = join(folder, 'run.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

describe('running a suite', () => {
  test('scores every case and pools the counts', async () => {
    const log = await runSuite(suite(), { cases, now, ...scripted() });
    expect(log.status).toBe('done');
    expect(log.results.map((result) => [result.case, result.state])).toEqual(['a', 'b', 'c', 'd'].map((id) => [id, 'scored']));
    expect(log.figures.map(({ scorer, ...figure }) => [scorer, 'value' in figure ? figure.value : figure])).toEqual([
      ['phrase-precision', 1],
      ['phrase-recall', 0.5],
    ]);
    expect(log.results[0]!.scores['phrase-recall']).toMatchObject({
      misses: ['“slammed” (emotive, clear) in: The regime [slammed] the deal.'],
    });
  });

  test('gives the same figures for the same seed', async () => {
    const varied = () => scripted((id) => report(text, { loadedPhrases: id === 'a' ? [] : [foundPhrase(text, 'regime')] }));
    const run = (seed: number) => runSuite(suite({ seed }), { cases, now, ...varied() });
    expect((await run(5)).figures).toEqual((await run(5)).figures);
  });

  test('runs each repeat with an engine of its own, as a true new request', async () => {
    const { asked, made, createEvenhand } = scripted();
    const models = suite({ engines: ['model'], models: ['openai:x'], repeats: 3 });
    const log = await runSuite(models, { cases: cases.slice(0, 2), createEvenhand, engine: { apiKey: 'k' } });
    expect(asked).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    expect(made).toEqual([0, 1, 2].map((repeat) => ({ model: 'openai:x', apiKey: 'k', promptFolder: undefined, repeat })));
    expect(log.figures.find(({ scorer }) => scorer === 'phrase-recall')).toMatchObject({ cases: 2, clusters: 2, value: 0.5 });
  });

  test('runs every cell of the matrix', async () => {
    const matrix = suite({ engines: ['embedded', 'model'], models: ['openai:x', 'openai:y'], prompts: ['packaged', 'mine'] });
    const log = await runSuite(matrix, { cases: cases.slice(0, 1), ...scripted() });
    expect(log.variants.map(({ id }) => id)).toEqual([
      'embedded',
      'openai:x, packaged prompts',
      'openai:x, mine',
      'openai:y, packaged prompts',
      'openai:y, mine',
    ]);
    expect(log.results).toHaveLength(5);
  });

  test('goes on after a case that cannot be done, and counts it for nothing', async () => {
    const { createEvenhand } = scripted((id) => {
      if (id === 'b') throw new ModelError({ code: 'model-timeout', where: 'x', what: 'it took too long' });
      return report(text, { loadedPhrases: [foundPhrase(text, 'regime')] });
    });
    const log = await runSuite(suite(), { cases, createEvenhand });
    expect(log.results.find((result) => result.case === 'b')).toMatchObject({
      state: 'errored',
      error: { code: 'model-timeout' },
      scores: {},
    });
    expect(log.figures.find(({ scorer }) => scorer === 'phrase-recall')).toMatchObject({ value: 0.5, cases: 3 });
  });

  test('calls a case errored when a scorer throws or counts nonsense, and goes on', async () => {
    const broken = (name: string, score: Scorer['score']): Scorer => ({
      name,
      meaning: 'none',
      unit: 'share',
      range: [0, 1],
      better: 'more',
      score,
    });
    const ownScorers = [
      broken('throws', ({ case: { id } }) => {
        if (id === 'a') throw new Error('oh');
        return counted({ hits: 1, of: 1 });
      }),
      broken('nonsense', ({ case: { id } }) => counted({ hits: id === 'c' ? Number.NaN : 1, of: 1 })),
    ];
    const log = await runSuite(suite(), { cases, ownScorers, ...scripted() });
    const errors = Object.fromEntries(log.results.flatMap((result) => (result.error ? [[result.case, result.error.message]] : [])));
    expect(errors).toEqual({ a: 'the scorer "throws" threw: oh', c: 'the scorer "nonsense" counted hits as NaN' });
    expect(log.figures.find(({ scorer }) => scorer === 'throws')).toMatchObject({ value: 1, cases: 2 });
  });

  test('ends at once when an engine cannot be set up', async () => {
    const { asked, createEvenhand } = scripted(() => {
      throw new ModelError({ code: 'model-key-missing', where: 'OPENAI_API_KEY', what: 'it is not set' });
    });
    await expect(runSuite(suite(), { cases, createEvenhand, concurrency: 1 })).rejects.toThrow('OPENAI_API_KEY');
    expect(asked).toEqual(['a']);
  });

  test('says that a part was not asked for, instead of counting its empty list', async () => {
    const { createEvenhand } = scripted(() => {
      const whole = report(text);
      return { ...whole, parts: { ...whole.parts, phrases: 'not-asked' } };
    });
    const log = await runSuite(suite(), { cases, createEvenhand });
    expect(log.figures[0]).toMatchObject({ state: 'unscored', why: 'phrases: not asked for' });
    expect(log.gates).toContainEqual({ name: 'anything scored', variant: 'embedded', isPassed: false, why: 'nothing was scored' });
  });

  test.each(
    Object.entries({
      'two cases of one id': [suite(), { cases: [cases[0]!, cases[0]!] }, /the case id "a" is that of/],
      'no case': [suite(), { cases: [] }, /there is no case/],
      'an unknown scorer': [
        suite({ scorers: ['phrase-recal'] }),
        { cases },
        /there is no scorer "phrase-recal". Did you mean "phrase-recall"\?/,
      ],
      'scorers of other cases only': [suite({ scorers: ['edit-*'] }), { cases }, /no scorer it names fits cases of the kind article/],
      'an empty matrix': [suite({ engines: ['model'] }), { cases }, /the matrix is empty/],
      'a model without its engine': [suite({ models: ['openai:x'] }), { cases }, /models are named, and the model engine is not/],
      'a scorer of a name that is taken': [
        suite(),
        {
          cases,
          ownScorers: [
            {
              name: 'phrase-recall',
              meaning: 'x',
              unit: 'share',
              range: [0, 1],
              better: 'more',
              score: () => counted({ hits: 1, of: 1 }),
            } satisfies Scorer,
          ],
        },
        /two scorers are called "phrase-recall"/,
      ],
      'a module without scorers': [suite({ scorers: ['./package.json.js'] }), { cases }, /the scorers cannot be loaded/],
    } satisfies Record<string, [Suite, RunOptions, RegExp]>),
  )('refuses %s', async (_, [given, options, message]) => {
    await expect(runSuite(given, { ...options, ...scripted() })).rejects.toThrow(message);
  });

  test('takes scorers of a module that a suite names', async () => {
    const module = join(folder, 'own.mjs');
    await writeFile(
      module,
      "export const always = { name: 'always', meaning: 'x', unit: 'share', range: [0, 1], better: 'more', score: () => ({ state: 'scored', counts: { hits: 1, of: 1 }, misses: [], falseAlarms: [], notes: [] }) };",
    );
    const log = await runSuite(suite({ scorers: [module] }), { cases, ...scripted() });
    expect(log.figures).toMatchObject([{ scorer: 'always', value: 1 }]);
  });
});

describe('the log of a run', () => {
  const dying = (after: number) => {
    let count = 0;
    return scripted(() => {
      if ((count += 1) > after) throw new Error('the process is gone');
      return report(text, { loadedPhrases: [foundPhrase(text, 'regime')] });
    });
  };

  test('reads back as the run it was', async () => {
    const log = await runSuite(suite(), { cases, now, log: path, ...scripted() });
    expect(await readRunLog(path)).toEqual(log);
  });

  test('is whole lines of JSON, one for each case as soon as it is done', async () => {
    const lengths: number[] = [];
    await runSuite(suite(), {
      cases,
      log: path,
      concurrency: 1,
      ...scripted(),
      onProgress: ({ done }) => void lengths.push(done),
    });
    const lines = (await readFile(path, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).line);
    expect(lines).toEqual(['head', 'case', 'case', 'case', 'case', 'identity', 'result', 'result', 'result', 'result', 'end']);
    expect(lengths).toEqual([1, 2, 3, 4]);
  });

  test('is never written over', async () => {
    await runSuite(suite(), { cases, log: path, ...scripted() });
    await expect(runSuite(suite(), { cases, log: path, ...scripted() })).rejects.toThrow('there is a log already');
  });

  test('goes on after a killed process, with the torn line taken off and no finished case run again', async () => {
    const whole = await runSuite(suite(), { cases, now, log: path, concurrency: 1, ...scripted() });
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, `${lines.slice(0, 8).join('\n')}\n${lines[8]!.slice(0, 40)}`);
    expect((await readRunLog(path)).status).toBe('running');
    const { asked, createEvenhand } = scripted();
    const resumed = await runSuite(suite(), { cases, now, log: path, resume: true, createEvenhand });
    expect(asked).toEqual(['c', 'd']);
    expect(resumed.figures).toEqual(whole.figures);
    expect(await readRunLog(path)).toEqual(resumed);
  });

  test('tries errored cases again when it is resumed', async () => {
    await runSuite(suite(), { cases, log: path, concurrency: 1, ...dying(3) });
    const { asked, createEvenhand } = scripted();
    const log = await runSuite(suite(), { cases, log: path, resume: true, createEvenhand });
    expect(asked).toEqual(['d']);
    expect(log.results.every(({ state }) => state === 'scored')).toBe(true);
    expect((await readRunLog(path)).results).toHaveLength(4);
  });

  test('says that the run was interrupted, keeps what was done, and can be resumed', async () => {
    const controller = new AbortController();
    const { createEvenhand } = scripted((id) => {
      if (id === 'c') controller.abort('interrupted');
      return report(text, { loadedPhrases: [foundPhrase(text, 'regime')] });
    });
    const log = await runSuite(suite(), { cases, log: path, concurrency: 1, signal: controller.signal, createEvenhand });
    expect([log.status, log.results.map((result) => result.case)]).toEqual(['interrupted', ['a', 'b']]);
    const rest = scripted();
    expect((await runSuite(suite(), { cases, log: path, resume: true, ...rest })).status).toBe('done');
    expect(rest.asked).toEqual(['c', 'd']);
  });

  test.each(
    Object.entries({
      'other cases': [suite(), cases.slice(1), /the log is of other cases/],
      'other scorers': [suite({ scorers: ['phrase-recall'] }), cases, /the log is of other scorers/],
      'another matrix': [suite({ settings: [{ words: 50 }] }), cases, /the log is of other variants/],
      'another seed': [suite({ seed: 2 }), cases, /the log is of other seed or repeats/],
    } satisfies Record<string, [Suite, Case[], RegExp]>),
  )('is not gone on with for %s', async (_, [given, own, message]) => {
    await runSuite(suite(), { cases, log: path, ...scripted() });
    await expect(runSuite(given, { cases: own, log: path, resume: true, ...scripted() })).rejects.toThrow(message);
  });

  test.each(
    Object.entries({
      'a file that is not there': [async () => {}, /there is no such log/],
      'a line in the middle that is not JSON': [() => appendFile(path, 'oops\n'), /run\.jsonl:12: the line is not JSON/],
      'a log of a later version': [() => writeFile(path, '{"line":"head","version":2}\n'), /run\.jsonl:1: the log is of version 2/],
      'a log without a head': [
        () =>
          writeFile(
            path,
            '{"line":"end","status":"done","finishedAt":null,"figures":[],"gates":[],"usage":{"calls":0,"inputTokens":0,"cachedInputTokens":0,"outputTokens":0,"costUsd":0,"cacheHits":0,"seconds":0}}\n',
          ),
        /does not begin with the head/,
      ],
      'an empty file': [() => truncate(path), /does not begin with the head/],
    } satisfies Record<string, [() => Promise<void>, RegExp]>),
  )('is refused when it is %s', async (name, [damage, message]) => {
    if (!name.includes('not there')) await runSuite(suite(), { cases, log: path, ...scripted() });
    await damage();
    await expect(readRunLog(path)).rejects.toThrow(message);
  });

  test('that cannot be written says so, and what to do', async () => {
    await expect(runSuite(suite(), { cases, log: join(folder, 'missing', 'run.jsonl'), ...scripted() })).rejects.toThrow(
      /cannot be written \(ENOENT\).*--resume/,
    );
  });

  test('on a full disk says so', async () => {
    await expect(runSuite(suite(), { cases, log: '/dev/full', ...scripted() })).rejects.toThrow(/\/dev\/full: the disk is full/);
  });
});

import { describe, expect, test } from 'vitest';
import { baselineOf } from '../../../src/evaluate/comparison/baseline-of.ts';
import { compareRuns } from '../../../src/evaluate/comparison/compare-runs.ts';
import type { Verdict } from '../../../src/evaluate/comparison/comparison.ts';
import { type MeasuredRun, measuredRunOf } from '../../../src/evaluate/comparison/measured-run.ts';
import { measuredRunIn } from '../../../src/evaluate/comparison/read-baseline.ts';
import type { RunLog } from '../../../src/evaluate/run-log.ts';
import { articleCase } from '../made-up.ts';
import { type Editor, editorOf, madeUpCases, runBy } from '../made-up-run.ts';

const usual = editorOf(1);
const baseline: MeasuredRun = measuredRunIn(baselineOf(await runBy(usual)), 'baseline.json');

const failed = ({ gates }: RunLog) => gates.filter(({ isPassed }) => !isPassed);
const verdict = (log: RunLog, scorer = 'phrase-f1-clear'): Verdict | undefined => {
  const comparison = compareRuns(baseline, log, 'now').variants[0]!.scorers.find((entry) => entry.scorer.name === scorer)!;
  return comparison.state === 'compared' ? comparison.verdict : undefined;
};

describe('a baseline', () => {
  test('is passed by the same run', async () => {
    const log = await runBy(usual, { baseline });
    expect(failed(log)).toEqual([]);
    expect(log.gates.map(({ name }) => name)).toEqual(
      expect.arrayContaining(
        ['phrase-f1-clear', 'inconsistency-f1', 'summary-key-facts'].map((name) => `${name} no worse than the baseline`),
      ),
    );
  });

  test.each(
    Object.entries<{ worse: Partial<Editor>; gate: string }>({
      'that overlooks every third phrase': {
        worse: { finds: (word, item) => word % 3 !== 0 && usual.finds(word, item) },
        gate: 'phrase-f1-clear no worse than the baseline',
      },
      'that flags a plain word in every article': {
        worse: { flags: (word, item) => word === 0 || usual.flags(word, item) },
        gate: 'phrase-f1-clear no worse than the baseline',
      },
      'that overlooks clashes in one article of three': {
        worse: { findsClash: (item) => Number(item.slice(-2)) % 3 !== 0 && usual.findsClash(item) },
        gate: 'inconsistency-f1 no worse than the baseline',
      },
      'whose summaries leave out the fact in one article of three': {
        worse: { mentionsFact: (item) => Number(item.slice(-2)) % 3 !== 0 && usual.mentionsFact(item) },
        gate: 'summary-key-facts no worse than the baseline',
      },
    }),
  )('fails a setting %s, by the figure that it hurts and by no other', async (_, { worse, gate }) => {
    const log = await runBy(editorOf(1, worse), { baseline });
    expect(failed(log).map(({ name }) => name)).toEqual([gate]);
    expect(failed(log)[0]!.why).toMatch(
      /^it is 0\.\d+ after 0\.\d+, −0\.\d+ \(95 %: −0\.\d+ to −0\.\d+\): worse by more than noise; worse in case-\d\d/,
    );
  });

  // 20 editors of the same skill: which words they see is luck. 2.5 % are expected at either end.
  test('takes luck for neither an improvement nor a fault', async () => {
    const suite = { scorers: ['phrase-f1-clear'] };
    const verdicts = await Promise.all(Array.from({ length: 20 }, async (_, seed) => verdict(await runBy(editorOf(seed + 2), { suite }))));
    expect(verdicts.filter((each) => each === 'uncertain').length).toBeGreaterThanOrEqual(18);
  });

  test('does not take four lucky articles for an improvement, although all that changed is better', async () => {
    const lucky = ['case-01', 'case-02', 'case-03', 'case-04'];
    const log = await runBy(editorOf(1, { finds: (word, item) => lucky.includes(item) || usual.finds(word, item) }), { baseline });
    expect(failed(log)).toEqual([]);
    expect(verdict(log)).toBe('uncertain');
    expect(log.gates.find(({ name }) => name.startsWith('phrase-f1-clear'))!.why).toContain('may be noise');
  });

  test('sees an improvement that most articles share', async () => {
    const log = await runBy(editorOf(1, { finds: (word, item) => word === 0 || usual.finds(word, item) }), { baseline });
    expect(verdict(log)).toBe('better');
  });

  test('is not passed by leaving cases out that are errored', async () => {
    const failing = editorOf(1, {
      findsClash: (item) => {
        if (item === 'case-07') throw new Error('the model fell over');
        return usual.findsClash(item);
      },
    });
    const log = await runBy(failing, { baseline });
    expect(failed(log)).toMatchObject([{ name: 'every case of the baseline scored', why: 'not scored: case-07' }]);
  });

  test('is not passed by leaving figures out', async () => {
    const log = await runBy(usual, { baseline, suite: { scorers: ['phrase-*', 'summary-key-facts', 'report-*'] } });
    expect(failed(log)).toMatchObject([
      { name: 'every figure of the baseline measured', why: expect.stringMatching(/^not measured: inconsistency-f1$/) },
    ]);
  });

  test('is not passed when every case is errored', async () => {
    const fallen = () => {
      throw new Error('no engine');
    };
    const log = await runBy(editorOf(1, { findsClash: fallen }), { baseline });
    expect(failed(log).map(({ name }) => name)).toEqual(expect.arrayContaining(['anything scored', 'every case of the baseline scored']));
  });

  test('is not passed when it gates nothing: no primary figure on either side', async () => {
    const suite = { scorers: ['report-*', 'phrase-precision'] };
    const plain = measuredRunIn(baselineOf(await runBy(usual, { suite })), 'plain.json');
    expect(failed(await runBy(usual, { suite, baseline: plain })).map(({ name }) => name)).toEqual(['a primary figure to compare']);
  });

  test('excuses no broken promise, also where the baseline broke it as often', async () => {
    const misquoting = editorOf(1, { misquotes: true });
    const log = await runBy(misquoting, { baseline: measuredRunOf(await runBy(misquoting), 'earlier.jsonl') });
    expect(failed(log)).toMatchObject([{ name: 'report-slices is 1', why: expect.stringMatching(/^it is 0\.\d+$/) }]);
  });
});

describe('a baseline of something else is refused before anything is run:', () => {
  const never: Partial<Editor> = {
    finds: () => {
      throw new Error('it was run');
    },
  };
  const refusal = (earlier: MeasuredRun, options: Parameters<typeof runBy>[1] = {}) =>
    runBy(editorOf(1, never), { ...options, baseline: earlier }).then(
      () => 'it was run',
      (error: Error & { code?: string }) => `${error.code}: ${error.message}`,
    );
  const [first, ...others] = madeUpCases;

  test.each(
    Object.entries<{ earlier?: Partial<MeasuredRun>; cases?: typeof madeUpCases; says: string }>({
      'another suite': {
        earlier: { suite: { ...baseline.suite, name: 'other' } },
        says: 'it is of the suite "other", and this run is of "made-up"',
      },
      'another scorer version': {
        earlier: {
          scorers: baseline.scorers.map((scorer) => ({ ...scorer, version: scorer.name === 'phrase-f1-clear' ? 9 : scorer.version })),
        },
        says: 'its phrase-f1-clear is version 9, and this run has version 1',
      },
      'another gold': {
        cases: [{ ...first!, gold: { ...first!.gold, loaded: [] } }, ...others],
        says: 'case-01 has other gold',
      },
      'another article': { cases: [{ ...first!, text: `${first!.text} ` }, ...others], says: 'case-01 has another article' },
      'fewer cases': { cases: others, says: 'case-01 is missing now' },
      'more cases': { cases: [...madeUpCases, articleCase('A text.', { id: 'late' })], says: 'late is new' },
      'other pairs': {
        cases: [{ ...first!, group: 'pair' }, ...others],
        says: 'its cases are paired or grouped in another way',
      },
    }),
  )('%s', async (_, { earlier = {}, cases = madeUpCases, says }) => {
    const message = await refusal({ ...baseline, ...earlier }, { cases });
    expect(message).toContain('eval-incomparable: baseline.json: ');
    expect(message).toContain(says);
  });

  test('no variant in common', async () => {
    const two = { ...baseline, variants: ['one', 'two'].map((id) => ({ id, counts: new Map() })) };
    expect(await refusal(two)).toContain('they have no variant in common: "one", "two" there, "embedded" here');
  });
});

test('a log serves as a baseline too', async () => {
  const log = await runBy(usual);
  expect(failed(await runBy(usual, { baseline: measuredRunOf(log, 'log.jsonl') }))).toEqual([]);
});

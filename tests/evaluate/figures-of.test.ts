import { describe, expect, test } from 'vitest';
import { noUsage } from '../../src/contracts/add-usage.ts';
import { countsByCluster, figuresOf, type Results } from '../../src/evaluate/figures-of.ts';
import type { Measurement } from '../../src/evaluate/measurement.ts';
import { recordCase } from '../../src/evaluate/run/record-case.ts';
import type { CaseResult, ScorerRecord } from '../../src/evaluate/run-log.ts';
import { counted, unscored } from '../../src/evaluate/scorer.ts';
import { articleCase } from './made-up.ts';

const scorer: ScorerRecord = {
  name: 'own',
  version: 1,
  meaning: 'x',
  unit: 'share',
  range: [0, 1],
  better: 'more',
  kind: 'article',
  role: 'shown',
  formula: 'ratio',
};
const variant = { id: 'embedded', engine: 'embedded' as const, model: null, prompts: null, settings: {} };
const result = (id: string, score: Measurement | null, repeat = 1): CaseResult => ({
  variant: 'embedded',
  case: id,
  repeat,
  state: score ? 'scored' : 'errored',
  error: score ? null : { code: 'unexpected', message: 'oh' },
  scores: score ? { own: score } : {},
  marks: [],
  summary: null,
  rewrite: null,
  usage: noUsage,
});
const run = (results: readonly CaseResult[], more: Record<string, { group?: string; stratum?: string }> = {}): Results => ({
  suite: { name: 'mine', location: null, digest: 'd', repeats: 1, seed: 1, camps: ['a', 'b'] },
  variants: [variant],
  scorers: [scorer],
  cases: [...new Set(results.map((each) => each.case))].map((id) =>
    recordCase(articleCase('Text.', { id }, { group: more[id]?.group ?? id, stratum: more[id]?.stratum ?? null })),
  ),
  results,
});

describe('figures of a run', () => {
  test('pool the counts of cases, and leave unscored and errored ones out', () => {
    const figures = figuresOf(
      run([
        result('a', counted({ hits: 1, of: 1 })),
        result('b', counted({ hits: 0, of: 9 })),
        result('c', unscored('nothing')),
        result('d', null),
      ]),
    );
    expect(figures).toMatchObject([
      { variant: 'embedded', scorer: 'own', stratum: null, state: 'scored', value: 0.1, cases: 2, clusters: 2 },
    ]);
  });

  test('weigh a case once, however often it was repeated', () => {
    const repeats = [1, 2, 3].map((repeat) => result('a', counted({ hits: repeat === 1 ? 1 : 0, of: 1 }), repeat));
    const [figure] = figuresOf(run([...repeats, result('b', counted({ hits: 0, of: 1 }))]));
    expect(figure).toMatchObject({ value: 1 / 6, cases: 2 });
  });

  test('count cases of one group as one cluster', () => {
    const group = { a: { group: 'pair' }, b: { group: 'pair' } };
    const [figure] = figuresOf(run([result('a', counted({ hits: 1, of: 1 })), result('b', counted({ hits: 0, of: 1 }))], group));
    expect(figure).toMatchObject({ cases: 2, clusters: 1, interval: null });
  });

  test('are given for each stratum apart', () => {
    const strata = { a: { stratum: 'full' }, b: { stratum: 'cut' } };
    const figures = figuresOf(run([result('a', counted({ hits: 1, of: 1 })), result('b', unscored('nothing'))], strata));
    expect(figures.map(({ stratum, state }) => [stratum, state])).toEqual([
      [null, 'scored'],
      ['cut', 'unscored'],
      ['full', 'scored'],
    ]);
  });

  test.each(
    Object.entries({
      'the commonest reason': [[result('a', unscored('no gold')), result('b', unscored('no gold')), result('c', null)], 'no gold'],
      'that every case is errored': [[result('a', null)], 'the case is errored'],
      'that there was nothing to divide by': [[result('a', counted({ hits: 0, of: 0 }))], 'there was nothing to divide by'],
      'that nothing was run': [[], 'no case was run'],
    } satisfies Record<string, [CaseResult[], string]>),
  )('that are none say %s', (_, [results, why]) => {
    expect(figuresOf(run(results))).toMatchObject([{ state: 'unscored', why }]);
  });

  test('add up clusters in the order of their first case', () => {
    const counts = [
      { case: recordCase(articleCase('x', { id: 'b' }, { group: 'g' })), counts: { hits: 1 } },
      { case: recordCase(articleCase('x', { id: 'a' }, { group: 'h' })), counts: { hits: 2 } },
      { case: recordCase(articleCase('x', { id: 'c' }, { group: 'g' })), counts: { hits: 4 } },
    ];
    expect([...countsByCluster(counts)]).toEqual([
      ['g', { hits: 5 }],
      ['h', { hits: 2 }],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/evaluate/figure.ts';
import type { Gate } from '../../../src/evaluate/gate.ts';
import { checkGates } from '../../../src/evaluate/run/check-gates.ts';
import type { ScorerRecord } from '../../../src/evaluate/run-log.ts';

const record = (name: string, details: Partial<ScorerRecord> = {}): ScorerRecord => ({
  name,
  version: 1,
  meaning: 'x',
  unit: 'share',
  range: [0, 1],
  better: 'more',
  kind: 'article',
  role: 'shown',
  formula: 'ratio',
  ...details,
});
const figure = (scorer: string, value: number | null, stratum: string | null = null): Figure =>
  value === null
    ? { variant: 'v', scorer, stratum, state: 'unscored', why: 'no gold' }
    : { variant: 'v', scorer, stratum, state: 'scored', value, interval: null, cases: 1, clusters: 1 };
const outcomes = (gates: Gate[], figures: Figure[], scorers: ScorerRecord[] = []) =>
  checkGates(gates, { variants: [{ id: 'v' }], scorers, figures }).map(({ name, isPassed, why }) => [name, isPassed, why]);

describe('gates', () => {
  test.each(
    Object.entries({
      'passes at its lower end': [{ scorer: 'own', atLeast: 0.5 }, 0.5, true],
      'fails below it': [{ scorer: 'own', atLeast: 0.5 }, 0.499, false],
      'passes at its upper end': [{ scorer: 'own', atMost: 0.5 }, 0.5, true],
      'fails above it': [{ scorer: 'own', atMost: 0.5 }, 0.501, false],
      'fails outside of two ends': [{ scorer: 'own', atLeast: 0.2, atMost: 0.4 }, 0.1, false],
      'fails when nothing was scored': [{ scorer: 'own', atLeast: 0 }, null, false],
    } satisfies Record<string, [Gate, number | null, boolean]>),
  )('%s', (_, [gate, value, isPassed]) => {
    const all = outcomes([gate], [figure('own', value), figure('other', 1)]);
    expect(all.map(([, passed]) => passed)).toEqual([isPassed]);
  });

  test('fail for a scorer that the run does not have', () => {
    expect(outcomes([{ scorer: 'gone', atLeast: 0 }], [figure('own', 1)])).toEqual([
      ['gone at least 0', false, 'it was not scored: there is no such figure'],
    ]);
  });

  test('look at the stratum they name', () => {
    expect(outcomes([{ scorer: 'own', atLeast: 0.5, stratum: 'full' }], [figure('own', 1), figure('own', 0.2, 'full')])).toEqual([
      ['own (full) at least 0.5', false, 'it is 0.2'],
    ]);
  });

  test('let an invariant be nothing but the good end of its range', () => {
    const slices = record('slices', { role: 'invariant' });
    const gaps = record('gaps', { role: 'invariant', better: 'less', range: [0, null] });
    expect(outcomes([], [figure('slices', 0.99996), figure('gaps', 0)], [slices, gaps])).toEqual([
      ['slices is 1', false, 'it is 0.99996'],
      ['gaps is 0', true, 'it is 0'],
    ]);
  });

  test('break no promise about a part that nobody asked for', () => {
    expect(outcomes([], [figure('slices', null), figure('own', 1)], [record('slices', { role: 'invariant' })])).toEqual([
      ['slices is 1', true, 'no gold'],
    ]);
  });

  test('fail a run in which nothing was scored', () => {
    expect(outcomes([], [figure('own', null)])).toEqual([['anything scored', false, 'nothing was scored']]);
  });
});

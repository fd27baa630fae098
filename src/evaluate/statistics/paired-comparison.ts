import type { Interval } from '../figure.ts';
import { type Formula, prepared } from '../formula.ts';
import type { Counts } from '../measurement.ts';
import { drawsOf, intervalOf } from './bootstrap.ts';
import { poolOf } from './pool.ts';

/** One cluster as two runs counted it. */
export type PairedCounts = { readonly before: Counts; readonly after: Counts };

export type PairedComparison = {
  readonly before: number;
  readonly after: number;
  /** after − before */
  readonly difference: number;
  /** 95 %; `null` with fewer than two clusters. */
  readonly interval: Interval | null;
  readonly clusters: number;
};

/**
 * The difference of two runs over the clusters that both have. Each draw takes the same clusters of both, so that what is hard for both cancels out.
 *
 * @returns `undefined` when one of them has no figure over these clusters
 */
export function comparePaired(formula: Formula, clusters: readonly PairedCounts[], seed: number): PairedComparison | undefined {
  const both = clusters.flatMap(({ before, after }) => {
    const [one, other] = [prepared(formula, before), prepared(formula, after)];
    return one && other ? [{ before: one, after: other }] : [];
  });
  const pools = {
    before: poolOf(
      formula,
      both.map(({ before }) => before),
    ),
    after: poolOf(
      formula,
      both.map(({ after }) => after),
    ),
  };
  const everyIndex = both.map((_, index) => index);
  const [before, after] = [pools.before.figureAt(everyIndex), pools.after.figureAt(everyIndex)];
  if (before === undefined || after === undefined) return undefined;
  const differences = drawsOf(both.length, seed).map((indices) => {
    const [one, other] = [pools.before.figureAt(indices), pools.after.figureAt(indices)];
    return one === undefined || other === undefined ? undefined : other - one;
  });
  return {
    before,
    after,
    difference: after - before,
    interval: both.length < 2 ? null : intervalOf(differences, both.length),
    clusters: both.length,
  };
}

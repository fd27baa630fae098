import { type Formula, figureOf, prepared } from '../formula.ts';
import type { Counts } from '../measurement.ts';

/** Counts of clusters as columns, to add up again and again. */
export type Pool = {
  readonly clusters: number;
  /** The figure of the clusters at these indices; an index may come several times. */
  figureAt(indices: ArrayLike<number>): number | undefined;
};

/** The figure of all clusters together; `undefined` when there is nothing to divide by. */
export function pooledFigure(formula: Formula, clusters: readonly Counts[]): number | undefined {
  const pool = poolOf(
    formula,
    clusters.map((counts) => prepared(formula, counts)).filter((counts) => counts !== undefined),
  );
  return pool.figureAt(Array.from({ length: pool.clusters }, (_, index) => index));
}

/** @param clusters - prepared counts, see `prepared` */
export function poolOf(formula: Formula, clusters: readonly Counts[]): Pool {
  const names = [...new Set(clusters.flatMap((counts) => Object.keys(counts)))];
  const columns = names.map((name) => Float64Array.from(clusters, (counts) => counts[name] ?? 0));
  return {
    clusters: clusters.length,
    figureAt(indices) {
      const pooled: Counts = {};
      for (const [column, name] of names.entries()) {
        const values = columns[column]!;
        let sum = 0;
        for (let place = 0; place < indices.length; place += 1) sum += values[indices[place]!]!;
        pooled[name] = sum;
      }
      return figureOf(formula, pooled);
    },
  };
}

import { type Formula, figureOf, prepared } from '../formula.ts';
import type { Counts } from '../measurement.ts';
import type { PairedCounts } from './paired-comparison.ts';
import { randomFrom } from './random.ts';

const exchanges = 2000;

/**
 * How often a difference at least as large, in either direction, comes about when each cluster's two counts are exchanged by the toss of a coin: what chance
 * alone does when the two runs are equally good. Approximate randomisation (Noreen 1989; for F1 Yeh 2000).
 *
 * It sees what an interval of few changed clusters does not: of five that changed, all to the better, chance does as much once in sixteen times.
 *
 * @returns from 1/2001 to 1; `undefined` when one of the runs has no figure
 */
export function randomisationP(formula: Formula, clusters: readonly PairedCounts[], seed: number): number | undefined {
  const both = clusters.flatMap(({ before, after }) => {
    const [one, other] = [prepared(formula, before), prepared(formula, after)];
    return one && other ? [{ before: one, after: other }] : [];
  });
  const names = [...new Set(both.flatMap(({ before, after }) => [...Object.keys(before), ...Object.keys(after)]))];
  const totals = (side: 'before' | 'after') => names.map((name) => both.reduce((sum, cluster) => sum + (cluster[side][name] ?? 0), 0));
  const [before, after] = [totals('before'), totals('after')];
  const observed = difference(formula, names, before, after);
  if (observed === undefined) return undefined;
  const shifts = both
    .map((cluster) => names.map((name) => (cluster.after[name] ?? 0) - (cluster.before[name] ?? 0)))
    .filter((shift) => shift.some((by) => by !== 0));
  const random = randomFrom(seed);
  let asLarge = 0;
  for (let exchange = 0; exchange < exchanges; exchange += 1) {
    const moved = names.map(() => 0);
    for (const shift of shifts) {
      if (random() < 0.5) for (const [column, by] of shift.entries()) moved[column]! += by;
    }
    const chance = difference(
      formula,
      names,
      before.map((sum, column) => sum + moved[column]!),
      after.map((sum, column) => sum - moved[column]!),
    );
    // a hair less, so that the same sums added up in another order count as the same
    if (chance !== undefined && Math.abs(chance) >= Math.abs(observed) - 1e-12) asLarge += 1;
  }
  return (asLarge + 1) / (exchanges + 1);
}

function difference(formula: Formula, names: readonly string[], before: readonly number[], after: readonly number[]): number | undefined {
  const figure = (sums: readonly number[]) =>
    figureOf(formula, Object.fromEntries(names.map((name, column) => [name, sums[column]!])) as Counts);
  const [one, other] = [figure(before), figure(after)];
  return one === undefined || other === undefined ? undefined : other - one;
}

import { type Formula, figureOf, prepared } from '../formula.ts';
import type { Counts } from '../measurement.ts';
import type { PairedCounts } from '../statistics/paired-comparison.ts';
import { addCounts } from '../statistics/reduce-repeats.ts';
import type { CaseChange } from './comparison.ts';

/** One case as two runs counted it; no counts where there was nothing to count: a new false alarm in a clean article has to weigh. */
export type PairedCase = PairedCounts & { readonly id: string; readonly group: string };

/** Below this it is rounding: a baseline keeps six places. */
const leastChange = 1e-5;

/**
 * The cases whose counts changed, each with what it does to the figure of all: the earlier run is pooled again with this one case counted as in the later run.
 * The case's own figure would not do: a false alarm in an article without gold has no figure before, and yet it counts.
 */
export function caseChanges(formula: Formula, cases: readonly PairedCase[]): CaseChange[] {
  const groups = Map.groupBy(cases, ({ group }) => group);
  const prepare = (counts: Counts) => prepared(formula, counts) ?? {};
  const before = new Map([...groups].map(([group, members]) => [group, addCounts(members.map((member) => member.before))]));
  const pooled = addCounts([...before.values()].map(prepare));
  const figure = figureOf(formula, pooled);
  if (figure === undefined) return [];
  return cases.filter(isChanged).map((item) => {
    const own = before.get(item.group)!;
    const replaced = moved(own, item.before, item.after);
    const after = figureOf(formula, moved(pooled, prepare(own), prepare(replaced)));
    return { case: item.id, by: after === undefined ? 0 : withoutDust(after - figure) };
  });
}

/** Whether the two runs counted differently. */
export function isChanged({ before, after }: PairedCounts): boolean {
  return namesOf(before, after).some((name) => Math.abs((before[name] ?? 0) - (after[name] ?? 0)) > leastChange);
}

/** Counts with those of `taken` replaced by those of `given`. */
function moved(counts: Counts, taken: Counts, given: Counts): Counts {
  const result = { ...counts };
  for (const name of namesOf(taken, given)) result[name] = (result[name] ?? 0) - (taken[name] ?? 0) + (given[name] ?? 0);
  return result;
}

function namesOf(one: Counts, other: Counts): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

/** Sums in another order differ in the last place. */
function withoutDust(difference: number): number {
  return Math.abs(difference) < 1e-12 ? 0 : difference;
}

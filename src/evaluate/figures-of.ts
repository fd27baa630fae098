import type { Figure } from './figure.ts';
import { prepared } from './formula.ts';
import type { Counts } from './measurement.ts';
import type { CaseRecord, CaseResult, RunHead, ScorerRecord } from './run-log.ts';
import { bootstrapInterval } from './statistics/bootstrap.ts';
import { pooledFigure } from './statistics/pool.ts';
import { addCounts, reduceRepeats } from './statistics/reduce-repeats.ts';

export type Results = Pick<RunHead, 'suite' | 'variants' | 'scorers'> & {
  readonly cases: readonly CaseRecord[];
  readonly results: readonly CaseResult[];
};

/** Counts of one case, repeats reduced. */
export type CaseCounts = { readonly case: CaseRecord; readonly counts: Counts };

/** Every scorer's figure for every variant: over all cases, then over each stratum. In the order of variants, then of scorers. */
export function figuresOf(run: Results): Figure[] {
  return run.variants.flatMap(({ id }) =>
    run.scorers.flatMap((scorer) => {
      const cases = countsByCase(run, id, scorer.name);
      const strata = [...new Set(run.cases.map(({ stratum }) => stratum))].filter((stratum) => stratum !== null).sort();
      const overall = figureOver(cases, scorer, run.suite.seed, () => whyUnscored(run, id, scorer.name));
      return [
        { variant: id, scorer: scorer.name, stratum: null, ...overall },
        ...strata.map((stratum) => ({
          variant: id,
          scorer: scorer.name,
          stratum,
          ...figureOver(
            cases.filter((entry) => entry.case.stratum === stratum),
            scorer,
            run.suite.seed,
            () => 'no case of this stratum was scored',
          ),
        })),
      ];
    }),
  );
}

/** What one scorer counted in each case of one variant; cases that it did not score are left out. */
export function countsByCase({ cases, results }: Pick<Results, 'cases' | 'results'>, variant: string, scorer: string): CaseCounts[] {
  const byCase = Map.groupBy(
    results.filter((result) => result.variant === variant),
    (result) => result.case,
  );
  return cases.flatMap((record) => {
    const measurements = (byCase.get(record.id) ?? []).flatMap(({ scores }) => scores[scorer] ?? []);
    const counts = reduceRepeats(measurements);
    return counts ? [{ case: record, counts }] : [];
  });
}

/** Counts of each cluster, added up over its cases; in the order of the first case of each. */
export function countsByCluster(cases: readonly CaseCounts[]): Map<string, Counts> {
  const groups = Map.groupBy(cases, (entry) => entry.case.group);
  return new Map([...groups].map(([group, entries]) => [group, addCounts(entries.map(({ counts }) => counts))]));
}

type Over =
  | { state: 'scored'; value: number; interval: ReturnType<typeof bootstrapInterval>; cases: number; clusters: number }
  | { state: 'unscored'; why: string };

function figureOver(cases: readonly CaseCounts[], { formula }: ScorerRecord, seed: number, why: () => string): Over {
  const counts = [...countsByCluster(cases).values()];
  const clusters = counts.map((cluster) => prepared(formula, cluster)).filter((cluster) => cluster !== undefined);
  const value = pooledFigure(formula, counts);
  if (value === undefined) return { state: 'unscored', why: why() };
  return { state: 'scored', value, interval: bootstrapInterval(formula, clusters, seed), cases: cases.length, clusters: clusters.length };
}

/** The commonest reason; errors count as reasons too. */
function whyUnscored({ results }: Results, variant: string, scorer: string): string {
  const reasons = results
    .filter((result) => result.variant === variant)
    .flatMap(({ state, scores }) => {
      const measurement = scores[scorer];
      if (measurement?.state === 'unscored') return [measurement.why];
      return state === 'errored' ? ['the case is errored'] : measurement ? ['there was nothing to divide by'] : [];
    });
  const counted = [...Map.groupBy(reasons, (reason) => reason)].sort((a, b) => b[1].length - a[1].length);
  return counted[0]?.[0] ?? 'no case was run';
}

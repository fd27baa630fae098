import type { Counts } from '../measurement.ts';
import type { RunLog } from '../run-log.ts';
import { reduceRepeats } from '../statistics/reduce-repeats.ts';

/** What a comparison needs of a run that was made before: who was counted, by what, and how often. A log gives it, and so does a baseline. */
export type MeasuredRun = {
  /** The file it stands in, for messages. */
  readonly location: string;
  readonly suite: { readonly name: string; readonly digest: string };
  readonly scorers: readonly { readonly name: string; readonly version: number }[];
  readonly cases: readonly MeasuredCase[];
  readonly variants: readonly MeasuredVariant[];
};

/** Beginnings of the hex SHA-256 of the article and of its gold. */
export type MeasuredCase = { readonly id: string; readonly text: string; readonly gold: string };

/** `counts` by case, then by scorer, repeats reduced. A case that was never scored is missing; so is a scorer that had nothing to count in a case. */
export type MeasuredVariant = { readonly id: string; readonly counts: ReadonlyMap<string, Readonly<Record<string, Counts>>> };

/** Twelve hex digits tell any two cases of a suite apart. */
const digestLength = 12;

/** A log as a comparison sees it. */
export function measuredRunOf(log: Pick<RunLog, 'suite' | 'scorers' | 'cases' | 'variants' | 'results'>, location: string): MeasuredRun {
  return {
    location,
    suite: { name: log.suite.name, digest: log.suite.digest },
    scorers: log.scorers.map(({ name, version }) => ({ name, version })),
    cases: log.cases.map(({ id, textDigest, goldDigest }) => ({
      id,
      text: textDigest.slice(0, digestLength),
      gold: goldDigest.slice(0, digestLength),
    })),
    variants: log.variants.map(({ id }) => ({ id, counts: countsOf(log, id) })),
  };
}

function countsOf({ results }: Pick<RunLog, 'results'>, variant: string): Map<string, Record<string, Counts>> {
  const scored = results.filter((result) => result.variant === variant && result.state === 'scored');
  const counts = new Map<string, Record<string, Counts>>();
  for (const [id, repeats] of Map.groupBy(scored, (result) => result.case)) {
    const own: Record<string, Counts> = {};
    for (const name of new Set(repeats.flatMap(({ scores }) => Object.keys(scores)))) {
      const reduced = reduceRepeats(repeats.flatMap(({ scores }) => scores[name] ?? []));
      if (reduced) own[name] = reduced;
    }
    counts.set(id, own);
  }
  return counts;
}

import type { ScorerRecord } from '../run-log.ts';
import { fewestClusters } from '../statistics/bootstrap.ts';
import { comparePaired, type PairedComparison, type PairedCounts } from '../statistics/paired-comparison.ts';
import { pooledFigure } from '../statistics/pool.ts';
import { randomisationP } from '../statistics/randomisation-test.ts';
import { addCounts } from '../statistics/reduce-repeats.ts';
import { caseChanges, isChanged, type PairedCase } from './case-changes.ts';
import type { ScorerComparison, Verdict } from './comparison.ts';

/** An improvement that chance makes oftener than this is none. */
const mostChance = 0.05;

/** Compares what one scorer counted in two runs. */
export function compareScorer(scorer: ScorerRecord, cases: readonly PairedCase[], seed: number): ScorerComparison {
  const { formula, better } = scorer;
  const clusters = clustersOf(cases);
  if (!cases.some(isChanged)) return unchanged(scorer, clusters);
  const paired = comparePaired(formula, clusters, seed);
  if (!paired) return { scorer, state: 'unscored', ...figuresOf(scorer, clusters) };
  const { before, after, difference, interval } = paired;
  const chance = randomisationP(formula, clusters, seed) ?? 1;
  const changes = caseChanges(formula, cases).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const sign = signOf(better);
  return {
    scorer,
    state: 'compared',
    ...{ before, after, difference, interval, chance },
    verdict: changes.every(({ by }) => by === 0) ? 'same' : better === 'neither' ? 'other' : verdictOf(sign, paired, chance),
    better: changes.filter(({ by }) => sign * by > 0),
    worse: changes.filter(({ by }) => sign * by < 0),
  };
}

/** Counts of each cluster in which one of the runs had anything to count. */
function clustersOf(cases: readonly PairedCase[]): PairedCounts[] {
  const groups = Map.groupBy(cases, ({ group }) => group);
  return [...groups.values()]
    .map((members) => ({ before: addCounts(members.map(({ before }) => before)), after: addCounts(members.map(({ after }) => after)) }))
    .filter(({ before, after }) => Object.keys(before).length + Object.keys(after).length > 0);
}

function unchanged(scorer: ScorerRecord, clusters: readonly PairedCounts[]): ScorerComparison {
  const { before, after } = figuresOf(scorer, clusters);
  if (before === null || after === null) return { scorer, state: 'unscored', before, after };
  const interval = clusters.length < 2 ? null : { low: 0, high: 0, isRough: clusters.length < fewestClusters };
  return { scorer, state: 'compared', before, after, difference: 0, interval, chance: 1, verdict: 'same', better: [], worse: [] };
}

function figuresOf({ formula }: ScorerRecord, clusters: readonly PairedCounts[]): { before: number | null; after: number | null } {
  const figure = (side: 'before' | 'after') =>
    pooledFigure(
      formula,
      clusters.map((cluster) => cluster[side]),
    ) ?? null;
  return { before: figure('before'), after: figure('after') };
}

function signOf(better: ScorerRecord['better']): 1 | -1 {
  return better === 'less' ? -1 : 1;
}

function verdictOf(sign: 1 | -1, { difference, interval }: PairedComparison, chance: number): Verdict {
  // of a single cluster nobody can tell: what is worse there counts as worse, and what is better not as better
  if (!interval) return sign * difference < 0 ? 'worse' : 'uncertain';
  const [least, most] = sign > 0 ? [interval.low, interval.high] : [-interval.high, -interval.low];
  if (most < 0) return 'worse';
  return least > 0 && chance <= mostChance ? 'better' : 'uncertain';
}

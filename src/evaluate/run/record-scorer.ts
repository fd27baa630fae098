import type { ScorerRecord } from '../run-log.ts';
import type { AnyScorer } from '../scorer.ts';

/** What a log keeps of a scorer, defaults filled in. */
export function recordScorer({
  name,
  meaning,
  unit,
  range,
  better,
  kind = 'article',
  version = 1,
  role = 'shown',
  formula = 'ratio',
}: AnyScorer): ScorerRecord {
  return { name, version, meaning, unit, range: [...range], better, kind, role, formula };
}

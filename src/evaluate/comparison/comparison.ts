import type { Interval } from '../figure.ts';
import type { ScorerRecord } from '../run-log.ts';

/**
 * What can be said of a difference. `better` and `worse` need an interval that leaves zero out, and `better` also that chance seldom does as much;
 * `uncertain`: counts changed, and it may be noise; `same`: no count changed, or none that moves the figure; `other`: it changed, and neither direction is the good one.
 */
export type Verdict = 'better' | 'worse' | 'uncertain' | 'same' | 'other';

/** A case whose counts changed. `by`: how far the figure of the earlier run moves when this case alone is counted as in the later one. */
export type CaseChange = { readonly case: string; readonly by: number };

/** One scorer over the cases that both runs scored. */
export type ScorerComparison = { readonly scorer: ScorerRecord } & (
  | {
      readonly state: 'compared';
      readonly before: number;
      readonly after: number;
      /** after − before */
      readonly difference: number;
      /** 95 %; `null` with fewer than two clusters in which there is anything to count. */
      readonly interval: Interval | null;
      /** How often chance alone makes a difference as large; 1 when nothing changed. */
      readonly chance: number;
      readonly verdict: Verdict;
      /** The largest change first. */
      readonly better: readonly CaseChange[];
      readonly worse: readonly CaseChange[];
    }
  /** One of them has no figure over these cases; `null` marks which. */
  | { readonly state: 'unscored'; readonly before: number | null; readonly after: number | null }
);

export type VariantComparison = {
  /** Ids of the variants that are compared. */
  readonly before: string;
  readonly after: string;
  /** Cases that both scored. */
  readonly cases: number;
  /** Cases that the earlier run scored and the later one did not. */
  readonly lost: readonly string[];
  readonly scorers: readonly ScorerComparison[];
  /** Scorers that the earlier run had and the later one has not. */
  readonly lostScorers: readonly string[];
};

/** Two runs on the same cases. */
export type RunComparison = {
  /** What they are called in reports: their files. */
  readonly before: string;
  readonly after: string;
  readonly variants: readonly VariantComparison[];
  /** Variants that only the earlier run has. */
  readonly lostVariants: readonly string[];
  /** What is not compared and why, in sentences without a full stop. */
  readonly notes: readonly string[];
};

import type { PartName } from '../contracts/category.ts';
import type { Report } from '../contracts/report.ts';
import type { SupportReport } from '../contracts/support.ts';
import type { Case, CaseKind } from './case.ts';
import type { Formula } from './formula.ts';
import type { Counts, Measurement } from './measurement.ts';
import type { NameSwap } from './swap-names.ts';

export type Unit =
  | 'share'
  | 'F1'
  | 'difference of shares'
  | 'per article'
  | 'per 1,000 words'
  | 'words'
  | 'BLEU'
  | 'US dollars'
  | 'tokens'
  | 'calls'
  | 'seconds';

/**
 * `primary`: a baseline gates it by the interval of the paired difference. `invariant`: has to be at the good end of its range, always.
 * `shown`: for the reader.
 */
export type ScorerRole = 'primary' | 'invariant' | 'shown';

export type ScoringInput<Kind extends CaseKind = 'article'> = {
  /** `null` for the kinds that no report is made for (`summary-support`). */
  readonly report: Kind extends 'summary-support' ? null : Report;
  /** What was said of the case's summary; only for `summary-support`. */
  readonly support?: SupportReport | undefined;
  readonly gold: Case<Kind>['gold'];
  readonly case: Case<Kind>;
  /** The same article with the names of its two sides swapped, when the suite asks for it. */
  readonly swapped?: { readonly report: Report; readonly swap: NameSwap } | undefined;
};

/**
 * Compares what was reported with gold. Pure: the same input gives the same counts; may be asynchronous.
 *
 * A scorer judges by gold and by the text, never by asking our own detector again. What it throws makes the case errored, and the run goes on.
 */
export type Scorer<Kind extends CaseKind = 'article'> = {
  /** Lower-case words joined by hyphens; unique in a run. */
  readonly name: string;
  /** One line, without a full stop. */
  readonly meaning: string;
  readonly unit: Unit;
  /** Least and greatest value; `null` when there is no bound. */
  readonly range: readonly [number | null, number | null];
  /** `neither`: the figure describes, it does not judge. */
  readonly better: 'more' | 'less' | 'neither';
  /** Cases it applies to. Default: 'article'. */
  readonly kind?: Kind;
  /** Raised with every change of meaning; a baseline of another version is refused. Default: 1. */
  readonly version?: number;
  /** Default: 'shown'. */
  readonly role?: ScorerRole;
  /** How pooled counts become a figure. Default: 'ratio'. */
  readonly formula?: Formula;
  /** Parts of the report that it reads; where one of them was not done the case is unscored. Default: none. */
  readonly parts?: readonly PartName[];
  score(input: ScoringInput<Kind>): Measurement | Promise<Measurement>;
};

export type AnyScorer = { [Kind in CaseKind]: Scorer<Kind> }[CaseKind];

type Tally = { readonly misses?: readonly string[]; readonly falseAlarms?: readonly string[]; readonly notes?: readonly string[] };

/** A measurement of a share, or of a rate: `hits` for every `of`. */
export function counted({ hits, of, ...tally }: { readonly hits: number; readonly of: number } & Tally): Measurement {
  return scored({ hits, of }, tally);
}

/** A measurement of any counts that the scorer's formula reads. */
export function scored(counts: Counts, { misses = [], falseAlarms = [], notes = [] }: Tally = {}): Measurement {
  return { state: 'scored', counts: { ...counts }, misses: [...misses], falseAlarms: [...falseAlarms], notes: [...notes] };
}

/** There is nothing to measure in this case; it is left out of the figure, never counted as 0. */
export function unscored(why: string): Measurement {
  return { state: 'unscored', why };
}

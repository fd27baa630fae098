import type { Counts } from './measurement.ts';

/**
 * How pooled counts become a figure. A log names the formula, so that it can be compared and drawn without the scorer at hand.
 *
 * `ratio` hits / of · `f1` of foundHits / found and goldHits / gold · `difference` hits / of less otherHits / otherOf ·
 * `gap` mean over clusters of the size of that difference · `macro-f1`, `balanced-accuracy` of truePositives, falsePositives,
 * falseNegatives, trueNegatives · `bleu` corpus BLEU of matched1–4, total1–4, length, referenceLength.
 */
export const formulas = ['ratio', 'f1', 'difference', 'gap', 'macro-f1', 'balanced-accuracy', 'bleu'] as const;
export type Formula = (typeof formulas)[number];

type Recipe = {
  /** Turns a cluster's counts into what is added up; `undefined` leaves the cluster out. */
  readonly prepare?: (counts: Counts) => Counts | undefined;
  /** `undefined` when there is nothing to divide by. */
  readonly figure: (pooled: Counts) => number | undefined;
};

const recipes: Record<Formula, Recipe> = {
  ratio: { figure: ({ hits, of }) => share(hits, of) },
  f1: { figure: ({ foundHits, found, goldHits, gold }) => f1(share(foundHits, found), share(goldHits, gold)) },
  difference: { prepare: bothSides, figure: ({ hits, of, otherHits, otherOf }) => less(share(hits, of), share(otherHits, otherOf)) },
  gap: { prepare: gapOf, figure: ({ hits, of }) => share(hits, of) },
  'macro-f1': { figure: macroF1 },
  'balanced-accuracy': { figure: balancedAccuracy },
  bleu: { figure: bleu },
};

/** The counts of one cluster as the formula adds them up; `undefined` when the cluster says nothing (a pair of which one side is missing). */
export function prepared(formula: Formula, counts: Counts): Counts | undefined {
  const { prepare } = recipes[formula];
  return prepare ? prepare(counts) : counts;
}

/** The figure of prepared counts that were added up; `undefined` when there is nothing to divide by. */
export function figureOf(formula: Formula, pooled: Counts): number | undefined {
  return recipes[formula].figure(pooled);
}

function share(hits = 0, of = 0): number | undefined {
  return of > 0 ? hits / of : undefined;
}

function less(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b;
}

/** With gold and nothing found, or finds and no gold, it is 0; with neither there is no figure. */
function f1(precision: number | undefined, recall: number | undefined): number | undefined {
  if (precision === undefined && recall === undefined) return undefined;
  if (precision === undefined || recall === undefined || precision + recall === 0) return 0;
  return (2 * precision * recall) / (precision + recall);
}

function bothSides(counts: Counts): Counts | undefined {
  return (counts.of ?? 0) > 0 && (counts.otherOf ?? 0) > 0 ? counts : undefined;
}

function gapOf(counts: Counts): Counts | undefined {
  const gap = less(share(counts.hits, counts.of), share(counts.otherHits, counts.otherOf));
  return gap === undefined ? undefined : { hits: Math.abs(gap), of: 1 };
}

function macroF1({ truePositives = 0, falsePositives = 0, falseNegatives = 0, trueNegatives = 0 }: Counts): number | undefined {
  const positive = f1(share(truePositives, truePositives + falsePositives), share(truePositives, truePositives + falseNegatives));
  const negative = f1(share(trueNegatives, trueNegatives + falseNegatives), share(trueNegatives, trueNegatives + falsePositives));
  return positive === undefined || negative === undefined ? undefined : (positive + negative) / 2;
}

function balancedAccuracy({ truePositives = 0, falsePositives = 0, falseNegatives = 0, trueNegatives = 0 }: Counts): number | undefined {
  const sensitivity = share(truePositives, truePositives + falseNegatives);
  const specificity = share(trueNegatives, trueNegatives + falsePositives);
  return sensitivity === undefined || specificity === undefined ? undefined : (sensitivity + specificity) / 2;
}

/** Papineni et al. 2002, up to four words in a row, times 100. */
function bleu(counts: Counts): number | undefined {
  const { length = 0, referenceLength = 0 } = counts;
  if (length === 0) return undefined;
  let logarithms = 0;
  for (const words of [1, 2, 3, 4]) {
    const precision = share(counts[`matched${words}`], counts[`total${words}`]);
    if (precision === undefined || precision === 0) return 0;
    logarithms += Math.log(precision) / 4;
  }
  return 100 * Math.min(1, Math.exp(1 - referenceLength / length)) * Math.exp(logarithms);
}

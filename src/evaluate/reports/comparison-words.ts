import { counted } from '../../render/counted.ts';
import type { RunComparison, ScorerComparison, VariantComparison } from '../comparison/comparison.ts';

type Compared = Extract<ScorerComparison, { state: 'compared' }>;

/** What is compared with what: "run.jsonl against base.jsonl, 34 cases"; variants are named where they tell the two apart. */
export function comparisonTitle({ before, after }: RunComparison, variant: VariantComparison): string {
  const isOneRun = before === after;
  const isOneVariant = variant.before === variant.after;
  const name = (run: string, id: string) => (isOneVariant ? run : isOneRun ? id : `${run} (${id})`);
  return `${name(after, variant.after)} against ${name(before, variant.before)}, ${counted(variant.cases, 'case')}`;
}

/** What can be said of a difference, in a few words. */
export function verdictWords({ verdict, chance, interval }: Pick<Compared, 'verdict' | 'chance' | 'interval'>): string {
  switch (verdict) {
    case 'same':
      return 'nothing changed';
    case 'better':
      return 'better by more than noise';
    case 'worse':
      return interval ? 'worse by more than noise' : 'worse, in a single article';
    case 'other':
      return 'changed; neither way is the better one';
    case 'uncertain':
      return `may be noise: chance does as much in ${Math.max(1, Math.round(chance * 100))} of 100 runs`;
  }
}

const order = { primary: 0, invariant: 1, shown: 2 } as const;

/** The figures that both runs have, primary ones first, then by what is sure, then in the order of the scorers. */
export function changedFirst({ scorers }: VariantComparison): Compared[] {
  const weight = ({ verdict }: Compared) => ({ worse: 0, better: 1, uncertain: 2, other: 3, same: 4 })[verdict];
  return scorers
    .filter((comparison) => comparison.state === 'compared')
    .toSorted((a, b) => order[a.scorer.role] - order[b.scorer.role] || weight(a) - weight(b));
}

/** How the cases behind a difference are counted: "5 better", or "5 higher" where neither way is the better one. */
export function changedCases({ scorer, better, worse }: Compared): { readonly words: string; readonly changes: Compared['better'] }[] {
  const [up, down] = scorer.better === 'neither' ? ['higher', 'lower'] : ['better', 'worse'];
  return [
    { words: `${worse.length} ${down}`, changes: worse },
    { words: `${better.length} ${up}`, changes: better },
  ].filter(({ changes }) => changes.length > 0);
}

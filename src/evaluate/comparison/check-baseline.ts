import type { GateOutcome } from '../gate.ts';
import { shownDifference, shownInterval, shownValue } from '../shown-value.ts';
import type { RunComparison, ScorerComparison, VariantComparison, Verdict } from './comparison.ts';

/**
 * Holds a run against its baseline: no primary figure may be worse by more than noise (the interval of the paired difference lies wholly on the bad side), and whatever
 * the baseline measured has to be measured again, case for case, so that nothing passes by being left out.
 */
export function checkBaseline({ before: baseline, variants, lostVariants }: RunComparison): GateOutcome[] {
  const lost = lostVariants.map((id) =>
    outcome('every variant of the baseline run', id, false, 'the baseline has it, and this run has not'),
  );
  const outcomes = variants.flatMap((variant) => {
    const gated = variant.scorers.filter(({ scorer }) => scorer.role === 'primary');
    return [
      everyCase(variant),
      everyScorer(variant),
      ...gated.filter(isMeasured).map((comparison) => primaryOutcome(comparison, variant.after)),
      ...(gated.some(isMeasured)
        ? []
        : [outcome('a primary figure to compare', variant.after, false, `neither ${baseline} nor this run has one over the same cases`)]),
    ];
  });
  return [...outcomes, ...lost];
}

/** Whether the baseline has a figure: one that it never had cannot get worse. */
function isMeasured(comparison: ScorerComparison): boolean {
  return comparison.before !== null;
}

function everyCase({ after, lost, cases }: VariantComparison): GateOutcome {
  return outcome(
    'every case of the baseline scored',
    after,
    lost.length === 0 && cases > 0,
    lost.length === 0 ? `${cases} are` : `not scored: ${listed(lost)}`,
  );
}

function everyScorer({ after, lostScorers, scorers }: VariantComparison): GateOutcome {
  const unscored = scorers
    .filter((comparison) => comparison.scorer.role !== 'shown' && comparison.state === 'unscored' && comparison.before !== null)
    .map(({ scorer }) => scorer.name);
  const gone = [...lostScorers, ...unscored];
  return outcome(
    'every figure of the baseline measured',
    after,
    gone.length === 0,
    gone.length === 0 ? `${scorers.length} are` : `not measured: ${listed(gone)}`,
  );
}

const verdicts: Record<Verdict, string> = {
  same: 'nothing changed',
  better: 'better by more than noise',
  uncertain: 'may be noise',
  other: 'neither better nor worse',
  worse: 'worse by more than noise',
};

function primaryOutcome(comparison: ScorerComparison, variant: string): GateOutcome {
  const name = `${comparison.scorer.name} no worse than the baseline`;
  if (comparison.state === 'unscored')
    return outcome(name, variant, false, `it was ${shownValue(comparison.before!)}, and now it is not scored`);
  const { before, after, difference, interval, verdict, worse } = comparison;
  const range = interval ? `${shownInterval(interval)}${interval.isRough ? ', rough' : ''}` : 'no interval: a single article';
  const cases = verdict === 'worse' ? `; worse in ${listed(worse.map((change) => change.case))}` : '';
  const change = verdict === 'same' ? '' : ` after ${shownValue(before)}, ${shownDifference(difference)} (95 %: ${range})`;
  return outcome(name, variant, verdict !== 'worse', `it is ${shownValue(after)}${change}: ${verdicts[verdict]}${cases}`);
}

function outcome(name: string, variant: string, isPassed: boolean, why: string): GateOutcome {
  return { name, variant, isPassed, why };
}

function listed(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}

import type { Report } from '../../../src/contracts/report.ts';
import type { Case } from '../../../src/evaluate/case.ts';
import { figureOf } from '../../../src/evaluate/formula.ts';
import { scoreCase } from '../../../src/evaluate/run/score-case.ts';
import type { ScoringInput } from '../../../src/evaluate/scorer.ts';
import { type ScorerEntry, scorers } from '../../../src/evaluate/scorers/index.ts';

/** The figure of one scorer for one case ("unscored: why" when there is none), with its misses and false alarms. */
export async function scoredBy(name: string, item: Case, report: Report | null, swapped?: ScoringInput['swapped']) {
  const scorer = await (scorers.find((entry) => entry.name === name) as ScorerEntry).load();
  const measurement = (await scoreCase({ case: item, report, swapped }, [scorer]))[name]!;
  if (measurement.state === 'unscored') return { figure: `unscored: ${measurement.why}`, misses: [], falseAlarms: [] };
  const { counts, misses, falseAlarms } = measurement;
  return { figure: figureOf(scorer.formula ?? 'ratio', counts), misses, falseAlarms };
}

/** Only the figure. */
export async function figureBy(name: string, item: Case, report: Report | null): Promise<number | string | undefined> {
  return (await scoredBy(name, item, report)).figure;
}

import type { PartName } from '../../contracts/category.ts';
import type { Report } from '../../contracts/report.ts';
import type { SupportReport } from '../../contracts/support.ts';
import type { Case } from '../case.ts';
import type { Measurement } from '../measurement.ts';
import { type AnyScorer, type ScoringInput, unscored } from '../scorer.ts';

/** A scorer threw: that is a fault of the scorer, and the case cannot be counted. */
export class ScorerFault extends Error {}

type Input = {
  readonly case: Case;
  readonly report: Report | null;
  readonly support?: SupportReport | undefined;
  readonly swapped: ScoringInput['swapped'];
};

/**
 * Scores one case with every scorer of its kind.
 *
 * @throws ScorerFault that names the scorer and what it said
 */
export async function scoreCase(input: Input, scorers: readonly AnyScorer[]): Promise<Record<string, Measurement>> {
  const scores: Record<string, Measurement> = {};
  for (const scorer of scorers) {
    if ((scorer.kind ?? 'article') === input.case.kind) scores[scorer.name] = await measure(scorer, input);
  }
  return scores;
}

async function measure(scorer: AnyScorer, { case: item, report, support, swapped }: Input): Promise<Measurement> {
  const undone = report && scorer.parts?.find((part) => report.parts[part] !== 'done');
  if (undone) return unscored(undoneBecause(undone, report));
  let measurement: Measurement;
  try {
    // the kinds agree, which the compiler cannot see through the union
    measurement = await (scorer.score as (input: unknown) => Measurement | Promise<Measurement>)({
      report,
      support,
      gold: item.gold,
      case: item,
      swapped,
    });
  } catch (cause) {
    throw new ScorerFault(`the scorer "${scorer.name}" threw: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  refuseNonsense(scorer.name, measurement);
  return measurement;
}

function undoneBecause(part: PartName, { parts, gaps }: Report): string {
  if (parts[part] === 'not-asked') return `${part}: not asked for`;
  return `${part}: ${gaps.find((gap) => gap.part === part)?.why ?? 'failed'}`;
}

/** A NaN in a log would spread to every figure that is pooled with it. */
function refuseNonsense(name: string, measurement: Measurement): void {
  if (measurement?.state === 'unscored') return;
  if (measurement?.state !== 'scored') throw new ScorerFault(`the scorer "${name}" gave no measurement`);
  const wrong = Object.entries(measurement.counts).find(([, count]) => !(Number.isFinite(count) && count >= 0));
  if (wrong) throw new ScorerFault(`the scorer "${name}" counted ${wrong[0]} as ${wrong[1]}`);
}

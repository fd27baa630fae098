import { EvaluationError } from '../../errors/evaluation-error.ts';
import type { MeasuredCase, MeasuredRun } from './measured-run.ts';

type Told = Pick<MeasuredRun, 'suite' | 'scorers' | 'cases'>;

/**
 * Refuses a baseline that was measured on something else: another suite, other articles, other gold, other pairs, a scorer of another version.
 * A scorer that only one of them has is no reason.
 *
 * @throws EvaluationError `eval-incomparable` that names what differs
 */
export function refuseOtherBaseline(baseline: MeasuredRun, run: Told): void {
  const { location } = baseline;
  const again = 'Make a new baseline with --save-baseline, in a change of its own that says why';
  if (baseline.suite.name !== run.suite.name)
    refuse(
      location,
      `it is of the suite "${baseline.suite.name}", and this run is of "${run.suite.name}"`,
      'Name the baseline of this suite',
    );
  const other = otherCases(baseline.cases, run.cases);
  if (other) refuse(location, `it was measured on other cases: ${other}`, again);
  if (baseline.suite.digest !== run.suite.digest) refuse(location, 'its cases are paired or grouped in another way', again);
  const scorer = otherVersions(baseline, run)[0];
  if (scorer) refuse(location, `its ${scorer.name} is version ${scorer.before}, and this run has version ${scorer.after}`, again);
}

/**
 * Refuses two runs that have no case in common, or whose common cases are not the same.
 *
 * @throws EvaluationError `eval-incomparable`
 */
export function refuseOtherCases(before: MeasuredRun, after: MeasuredRun): void {
  const known = new Map(before.cases.map((item) => [item.id, item]));
  const common = after.cases.filter(({ id }) => known.has(id));
  const where = `${before.location} and ${after.location}`;
  if (common.length === 0) refuse(where, 'they have no case in common', 'Compare runs of one suite');
  const other = otherCases(
    common.map(({ id }) => known.get(id)!),
    common,
  );
  if (other) refuse(where, `they were measured on other cases: ${other}`, 'Run both again on the same ones');
}

/** Scorers that both have, in another version each. */
export function otherVersions(
  before: Pick<Told, 'scorers'>,
  after: Pick<Told, 'scorers'>,
): { name: string; before: number; after: number }[] {
  const known = new Map(before.scorers.map(({ name, version }) => [name, version]));
  return after.scorers.flatMap(({ name, version }) => {
    const earlier = known.get(name);
    return earlier === undefined || earlier === version ? [] : [{ name, before: earlier, after: version }];
  });
}

function otherCases(before: readonly MeasuredCase[], after: readonly MeasuredCase[]): string | undefined {
  const [known, own] = [new Map(before.map((item) => [item.id, item])), new Set(after.map(({ id }) => id))];
  const shared = after.filter(({ id }) => known.has(id));
  const parts = [
    listed(
      'has another article',
      'have other articles',
      shared.filter(({ id, text }) => known.get(id)!.text !== text),
    ),
    listed(
      'has other gold',
      'have other gold',
      shared.filter(({ id, gold }) => known.get(id)!.gold !== gold),
    ),
    listed(
      'is new',
      'are new',
      after.filter(({ id }) => !known.has(id)),
    ),
    listed(
      'is missing now',
      'are missing now',
      before.filter(({ id }) => !own.has(id)),
    ),
  ];
  return parts.filter((part) => part !== undefined).join('; ') || undefined;
}

function listed(one: string, many: string, cases: readonly MeasuredCase[]): string | undefined {
  if (cases.length === 0) return undefined;
  const names = cases.slice(0, 3).map(({ id }) => id);
  const rest = cases.length - names.length;
  return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} ${cases.length === 1 ? one : many}`;
}

function refuse(where: string, what: string, hint: string): never {
  throw new EvaluationError({ code: 'eval-incomparable', where, what, hint });
}

import { EvaluationError } from '../../errors/evaluation-error.ts';
import type { RunLog, ScorerRecord } from '../run-log.ts';
import type { PairedCase } from './case-changes.ts';
import { compareScorer } from './compare-scorer.ts';
import type { RunComparison, VariantComparison } from './comparison.ts';
import { type MeasuredRun, type MeasuredVariant, measuredRunOf } from './measured-run.ts';
import { pairVariants } from './pair-variants.ts';
import { otherVersions, refuseOtherCases } from './refuse-incomparable.ts';

type Later = Pick<RunLog, 'suite' | 'scorers' | 'cases' | 'variants' | 'results'>;

/**
 * Compares a run with an earlier one, scorer by scorer, over the cases that both scored.
 *
 * @param location - what the later run is called in reports and messages
 * @throws EvaluationError `eval-incomparable` when they have no case or variant in common, or common cases have another article or gold
 */
export function compareRuns(before: MeasuredRun, log: Later, location: string): RunComparison {
  const after = measuredRunOf(log, location);
  refuseOtherCases(before, after);
  const pairs = pairVariants(before, after);
  const others = otherVersions(before, after);
  const scorers = log.scorers.filter(({ name }) => !others.some((other) => other.name === name));
  const [earlierIds, laterIds] = [pairs.map(([{ id }]) => id), pairs.map(([, { id }]) => id)];
  const lostVariants = idsBut(earlierIds, before.variants);
  return {
    before: before.location,
    after: location,
    variants: pairs.map(([earlier, later]) => compareVariants(earlier, later, scorers, { before, log })),
    lostVariants,
    notes: [
      ...others.map((other) => `${other.name} is version ${other.before} there and ${other.after} here`),
      ...lostVariants.map((id) => `the variant "${id}" is only in ${before.location}`),
      ...idsBut(laterIds, after.variants).map((id) => `the variant "${id}" is only in ${location}`),
      ...onlyIn(before, after),
      ...onlyIn(after, before),
    ],
  };
}

/**
 * Compares the variants of one run: each with the first.
 *
 * @throws EvaluationError `eval-incomparable` when there is only one
 */
export function compareVariantsOf(log: Later, location: string): RunComparison {
  const run = measuredRunOf(log, location);
  const [first, ...others] = run.variants;
  if (!first || others.length === 0) {
    throw new EvaluationError({
      code: 'eval-incomparable',
      where: location,
      what: 'the run has a single variant',
      hint: 'Name two logs, or one of a run with several variants',
    });
  }
  const variants = others.map((other) => compareVariants(first, other, log.scorers, { before: run, log }));
  return { before: location, after: location, variants, lostVariants: [], notes: [] };
}

function compareVariants(
  earlier: MeasuredVariant,
  later: MeasuredVariant,
  scorers: readonly ScorerRecord[],
  { before, log }: { readonly before: MeasuredRun; readonly log: Later },
): VariantComparison {
  const shared = log.cases.filter(({ id }) => earlier.counts.has(id) && later.counts.has(id));
  const known = new Set(before.scorers.map(({ name }) => name));
  const casesFor = (name: string): PairedCase[] =>
    shared.map(({ id, group }) => ({ id, group, before: earlier.counts.get(id)![name] ?? {}, after: later.counts.get(id)![name] ?? {} }));
  const own = new Set(log.scorers.map(({ name }) => name));
  return {
    before: earlier.id,
    after: later.id,
    cases: shared.length,
    lost: [...earlier.counts.keys()].filter((id) => log.cases.some((item) => item.id === id) && !later.counts.has(id)),
    scorers: scorers.filter(({ name }) => known.has(name)).map((scorer) => compareScorer(scorer, casesFor(scorer.name), log.suite.seed)),
    lostScorers: before.scorers.map(({ name }) => name).filter((name) => !own.has(name)),
  };
}

function idsBut(ids: readonly string[], variants: readonly { readonly id: string }[]): string[] {
  return variants.map(({ id }) => id).filter((id) => !ids.includes(id));
}

function onlyIn(run: MeasuredRun, other: MeasuredRun): string[] {
  const ids = new Set(other.cases.map(({ id }) => id));
  const count = run.cases.filter(({ id }) => !ids.has(id)).length;
  return count === 0 ? [] : [`${count} ${count === 1 ? 'case is' : 'cases are'} only in ${run.location}`];
}

import type { PartName } from '../contracts/category.ts';
import type { Report } from '../contracts/report.ts';
import { UsageError } from '../errors/usage-error.ts';
import type { Failure } from './setting-entries.ts';

/**
 * Whether a report has what `--fail-on` looks for: clear loaded phrases outside quotations, which a writer can change, and inconsistencies.
 *
 * Arguable phrases never fail a run.
 */
export function failsOn(failOn: Failure | undefined, { loadedPhrases, inconsistencies }: Report): boolean {
  if (failOn === undefined) return false;
  const hasPhrases = loadedPhrases.some(({ strength, inQuotation }) => strength === 'clear' && !inQuotation);
  const hasInconsistencies = inconsistencies.length > 0;
  return failOn === 'phrases' ? hasPhrases : failOn === 'inconsistencies' ? hasInconsistencies : hasPhrases || hasInconsistencies;
}

/** Refuses a gate that could never shut, since what it looks for was not asked for. */
export function refuseIdleGate(failOn: Failure | undefined, only: readonly PartName[] | undefined): void {
  if (failOn === undefined || only === undefined) return;
  const needed: PartName[] = failOn === 'any' ? ['phrases', 'inconsistencies'] : [failOn];
  const missing = needed.filter((part) => !only.includes(part));
  if (missing.length === 0) return;
  throw new UsageError({
    where: '--fail-on',
    what: `${failOn} cannot be found, since --only leaves out ${missing.join(' and ')}`,
    hint: `Add ${missing.join(',')} to --only`,
  });
}

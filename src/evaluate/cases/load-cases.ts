import { join } from 'node:path';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import type { Case, PairMembership } from '../case.ts';
import { type Camps, pairUp } from './camps.ts';
import { findCaseFolders } from './find-case-folders.ts';
import { type CaseFolder, loadCaseFolder } from './load-case.ts';

type Options = {
  /** What relative patterns are relative to. Default: the working folder. */
  readonly base?: string | undefined;
  /** Two names, each with the sides that belong to it. Default: the alphabet decides. */
  readonly camps?: Camps | undefined;
};

/**
 * Loads article cases.
 *
 * @param patterns - case folders, folders of such, or globs
 * @throws EvaluationError `eval-suite-invalid` when a pattern leads to no case or two cases have one id; `eval-gold-invalid` for the first gold that does not fit its article
 */
export async function loadCases(patterns: readonly string[], { base = '', camps }: Options = {}): Promise<Case<'article'>[]> {
  const folders = await Promise.all((await findCaseFolders(patterns, base)).map(loadCaseFolder));
  folders.forEach(refuseFaults);
  refuseTwins(folders);
  const memberships = pairUp(folders, camps);
  return folders.map((folder) => caseOf(folder, memberships.get(folder) ?? null));
}

function caseOf({ folder, text, gold }: CaseFolder, pair: PairMembership | null): Case<'article'> {
  return {
    id: gold.id,
    kind: 'article',
    text,
    gold,
    group: pair?.name ?? gold.id,
    pair,
    stratum: null,
    location: join(folder, 'gold.json'),
  };
}

function refuseFaults({ folder, faults }: CaseFolder): void {
  const [first, ...others] = faults;
  if (!first) return;
  const rest = others.length === 0 ? '' : `; \`evenhand eval validate\` lists ${others.length} more`;
  throw new EvaluationError({
    code: 'eval-gold-invalid',
    where: join(folder, 'gold.json'),
    what: first.what,
    hint: `${first.hint}${rest}`,
  });
}

function refuseTwins(folders: readonly CaseFolder[]): void {
  const seen = new Map<string, string>();
  for (const { folder, gold } of folders) {
    const twin = seen.get(gold.id);
    if (twin !== undefined)
      throw new EvaluationError({
        code: 'eval-suite-invalid',
        where: folder,
        what: `the case id "${gold.id}" is that of ${twin} too`,
        hint: 'Rename one of them',
      });
    seen.set(gold.id, folder);
  }
}

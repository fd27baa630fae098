import { join } from 'node:path';
import { EvaluationError } from '../../errors/evaluation-error.ts';
import type { Camp, PairMembership } from '../case.ts';
import type { CaseFolder } from './load-case.ts';

/** Two names, each with the sides of matched pairs that belong to it. */
export type Camps = Readonly<Record<string, readonly string[]>>;

/** Names of the first and the second camp, for reports. */
export function campNames(camps: Camps | undefined): [string, string] {
  const [first = 'first side', second = 'second side'] = Object.keys(camps ?? {});
  return [first, second];
}

/**
 * Tells which cases belong to one pair, and which camp each speaks for.
 *
 * @returns nothing for a case whose other half is not among the folders: half a pair compares with nothing
 * @throws EvaluationError `eval-suite-invalid` when a pair has three cases, or two of one side or camp
 */
export function pairUp(folders: readonly CaseFolder[], camps: Camps | undefined): Map<CaseFolder, PairMembership> {
  const pairs = Map.groupBy(
    folders.filter(({ pair }) => pair !== null),
    ({ pair }) => pair!.pair,
  );
  const memberships = new Map<CaseFolder, PairMembership>();
  for (const [name, members] of pairs) {
    if (members.length === 1) continue;
    const [one, other] = members.toSorted((a, b) => a.pair!.side.localeCompare(b.pair!.side, 'en'));
    if (members.length > 2 || one!.pair!.side === other!.pair!.side)
      refuse(members.at(-1)!, `the pair "${name}" has ${members.length} cases`, 'A pair is two cases of different sides');
    const camp = campOf(one!.pair!.side, camps) ?? otherCamp(campOf(other!.pair!.side, camps)) ?? 'first';
    if (camp === campOf(other!.pair!.side, camps)) refuse(other!, `both sides of "${name}" are of one camp`, 'Mend `camps` in the suite');
    memberships.set(one!, { name, side: one!.pair!.side, camp });
    memberships.set(other!, { name, side: other!.pair!.side, camp: otherCamp(camp)! });
  }
  return memberships;
}

function campOf(side: string, camps: Camps | undefined): Camp | undefined {
  const index = Object.values(camps ?? {}).findIndex((sides) => sides.includes(side));
  return index === -1 ? undefined : index === 0 ? 'first' : 'second';
}

function otherCamp(camp: Camp | undefined): Camp | undefined {
  return camp && (camp === 'first' ? 'second' : 'first');
}

function refuse({ folder }: CaseFolder, what: string, hint: string): never {
  throw new EvaluationError({ code: 'eval-suite-invalid', where: join(folder, 'pair.json'), what, hint });
}

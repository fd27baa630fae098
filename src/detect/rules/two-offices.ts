import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { RoleFact } from '../../facts/facts.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Finance Minister Edda Vahl … Labour Minister Edda Vahl"; "the county sheriff … the county’s elected prosecutor": one person with two offices that exclude each other. */
export const twoOffices: Rule = {
  name: 'two-offices',
  category: 'identity',
  find({ facts }: Reading) {
    const held = new Map<string, RoleFact[]>();
    const found: DraftInconsistency[] = [];
    for (const role of facts.roles) {
      if (role.isFormer || role.inQuotation) continue;
      const known = held.get(role.person) ?? [];
      const other = known.find((one) => excludes(one, role));
      if (other && known.length < 8)
        found.push(
          finding(
            'identity',
            [spanOf(other), spanOf(role)],
            `${role.person} is ${called(other)} in one place and ${called(role)} in another.`,
          ),
        );
      held.set(role.person, [...known.slice(0, 8), role]);
    }
    return found;
  },
};

/** Offices of one kind that one person does not hold at once. */
const families: readonly ReadonlySet<string>[] = [
  new Set([
    'sheriff',
    'prosecutor',
    'judge',
    'mayor',
    'governor',
    'senator',
    'coroner',
    'magistrate',
    'congressman',
    'congresswoman',
    'ambassador',
  ]),
  new Set(['sheriff', 'attorney', 'judge', 'mayor', 'governor', 'senator', 'coroner']),
  new Set(['chairman', 'chairwoman', 'secretary', 'treasurer', 'spokesman', 'spokeswoman']),
  new Set(['goalkeeper', 'striker', 'midfielder', 'defender', 'referee', 'coach', 'umpire']),
  new Set(['colonel', 'captain', 'major', 'lieutenant', 'sergeant', 'admiral', 'brigadier']),
  new Set(['surgeon', 'solicitor', 'prosecutor', 'plumber', 'economist', 'nurse', 'architect']),
];

function excludes(a: RoleFact, b: RoleFact): boolean {
  if (!a.isDefinite || !b.isDefinite)
    return (
      isExclusiveHead(a.head, b.head) &&
      a.isDefinite === b.isDefinite &&
      families.slice(3).some((family) => family.has(a.head) && family.has(b.head))
    );
  if (a.head === b.head) return differingPortfolio(a, b);
  if (isCouncilPair(a, b)) return true;
  return isExclusiveHead(a.head, b.head);
}

function isExclusiveHead(a: string, b: string): boolean {
  return a !== b && families.some((family) => family.has(a) && family.has(b));
}

const ranks =
  /^(?:prime|deputy|first|junior|senior|acting|chief|foreign|former|new|the|state|cabinet|shadow|vice|assistant|federal|regional|interim|city|county|district|council|town)$/i;

/** "Finance Minister" and "Labour Minister": one head, two portfolios, nothing that could stand for the other. */
function differingPortfolio(a: RoleFact, b: RoleFact): boolean {
  if (!/^(?:minister|secretary|commissioner|spokesman|spokeswoman|ambassador)$/.test(a.head)) return false;
  const [first, second] = [portfolio(a.role), portfolio(b.role)];
  if (first.length === 0 || second.length === 0) return false;
  const isSame = first.some((word) => second.some((other) => word.slice(0, 4) === other.slice(0, 4)));
  const isRank = [...first, ...second].every((word) => !ranks.test(word));
  return !isSame && isRank && (a.of === b.of || a.of === null || b.of === null);
}

/** "Ilya Brandt, the foreign ministry spokesman": the words before the head that name a field. */
function portfolio(role: string): string[] {
  return role
    .toLowerCase()
    .split(/\s+/)
    .slice(0, -1)
    .filter(
      (word) =>
        !/^(?:and|of|for|the|her|his)$/.test(word) && !/^(?:elected|longtime|outgoing|incoming|popular|veteran|\S+’s|\S+'s)$/.test(word),
    );
}

/** "the cabinet member for transport" and "the leader of the council". */
function isCouncilPair(a: RoleFact, b: RoleFact): boolean {
  const isLeader = ({ head, of }: RoleFact) => head === 'leader' && of !== null && /council/.test(of);
  const isMember = ({ role, head }: RoleFact) => head === 'member' && /cabinet/i.test(role);
  return (isLeader(a) && isMember(b)) || (isLeader(b) && isMember(a));
}

function called({ role }: RoleFact): string {
  return /^\p{Lu}/u.test(role) ? role : `the ${role}`;
}

function spanOf({ start, end }: RoleFact): { start: number; end: number } {
  return { start, end };
}

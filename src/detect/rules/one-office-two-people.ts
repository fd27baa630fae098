import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { RoleFact } from '../../facts/facts.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Captain Milo Okoro put United ahead … Lind, United’s captain": two holders of an office that has one. */
export const oneOfficeTwoPeople: Rule = {
  name: 'one-office-two-people',
  category: 'identity',
  find(reading: Reading) {
    const byHead = new Map<string, RoleFact[]>();
    const found: DraftInconsistency[] = [];
    for (const role of reading.facts.roles) {
      if (
        !sole.has(role.head) ||
        role.isFormer ||
        !role.isDefinite ||
        role.inQuotation ||
        /\b(?:deputy|vice|assistant|acting|new|next|interim|co)\b/i.test(role.role)
      )
        continue;
      const known = byHead.get(role.head) ?? [];
      const other = known.find((one) => one.person !== role.person && isOfSameBody(one, role, reading));
      if (other)
        found.push(
          finding(
            'identity',
            [other, role].map(({ start, end }) => ({ start, end })),
            `Both ${other.person} and ${role.person} are called ${bodyOf(other, role)}${role.head}.`,
          ),
        );
      byHead.set(role.head, [...known.slice(0, 20), role]);
    }
    return found.slice(0, 20);
  },
};

const sole = new Set([
  'captain',
  'mayor',
  'goalkeeper',
  'coach',
  'manager',
  'chairman',
  'chairwoman',
  'principal',
  'headteacher',
  'sheriff',
  'governor',
  'president',
  'treasurer',
  'founder',
]);

/** The same owner is named for both, or for one of them and stands in the clause of the other. */
function isOfSameBody(a: RoleFact, b: RoleFact, { text }: Reading): boolean {
  if (a.person.includes(b.person) || b.person.includes(a.person)) return false;
  if (a.of !== null && b.of !== null) return a.of === b.of && sameRole(a, b);
  const owner = a.of ?? b.of;
  if (owner === null || owner.length < 3 || /^(?:company|team|club|group|party|city|town|county|state|country)$/.test(owner)) return false;
  const bare = a.of === null ? a : b;
  const around = text
    .slice(bare.end, bare.end + 40)
    .split(/[,.;]/)[0]!
    .toLowerCase();
  return new RegExp(`^ (?:\\p{L}+ ){1,2}${escaped(owner)}\\b`, 'u').test(around) && sameRole(a, b);
}

/** "team captain" and "captain", but not "club captain" and "match captain". */
function sameRole(a: RoleFact, b: RoleFact): boolean {
  const [first, second] = [a.role.toLowerCase(), b.role.toLowerCase()];
  return first === second || first === a.head || second === b.head;
}

function bodyOf(a: RoleFact, b: RoleFact): string {
  const owner = a.of ?? b.of;
  return owner === null ? '' : `${owner.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())}’s `;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

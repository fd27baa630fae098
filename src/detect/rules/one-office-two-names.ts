import { distance } from 'fastest-levenshtein';
import type { DraftInconsistency } from '../../contracts/draft.ts';
import { type Description, descriptionsOf } from '../statements/descriptions-of.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** The holder of one office with two names: "Judge Martin Okell … the judge, Martin Oakes", "Sergeant Karen Holloway … Sergeant Carol Holloway". */
export const oneOfficeTwoNames: Rule = {
  name: 'one-office-two-names',
  category: 'identity',
  find(reading: Reading) {
    const byHead = new Map<string, Description[]>();
    const found: DraftInconsistency[] = [];
    for (const one of descriptionsOf(reading)) {
      const head = headOf(one);
      if (
        head === undefined ||
        one.isFormer ||
        one.determiner === 'a' ||
        one.determiner === 'an' ||
        one.determiner === 'another' ||
        !one.person.includes(' ')
      )
        continue;
      const list = byHead.get(head) ?? [];
      const other = list.find((known) => known.person !== one.person && known.sentence !== one.sentence && isOne(known, one, head));
      if (other && !found.some(({ explanation }) => explanation.includes(one.person)))
        found.push(
          finding(
            'identity',
            [other.span, one.span],
            `The ${head.replaceAll('-', ' ')} is called ${other.person} in one place and ${one.person} in another.`,
          ),
        );
      byHead.set(head, [...list.slice(-11), one]);
    }
    return found.slice(0, 10);
  },
};

/** Offices of which a story has one, or whose holder a name is shared with. */
const heads = new Set(
  `judge mayor sergeant inspector superintendent constable sheriff governor headteacher principal coroner chairman chairwoman chair secretary treasurer captain coach manager
   president chancellor premier minister prosecutor spokesman spokeswoman director headmaster headmistress vicar bishop commissioner magistrate executive lieutenant
   colonel general detective chief editor conductor founder`.split(/\s+/),
);
/** Those that one body has one of. */
const sole = new Set(
  'mayor sheriff governor headteacher principal chairman chairwoman chair treasurer captain coach manager president chancellor headmaster headmistress executive founder secretary'.split(
    ' ',
  ),
);

function headOf({ words }: Description): string | undefined {
  const head = words.at(-1);
  return head !== undefined &&
    heads.has(head) &&
    !words.some((word) => /^(?:deputy|vice|assistant|acting|new|interim|co|joint)$/.test(word))
    ? head
    : undefined;
}

function isOne(a: Description, b: Description, head: string): boolean {
  const [first, second] = [a.person.split(' '), b.person.split(' ')];
  if (first.length > 3 || second.length > 3 || a.person.endsWith(b.person) || b.person.endsWith(a.person)) return false;
  if (!areCompatible(a, b, head)) return false;
  const shared =
    first.at(-1) === second.at(-1) ? [first[0]!, second[0]!] : first[0] === second[0] ? [first.at(-1)!, second.at(-1)!] : undefined;
  const isThe = [a, b].some(({ determiner }) => determiner === 'the');
  if (shared) return isThe || sole.has(head) || distance(shared[0]!, shared[1]!) <= 3;
  const [one, two] = [a.of ?? a.owner, b.of ?? b.owner];
  if (!sole.has(head) || replaced.test(`${a.sentence.text} ${b.sentence.text}`)) return false;
  return one !== null && one === two
    ? one.length > 3
    : isSoleHere.test(head) && isThe && one === two && [a, b].every(({ words }) => words.length === 1);
}

/** Told of a change of holders, or of the holder of another body. */
const replaced =
  /\b(?:predecessor|success(?:or|ion)|succeed\w*|replac\w+|took over|takes over|former|then|new|next|elected|appointed|nominee|candidate|rival|opposing|other|outgoing|late|ex|resign\w*|previous|neighbouring|visiting|home)\b/i;
/** Offices of which a story of one town, school or crew has one. */
const isSoleHere = /^(?:mayor|headteacher|principal|headmaster|headmistress|captain|sheriff|governor|treasurer)$/;

/** The same field and the same body, as far as both are told. */
function areCompatible(a: Description, b: Description, head: string): boolean {
  const [first, second] = [a, b].map(({ words }) =>
    words.slice(0, -1).filter((word) => !/^(?:county|city|town|local|detective|head|chief|council|team|club|the|prime)$/.test(word)),
  );
  if (first!.length > 0 && second!.length > 0 && !first!.some((word) => second!.includes(word))) return false;
  if (head === 'executive' && ![a, b].every(({ words }) => words.at(-2) === 'chief')) return false;
  const [one, two] = [a.of ?? a.owner, b.of ?? b.owner];
  return one === null || two === null || one === two || /^(?:its|his|her|their)$/.test(one) || /^(?:its|his|her|their)$/.test(two);
}

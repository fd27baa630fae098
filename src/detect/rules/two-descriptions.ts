import type { DraftInconsistency } from '../../contracts/draft.ts';
import { type Attribute, attributesOf } from '../statements/callings.ts';
import { type Description, descriptionsOf } from '../statements/descriptions-of.ts';
import { fieldClash } from '../statements/field-clash.ts';
import { heldPostsOf } from '../statements/held-posts.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** One person described in two ways that exclude each other: leader and deputy leader, neurologist and cardiologist, mother and aunt, of two parties. */
export const twoDescriptions: Rule = {
  name: 'two-descriptions',
  category: 'identity',
  find(reading: Reading) {
    const known = new Map<string, Description[]>();
    const changed = promotedIn(reading);
    const former: Description[] = [];
    const found: DraftInconsistency[] = [];
    for (const one of withFullNames([...descriptionsOf(reading), ...heldPostsOf(reading)])) {
      if (/^(?:former|ex|ex-.*)$/.test(one.words[0] ?? '') && one.words.length > 1 && one.of === null) former.push(one);
      const past = one.isFormer ? undefined : former.find((other) => isBoth(other, one));
      if (past && !changed.has(surnameOf(one.person))) {
        const role = one.words.join(' ');
        const why = `${one.person} is called former ${role} in one place and ${role} in another.`;
        found.push(finding('status', [past.span, one.span], why, 'arguable'));
        former.length = 0;
      }
      if (
        one.isFormer ||
        changed.has(surnameOf(one.person)) ||
        /\b(?:was|used to be|once|previously)\b/.test(reading.text.slice(one.span.start, one.span.end))
      )
        continue;
      const list = known.get(one.person) ?? [];
      if (!list.some(({ words, of }) => words.join() === one.words.join() && of === one.of)) {
        for (const other of list) {
          const why = other.sentence === one.sentence ? undefined : clash(other, one);
          if (why) {
            found.push(finding('identity', [other.span, one.span], `${one.person} is ${why}.`));
            break;
          }
        }
      }
      known.set(one.person, [...list.slice(-7), one]);
    }
    return found.slice(0, 20);
  },
};

/** "Mayor Rourke" where two people have the surname: the one whose office ends alike. */
function withFullNames(descriptions: readonly Description[]): Description[] {
  return descriptions.map((one) => {
    const head = one.words.at(-1);
    if (one.person.includes(' ') || head === undefined) return one;
    const holders = new Set(
      descriptions.flatMap(({ person, words }) => (person.endsWith(` ${one.person}`) && words.at(-1) === head ? [person] : [])),
    );
    return holders.size === 1 ? { ...one, person: [...holders][0]! } : one;
  });
}

/** "The former chief constable, Alan Dace" and "the chief constable, Alan Dace". */
function isBoth(former: Description, one: Description): boolean {
  const role = former.words.slice(1).join(' ').replace(/^ex-/, '');
  return (
    former.person === one.person &&
    former.sentence !== one.sentence &&
    one.words.join(' ') === role &&
    one.determiner === 'the' &&
    ranked.has(one.words.at(-1)!)
  );
}

/** Surnames of those who are told to have got another post. */
function promotedIn({ body }: Reading): Set<string> {
  const found = new Set<string>();
  for (const { text, names } of body) {
    if (
      !/\bever since\b/.test(text) &&
      /\b(?:promot\w+|appoint\w+|elected|became|becomes|become|made|named|joined|moved to|switched|defected|replaced|succeed\w*|sworn in|took over|takes over|stepped (?:down|up))\b/.test(
        text,
      )
    )
      for (const { key } of names) found.add(surnameOf(key));
  }
  return found;
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function clash(a: Description, b: Description): string | undefined {
  return rankClash(a, b) ?? fieldClash(a, b) ?? attributeClash(a, b) ?? sideClash(a, b) ?? placeOfWork(a, b);
}

/** "leader" and "deputy leader" of one body. */
function rankClash(a: Description, b: Description): string | undefined {
  const [head, other] = [a.words.at(-1), b.words.at(-1)];
  if (head === undefined || head !== other || !ranked.has(head) || a.determiner === 'a' || b.determiner === 'a') return undefined;
  const [first, second] = [a, b].map(({ words }) => words.find((word) => lower.test(word)));
  if ((first === undefined) === (second === undefined)) return undefined;
  const [above, below] = [a, b].map(({ words, of, owner }) => [
    ...words.slice(0, -1).filter((word) => !lower.test(word)),
    ...bodyWords(of),
    ...bodyWords(owner),
  ]);
  if (above!.length > 0 && below!.length > 0 && !above!.some((word) => below!.includes(word))) return undefined;
  return `${head} in one place and ${first ?? second} ${head} in another`;
}

const ranked = new Set(
  'leader head director mayor governor chairman chair chairwoman editor manager constable headteacher principal commissioner president coach executive minister premier captain'.split(
    ' ',
  ),
);
const lower = /^(?:deputy|vice|assistant|acting|junior)$/;

function bodyWords(text: string | null): string[] {
  return text === null || /^(?:its|his|her|their)$/.test(text) ? [] : text.split(' ').filter((word) => word !== 'of');
}

function attributeClash(a: Description, b: Description): string | undefined {
  for (const first of valuesOf(a)) {
    for (const second of valuesOf(b)) {
      if (first.attribute !== second.attribute || first.group !== second.group || first.value === second.value) continue;
      if (valuesOf(a).some((one) => isSame(one, second)) || valuesOf(b).some((one) => isSame(one, first))) continue;
      if (first.attribute === 'kin' && (!isSameOwner(a.owner, b.owner) || isGrowing(first.value, second.value))) continue;
      return `${shown(first.value)} in one place and ${shown(second.value)} in another`;
    }
  }
  return undefined;
}

type Value = ReturnType<typeof attributesOf>[number];

/** The head and the words that belong to it; a party and a people stand before a noun for a person. */
function valuesOf({ words, owner }: Description): Value[] {
  const found: Value[] = [];
  for (const [index, word] of words.entries()) {
    const isHead = index === words.length - 1;
    const pair = index > 0 ? attributesOf(`${words[index - 1]}-${word}`) : [];
    found.push(...pair.filter(() => isHead));
    if (pair.length > 0) continue;
    for (const value of attributesOf(word)) {
      const isAdjective: Attribute[] = ['party', 'people'];
      if (
        isAdjective.includes(value.attribute)
          ? (isHead || words.length - index <= 3) && isPersonal(words.at(-1)!)
          : isHead || attributesOf(words.at(-1)!).length === 0
      ) {
        if (value.attribute !== 'kin' || owner !== null) found.push(value);
      }
    }
  }
  return found;
}

/** Not "the French Open winner" or "the Labour government". */
function isPersonal(head: string): boolean {
  return (
    attributesOf(head).length > 0 ||
    /^(?:mp|councillor|senator|leader|candidate|politician|lawmaker|congressman|congresswoman|climber|driver|player|singer|actor|actress|writer|artist|tourist|cyclist|runner|skier|swimmer|racer|national|citizen|man|woman|boy|girl|student|scientist|businessman|businesswoman|diplomat|officer|member|star|model|teenager|worker|engineer|doctor|journalist|author|director|boxer|golfer|sailor|pilot|mountaineer|researcher)$/.test(
      head,
    )
  );
}

function isSame(a: Value, b: Value): boolean {
  return a.attribute === b.attribute && a.group === b.group && a.value === b.value;
}

/** "the victim’s mother" and "the victim’s aunt" or "her aunt"; whose "his" and "his" are nobody knows. */
function isSameOwner(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [first, second] = [a, b].map((owner) => /^(?:his|her|their)$/.test(owner));
  return first || second
    ? first !== second && [a, b].some((owner) => /^(?:victim|boy|girl|child|teenager|driver|man|woman|baby)$/.test(owner))
    : a === b;
}

/** A wife becomes a widow; a girlfriend a wife. */
function isGrowing(a: string, b: string): boolean {
  const spouse = /^(?:wife|husband|widow|widower|girlfriend|boyfriend|fiancee|fiance)$/;
  return spouse.test(a) && spouse.test(b);
}

/** "Prosecutor Ilse Brandt" and "Brandt, for the defence". */
function sideClash(a: Description, b: Description): string | undefined {
  const sideOf = ({ words, of }: Description) => {
    const text = [...words, of ?? ''].join(' ');
    if (/\bprosecut(?:or|ing|ion)\b/.test(text)) return 'for the prosecution';
    return /\bdefen[cs]e(?: lawyer| counsel| barrister| attorney| solicitor)?$|\bdefending\b/.test(text) &&
      !/minister|secretary|department|correspondent/.test(text)
      ? 'for the defence'
      : undefined;
  };
  const [first, second] = [sideOf(a), sideOf(b)];
  return first && second && first !== second ? `${first} in one place and ${second} in another` : undefined;
}

/** "of the University of Exeter" and "of Durham University". */
function placeOfWork(a: Description, b: Description): string | undefined {
  const schoolOf = ({ of }: Description) => (of !== null && /\b(?:university|college|institute|hospital)\b/.test(of) ? of : undefined);
  const [first, second] = [schoolOf(a), schoolOf(b)];
  if (first === undefined || second === undefined) return undefined;
  const kind = (text: string) => /\b(?:university|college|institute|hospital)\b/.exec(text)![0];
  if (kind(first) !== kind(second)) return undefined;
  const names = (text: string) =>
    text.split(' ').filter((word) => !/^(?:of|university|college|institute|hospital|the|school|medicine)$/.test(word));
  if (names(first).length === 0 || names(second).length === 0 || names(first).some((word) => names(second).includes(word)))
    return undefined;
  return `of the ${first} in one place and of the ${second} in another`.replace(
    /the (\S+ (?:university|college|institute|hospital))/g,
    '$1',
  );
}

function shown(value: string): string {
  return value.replaceAll('-', ' ');
}

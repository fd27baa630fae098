import { distance } from 'fastest-levenshtein';
import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NameFact } from '../../facts/facts.ts';
import { type Description, descriptionsOf } from '../statements/descriptions-of.ts';
import { regions } from '../statements/regions.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Chief executive Lorna Eskdale … Laura Eskdale, chief executive": one person whose first name changes. */
export const twoFirstNames: Rule = {
  name: 'two-first-names',
  category: 'identity',
  find(reading: Reading) {
    const bySurname = new Map<string, Mention[]>();
    const found: DraftInconsistency[] = [];
    for (const mention of mentionsIn(reading)) {
      const known = bySurname.get(mention.surname) ?? bySurname.set(mention.surname, []).get(mention.surname)!;
      const other = known.find((one) => one.first !== mention.first);
      if (other && !known.some(({ first }) => first === mention.first) && known.length < 12 && isOnePerson(known, mention, reading))
        found.push(
          finding(
            'identity',
            [other.span, mention.span],
            `The same person seems to be called ${other.name.text} in one place and ${mention.name.text} in another.`,
            'arguable',
          ),
        );
      known.push(mention);
    }
    return found.slice(0, 10);
  },
};

type Mention = {
  readonly first: string;
  readonly surname: string;
  readonly name: NameFact;
  readonly sentence: ReadSentence;
  readonly descriptions: readonly Description[];
  /** Name with the office beside it. */
  readonly span: { readonly start: number; readonly end: number };
};

/** Names of a first name and a surname. */
function mentionsIn(reading: Reading): Mention[] {
  const described = Map.groupBy(descriptionsOf(reading), ({ sentence }) => sentence);
  return reading.body.flatMap((sentence) =>
    sentence.names.flatMap((name): Mention[] => {
      const words = name.text.split(' ');
      if (name.kind === 'organisation' || name.kind === 'place' || words.length !== 2) return [];
      if (!words.every((word) => /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(word))) return [];
      const own = (described.get(sentence) ?? []).filter(({ span }) => span.start <= name.start && name.end <= span.end);
      const start = Math.min(name.start, ...own.filter(({ span }) => span.start < name.start).map(({ span }) => span.start));
      const end = Math.max(
        name.end,
        ...own.filter(({ span, words: role }) => span.end > name.end && role.length < 5).map(({ span }) => span.end),
      );
      return [{ first: words[0]!, surname: words.at(-1)!, name, sentence, descriptions: own, span: { start, end } }];
    }),
  );
}

/** Words that tell of a family, or of two people with one surname. */
const family =
  /\b(?:brothers?|sisters?|siblings?|wife|wives|husband|sons?|daughters?|fathers?|mothers?|mum|dad|parents?|cousins?|uncles?|aunts?|nephews?|nieces?|twins?|relations?|related|relative|namesakes?|widow(?:er)?|family|couple|grand(?:son|daughter|father|mother|parents?)|in-law|married|spouse|partner|step(?:son|daughter|father|mother)|late|bride|groom|junior|senior|elder|younger|heirs?|dynasty)\b/i;

function isOnePerson(known: readonly Mention[], mention: Mention, reading: Reading): boolean {
  if (family.test(mention.sentence.text) || known.some(({ sentence }) => sentence === mention.sentence)) return false;
  const [other] = known;
  if (!other || family.test(other.sentence.text)) return false;
  if (known.some(({ first }) => first !== other.first) || isPlace(mention.surname, reading)) return false;
  const role = known.flatMap(({ descriptions }) => descriptions);
  if (role.some((one) => mention.descriptions.some((two) => isSameOffice(one, two)))) return true;
  // somebody new would be introduced by an age, an office or "a"
  const isIntroduced =
    mention.descriptions.some(
      ({ words, of }) => (words.length > 0 && !/(?:ing|ed)$|^(?:mr|mrs|ms|miss|mx)$/.test(words.at(-1)!)) || of !== null,
    ) || isAged(mention);
  return (
    !isIntroduced &&
    other.name.kind === 'person' &&
    !isShortForm(bare(other.first), bare(mention.first)) &&
    (isAlike(other.first, mention.first) || isHeard(mention))
  );
}

/** "Airservices Australia": what stands behind "in" elsewhere is no surname. */
function isPlace(surname: string, { body }: Reading): boolean {
  if (regions.has(surname.toLowerCase())) return true;
  const place = new RegExp(`\\b(?:in|across|throughout|to) ${surname}\\b`, 'u');
  return body.some(({ text }) => place.test(text));
}

/** One office, and no body or field that tells two of them apart. */
function isSameOffice(a: Description, b: Description): boolean {
  const [head, second] = [a.words.at(-1), b.words.at(-1)];
  if (head === undefined || head !== second || a.isFormer !== b.isFormer || common.test(head)) return false;
  const [one, two] = [a, b].map(({ words }) => words.slice(0, -1));
  const [short, long] = one!.length < two!.length ? [one!, two!] : [two!, one!];
  return short.every((word) => long.includes(word)) && (a.of === null || b.of === null || a.of === b.of);
}

/** What two people of a story may well both be. */
const common =
  /^(?:man|woman|people|boy|girl|player|resident|victim|actor|actress|singer|brother|sister|farmer|councillor|senator|officer|member|candidate|driver|student|teacher|nurse|doctor|worker|star|director-?|voter|runner|climber)$/;

function isAged({ name, sentence }: Mention): boolean {
  const after = sentence.text.slice(name.end - sentence.start, name.end - sentence.start + 6);
  // "Ms Marta Solheim, who has led": a title is for somebody who is known by then
  const isKnown = /\b(?:Mr|Mrs|Ms|Miss)\.? $/.test(
    sentence.text.slice(Math.max(0, name.start - sentence.start - 6), name.start - sentence.start),
  );
  return (isKnown ? /^,? \(?\d{1,3}\)?\b/ : /^,? (?:\(?\d{1,3}\)?\b|who |an? )/).test(after);
}

/** "Said Fiona Strake": whoever speaks without an introduction has been introduced before. */
function isHeard({ name, sentence }: Mention): boolean {
  const { text, start } = sentence;
  return (
    /\b(?:said|says|added|according to) $/.test(text.slice(Math.max(0, name.start - start - 16), name.start - start)) ||
    /^ (?:said|says|added|told|insisted|declined)\b/.test(text.slice(name.end - start, name.end - start + 12))
  );
}

/** "Lorna" and "Laura", "Marit" and "Marta": the slips of a writer’s memory begin alike or sound alike. */
function isAlike(a: string, b: string): boolean {
  const [one, two] = [bare(a), bare(b)];
  // a short form is the same name: "Tom" and "Thomas"
  if (one === two || one.startsWith(two) || two.startsWith(one) || one.length < 3 || two.length < 3) return false;
  const apart = distance(one, two);
  return apart === 1 || (one[0] === two[0] && apart <= Math.max(3, Math.floor(Math.max(one.length, two.length) / 2)));
}

/** "Bill" and "William" do not begin alike; "Kate" and "Katherine", "Jim" and "James" do. */
function isShortForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short.replace(/(?:ie|y|i|e)$/, '').slice(0, 3)) && short.length <= 5 && long.length - short.length >= 2
    ? true
    : shortForms.some((names) => names.includes(a) && names.includes(b));
}

const shortForms = [
  'jim james jimmy jamie',
  'jack john johnny jon jonathan',
  'kate katherine kathy catherine cathy katie kathryn',
  'mike michael mick micky',
  'dick richard rick ricky',
  'steve stephen steven',
  'sasha alexander alex',
  'betty elizabeth beth',
  'maggie margaret meg molly mary',
  'peggy margaret',
  'harry henry hal',
  'ted theodore edward',
  'tom thomas tommy',
  'bill will william billy',
  'bob rob robert bobby robbie',
  'dave david',
  'tony anthony antony',
  'andy andrew drew',
  'ed eddie edward edmund',
  'joe joseph',
  'jerry gerald gerry',
  'larry lawrence laurence',
  'terry terence',
  'bert albert herbert robert',
  'charlie charles chuck',
  'jo joanne joanna josephine',
  'pat patrick patricia',
  'liz elizabeth lizzie betty',
  'nick nicholas',
  'sandy alexander alexandra',
  'ned edward',
].map((line) => line.split(' '));

function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

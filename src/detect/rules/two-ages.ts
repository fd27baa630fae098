import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { AgeFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Darren Pike, 34 … the 43-year-old": one person with two ages. */
export const twoAges: Rule = {
  name: 'two-ages',
  category: 'identity',
  find(given: Reading) {
    if (given.facts.ages.length < 2) return [];
    // who turns 35 next month is 34
    const ages = given.facts.ages.map((age) =>
      /\b(?:turns|will turn) $/.test(given.text.slice(age.start - 10, age.start))
        ? { ...age, years: age.years - 1, turns: age.years }
        : age,
    );
    const reading: Reading = { ...given, facts: { ...given.facts, ages } };
    const sentences = new Map<number, ReadSentence>();
    for (const sentence of [...reading.headings, ...reading.body]) sentences.set(sentence.number, sentence);
    const first = new Map<string, AgeFact>();
    const found: DraftInconsistency[] = [];
    const tell = (a: AgeFact, b: AgeFact, name: string) => {
      const [home, other] = [sentences.get(a.sentence), sentences.get(b.sentence)];
      if (!home || !other) return;
      found.push(
        finding('identity', [withName(a, reading), spanOf(b, other)], `${name} is ${told(a)} in one place and ${told(b)} in another.`),
      );
    };
    for (const age of reading.facts.ages) {
      if (age.person === null) continue;
      const known = first.get(age.person);
      if (!known) first.set(age.person, age);
      else if (Math.abs(known.years - age.years) > 1) tell(known, age, age.person);
    }
    for (const age of reading.facts.ages) {
      const sentence = sentences.get(age.sentence);
      if (age.person !== null || !sentence) continue;
      const named = namedAs(age, sentence);
      const told = named === undefined ? undefined : first.get(named);
      if (named !== undefined && told && told.sentence !== age.sentence && Math.abs(told.years - age.years) > 1) tell(age, told, named);
      if (!isAnaphor(age, sentence)) continue;
      const [last, opening] = namedBefore(age, sentence, reading);
      const earlier = last === undefined ? undefined : first.get(last);
      // an age that is told later is that of the subject, or of somebody else
      const later = opening === undefined ? undefined : first.get(opening);
      const known = earlier && earlier.start < age.start ? earlier : later;
      const subject = known?.person ?? undefined;
      const isSomebodyElse =
        [...first.values()].some(({ years }) => Math.abs(years - age.years) <= 1) ||
        reading.facts.ages.filter(({ person, years }) => person === null && years === age.years).length > 1;
      if (known && !isSomebodyElse && Math.abs(known.years - age.years) > 1) tell(known, age, subject!);
    }
    if (found.length === 0) ofUnnamed(reading, tell);
    return found;
  },
};

/** "A 34-year-old man has been charged … Kevin Marsh appeared … Marsh, 43": the only two ages of a short report, of one sex and told in the first sentences. */
function ofUnnamed({ facts, body }: Reading, tell: (a: AgeFact, b: AgeFact, name: string) => void): void {
  const [first, second] = facts.ages;
  const lead = body[0];
  if (
    !first ||
    !second ||
    facts.ages.length !== 2 ||
    !lead ||
    first.sentence !== lead.number ||
    first.person !== null ||
    second.person === null
  )
    return;
  if (Math.abs(first.years - second.years) <= 1 || second.sentence - first.sentence > 4) return;
  const isIntroduced = /\b[Aa]n? (?:\S+ )?(?:man|woman|boy|girl|driver|teacher|nurse|builder|father|mother|student|pensioner)\b/.test(
    lead.text,
  );
  const near = body.filter(({ number }) => number >= first.sentence && number <= second.sentence);
  const others =
    /\b(?:victim|wife|husband|brother|sister|son|daughter|partner|friend|neighbou?r|witness|officer|detective|lawyer|judge|colleague|second|another|also|co-|fellow|his (?:father|mother)|her (?:father|mother)|spokes\w+|survived|paid tribute|mourned|men|women)\b/i;
  const isOfThem =
    /^(?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+, \d|\b(?:named|identified)[^.;,]{0,30}? as (?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+, \d/u.test(
      near.at(-1)?.text ?? '',
    ) &&
    /\b(?:charged|arrested|jailed|sentenced|court|accused|convicted|pleaded|denied|admitted|named as|remanded)\b/i.test(
      near.map(({ text }) => text).join(' '),
    );
  if (
    !isIntroduced ||
    !isOfThem ||
    near.some(({ text }) => others.test(text)) ||
    new Set(facts.names.filter(({ kind, sentence }) => kind === 'person' && sentence <= second.sentence).map(({ key }) => key)).size > 1
  )
    return;
  tell(first, second, second.person);
}

/** "34, about to turn 35" of somebody who turns 35. */
function told(age: AgeFact & { readonly turns?: number }): string {
  return age.turns === undefined ? String(age.years) : `${age.years}, about to turn ${age.turns},`;
}

/** "the 43-year-old has", "the 43-year-old defendant": somebody who was named before; no building, firm or law. */
function isAnaphor(age: AgeFact, { text, start }: ReadSentence): boolean {
  const before = text.slice(Math.max(0, age.start - start - 20), age.start - start);
  const after = text.slice(age.end - start, age.end - start + 20);
  return (
    /\bthe\s(?:[a-z-]+\s)?$/i.test(before) &&
    /^(?:[’']s)?(?:[,.]|\s(?:has|had|was|is|who|said|told|will|from|also|did|does|denies|denied|defendant|suspect|man|woman|singer|actor|player|striker|defender|forward|midfielder|politician|driver|father|mother|coach|star|[a-z]+ed)\b)/.test(
      after,
    )
  );
}

/** "The 19-year-old was named as Liam Croft". */
function namedAs(age: AgeFact, { text, start, names }: ReadSentence): string | undefined {
  const match = /^(?: [a-z]+)?,? (?:who )?(?:was|has been|is)?(?: later| since)? ?(?:named|identified)(?: [a-z]+){0,3} as (?=\p{Lu})/u.exec(
    text.slice(age.end - start),
  );
  return match ? names.find((name) => Math.abs(name.start - (age.end + match[0].length)) < 4)?.key : undefined;
}

/** The person who was last named in the two sentences before, and the one with whom that sentence opens; with a name in its own sentence ("Lafave said the 17-year-old …") it is somebody else. */
function namedBefore(
  age: AgeFact,
  sentence: ReadSentence,
  { facts }: Reading,
): readonly [last: string | undefined, opening: string | undefined] {
  const people = new Set(facts.ages.map(({ person }) => person));
  const named = facts.names.filter(({ start, kind, key }) => start < age.start && (kind === 'person' || people.has(key)));
  const last = named.at(-1);
  if (!last || last.sentence === sentence.number || sentence.number - last.sentence > 2) return [undefined, undefined];
  return [last.key, named.find(({ sentence: home }) => home === last.sentence)?.key];
}

function withName(age: AgeFact, { facts }: Reading): { start: number; end: number } {
  const name = facts.names.findLast(({ end, key }) => end <= age.start && key === age.person);
  return { start: name && name.sentence === age.sentence && age.start - name.end < 20 ? name.start : age.start, end: age.end };
}

function spanOf(age: AgeFact, sentence: ReadSentence): { start: number; end: number } {
  const lead = /(?:the\s|[\p{Lu}][\p{L}’'-]+,?\s(?:aged\s)?)$/iu.exec(sentence.text.slice(0, age.start - sentence.start))?.[0].length ?? 0;
  return age.end - age.start + lead < 4 ? clauseAround(sentence, age) : { start: age.start - lead, end: age.end };
}

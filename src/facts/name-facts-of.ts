import type { Span } from '../contracts/span.ts';
import type { RawAge } from './ages-in.ts';
import type { AgeFact, NameFact, NameKind, RoleFact } from './facts.ts';
import { namesIn, type RawName } from './names-in.ts';
import { isHonorific, isOrganisationWord, isPlaceWord } from './office-words.ts';
import { rolesOf } from './roles-in.ts';

type Placing = (span: Span) => { sentence: number; inQuotation: boolean };

/** Names with their longest forms, the offices that stand beside them, and ages with the people they belong to. */
export function nameFactsOf(
  text: string,
  ages: readonly RawAge[],
  place: Placing,
): { names: NameFact[]; roles: RoleFact[]; ages: AgeFact[] } {
  const raw = namesIn(text);
  const certain = new Set<string>();
  for (const { text: name, isOpener } of raw) if (!isOpener || name.includes(' ')) certain.add(name);
  const kept = raw.filter(
    ({ text: name, isOpener, isPossessive, end }) =>
      !isOpener || isPossessive || name.includes(' ') || certain.has(name) || endsCertain(name, certain) || isDescribed(text, end),
  );

  const roles = kept.map((name) => rolesOf(name, text));
  const agedEnds = new Set(ages.map(({ nameEnd }) => nameEnd));
  const kinds = kindsOf(kept, (name, index) => roles[index]!.length > 0 || agedEnds.has(name.end) || hasHonorific(name, text));
  const keyOf = keysOf(kept, kinds);

  const names = kept.map((name) => ({
    start: name.start,
    end: name.end,
    ...place(name),
    text: name.text,
    key: keyOf(name.text),
    kind: kinds.get(keyOf(name.text)) ?? kinds.get(name.text) ?? 'unknown',
  }));
  return {
    names,
    roles: kept.flatMap((name, index) => roles[index]!.map((role) => ({ ...role, ...place(role), person: keyOf(name.text) }))),
    ages: agesOf(ages, names, place),
  };
}

/** "Westfield, the station where": an opening word that is explained is a name. */
function isDescribed(text: string, end: number): boolean {
  return /^, (?:the|an?|who|whose)\s/.test(text.slice(end, end + 8));
}

/** "Pike" opens a sentence, and "Darren Pike" stands elsewhere. */
function endsCertain(name: string, certain: ReadonlySet<string>): boolean {
  let ends = lastWords.get(certain);
  if (!ends) {
    ends = new Set(Array.from(certain, lastWord));
    lastWords.set(certain, ends);
  }
  return ends.has(name);
}

const lastWords = new WeakMap<ReadonlySet<string>, Set<string>>();

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function hasHonorific({ start }: RawName, text: string): boolean {
  const before = /(\S+)\s$/.exec(text.slice(Math.max(0, start - 12), start));
  return before !== null && isHonorific(before[1]!);
}

function kindsOf(names: readonly RawName[], isPerson: (name: RawName, index: number) => boolean): Map<string, NameKind> {
  const kinds = new Map<string, NameKind>();
  const alone = new Set(names.filter(({ text }) => !text.includes(' ')).map(({ text }) => text));
  for (const [index, name] of names.entries()) {
    const known = kinds.get(name.text);
    if (known !== undefined && known !== 'unknown') continue;
    const words = name.text.split(' ');
    let kind: NameKind = 'unknown';
    if (isPerson(name, index)) kind = 'person';
    else if (words.some(isOrganisationWord)) kind = 'organisation';
    else if (words.length > 1 && words.some(isPlaceWord)) kind = 'place';
    else if ((words.length === 2 || words.length === 3) && alone.has(words.at(-1)!)) kind = 'person';
    kinds.set(name.text, kind);
  }
  return kinds;
}

/** Leads a surname to the only full name that ends in it. */
function keysOf(names: readonly RawName[], kinds: ReadonlyMap<string, NameKind>): (name: string) => string {
  const full = new Map<string, string | null>();
  for (const { text } of names) {
    const words = text.split(' ');
    const kind = kinds.get(text);
    if (words.length < 2 || words.length > 4 || kind === 'organisation' || kind === 'place') continue;
    const surname = words.at(-1)!;
    const known = full.get(surname);
    if (known === undefined) full.set(surname, text);
    else if (known !== null && known !== text)
      full.set(surname, known.endsWith(` ${text}`) ? known : text.endsWith(` ${known}`) ? text : null);
  }
  return (name) => (name.includes(' ') ? name : (full.get(name) ?? name));
}

function agesOf(ages: readonly RawAge[], names: readonly NameFact[], place: Placing): AgeFact[] {
  const byEnd = new Map(names.map((name) => [name.end, name]));
  const byStart = new Map(names.map((name) => [name.start, name]));
  const facts: AgeFact[] = [];
  for (const { start, end, years, nameEnd, nameStart } of ages) {
    const name = nameEnd === null ? (nameStart === null ? undefined : byStart.get(nameStart)) : byEnd.get(nameEnd);
    // a number between commas is an age only behind a name
    if (nameEnd !== null && (name === undefined || name.kind === 'organisation')) continue;
    facts.push({ start, end, ...place({ start, end }), years, person: name?.key ?? null });
  }
  return facts;
}

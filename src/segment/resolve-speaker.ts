import type { Sentence, Speaker } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';
import type { IndexedMention, Named, People } from './index-people.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { bodyWords, genderOf, nameOfBodyWords, roleWords, silentWords } from './role-words.ts';
import { sentenceSubject } from './sentence-subject.ts';

/** How many sentences back a pronoun may point. */
const memory = 8;
/** How much of a sentence is searched for names, in UTF-16 code units from its end. */
const reach = 1500;

export type Surroundings = {
  readonly prose: string;
  readonly people: People;
  readonly sentences: readonly Sentence[];
  /** Index of the sentence that an offset stands in. */
  readonly sentenceAt: (offset: number) => number;
  /** Whether an offset stands between quotation marks. */
  readonly isQuoted: (offset: number) => boolean;
};

/**
 * Says who a noun phrase is: the full name for a surname, the last fitting person for a pronoun, the body that was named for "the company".
 *
 * @returns `null` for the writer ("I") and for pronouns that point at nobody
 */
export function resolveSpeaker(phrase: NounPhrase, surroundings: Surroundings): Speaker | null {
  if (phrase.kind === 'name') return speakerOf(phrase.mention.named);
  if (phrase.kind === 'pronoun') return resolvePronoun(phrase.word, phrase.start, surroundings);
  return resolveDescription(phrase, surroundings);
}

function speakerOf({ name, span }: Named): Speaker {
  return { name, span, isNamed: true };
}

function resolvePronoun(word: string, at: number, surroundings: Surroundings): Speaker | null {
  if (word === 'it') {
    const body = lastBody(at, surroundings, () => true);
    return body ? speakerOf(body) : null;
  }
  if (word !== 'he' && word !== 'she') return null;
  const person = personBefore(word, at, surroundings);
  if (!person) return null;
  if (!('gender' in person)) return person;
  person.gender ??= word;
  return speakerOf(person);
}

// Sentence by sentence back: its subject first, then others it names; a sentence that begins with the same pronoun points further back.
function personBefore(word: 'he' | 'she' | undefined, at: number, surroundings: Surroundings): Named | Speaker | undefined {
  const { prose, people, sentences, sentenceAt, isQuoted } = surroundings;
  const current = sentenceAt(at);
  const fits = (mention: IndexedMention) =>
    !isQuoted(mention.start) && isPerson(mention.named, people) && (!word || (genderOfNamed(mention.named, people) ?? word) === word);
  const others: Named[] = [];
  for (let index = current; index >= Math.max(0, current - memory); index -= 1) {
    const sentence = sentences[index]!;
    if (sentence.kind === 'heading') continue;
    const end = index === current ? Math.max(sentence.start, at) : sentence.end;
    const span = { start: Math.max(sentence.start, end - reach), end };
    const persons = people.within(span).filter(fits);
    const free = persons.filter(({ isPossessive }) => !isPossessive);
    const subject = isQuoted(sentence.start) && index !== current ? undefined : sentenceSubject(prose, span, people);
    if (subject?.kind === 'pronoun' && (!word || subject.word === word) && index !== current) {
      others.push(...free.map(({ named }) => named));
      continue;
    }
    if (subject?.kind === 'name' && persons.some(({ named }) => named === subject.mention.named)) return subject.mention.named;
    const first = free.find((mention) => !isObject(prose, mention)) ?? free.at(-1);
    if (first) return first.named;
    // “Reik’s speech ended with a question.”
    if (persons[0] && persons[0].titleStart - span.start <= 2) return persons[0].named;
    if (word && subject?.kind === 'description' && index !== current && describesPerson(prose, subject, word))
      return unnamed(prose, subject);
  }
  if (others[0]) return others[0];
  let looked = 0;
  for (const mention of people.before(at)) {
    if ((looked += 1) > 200) break;
    if (mention.name.includes(' ') && fits(mention)) return mention.named;
  }
  return undefined;
}

function isObject(prose: string, { titleStart }: IndexedMention): boolean {
  return /\b(?:of|for|at|in|from|with|on|by|to|than|like|about|between|against)\s+(?:the\s+)?$/i.test(
    prose.slice(Math.max(0, titleStart - 16), titleStart),
  );
}

function isPerson(named: Named, people: People): boolean {
  const { score } = people.traitsOf(named);
  return score > 0 || (score === 0 && named.name.includes(' '));
}

function genderOfNamed(named: Named, people: People): 'he' | 'she' | undefined {
  return named.gender ?? people.traitsOf(named).gender;
}

function describesPerson(prose: string, span: Span, word: 'he' | 'she'): boolean {
  const words = prose
    .slice(span.start, span.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return (
    words.some((part) => roleWords.has(part) && (genderOf(part) ?? word) === word) &&
    !words.some((part) => part.endsWith('s') && roleWords.has(part.slice(0, -1)))
  );
}

function resolveDescription(phrase: NounPhrase, surroundings: Surroundings): Speaker | null {
  const { prose, people, isQuoted } = surroundings;
  const text = prose.slice(phrase.start, phrase.end).toLowerCase();
  if (/^the \p{N}+-year-old/u.test(text)) {
    const person = personBefore(undefined, phrase.start, surroundings);
    if (person && 'gender' in person) return speakerOf(person);
  }
  const [known, ...details] = (/^(?:the|this|that)\s+((?:[\p{L}-]+\s+){0,2}?[\p{L}-]+)$/u.exec(text)?.[1] ?? '').split(/[\s-]+/).reverse();
  if (known && roleWords.has(known)) {
    let looked = 0;
    for (const { start, named } of people.before(phrase.start)) {
      if ((looked += 1) > 200) break;
      const { score, roles, roleDetails } = people.traitsOf(named);
      if (!isQuoted(start) && score > 0 && roles.has(known) && details.every((word) => roleDetails.has(word))) return speakerOf(named);
    }
  }
  if (known && bodyWords.has(known)) {
    const body = lastBody(phrase.start, surroundings, (mention) => fitsBody(mention, known));
    if (body) return speakerOf(body);
  }
  return unnamed(prose, phrase);
}

const businesses = new Set([
  'company',
  'firm',
  'manufacturer',
  'maker',
  'business',
  'bank',
  'airline',
  'group',
  'corporation',
  'retailer',
  'supplier',
  'operator',
  'publisher',
  'brand',
]);

function fitsBody(mention: IndexedMention, noun: string): boolean {
  const last = mention.named.name.split(/\s+/).at(-1)!.toLowerCase();
  return businesses.has(noun)
    ? !nameOfBodyWords.has(last) ||
        /^(?:group|holdings|inc|corp|corporation|company|co|ltd|plc|llc|bank|energy|minerals|foods|transit|transport|media|pharma|capital|partners|systems|motors|airlines|industries|technologies)$/.test(
          last,
        )
    : last === noun;
}

// A body is what speaks through somebody: "a spokeswoman for Brenwick Transit", "Visagent’s chief executive"; failing that, what says something itself.
function lastBody(at: number, { prose, people, isQuoted }: Surroundings, fits: (mention: IndexedMention) => boolean): Named | undefined {
  let looked = 0;
  let spoken: Named | undefined;
  for (const mention of people.before(at)) {
    if ((looked += 1) > 60) break;
    const { score, speaks } = people.traitsOf(mention.named);
    if (isQuoted(mention.start) || score > 0 || !fits(mention)) continue;
    const last = mention.named.name.split(/\s+/).at(-1)!.toLowerCase();
    if (nameOfBodyWords.has(last) && !silentWords.has(last)) return mention.named;
    if (speaksThroughSomebody(prose, mention)) return mention.named;
    if (speaks && score === 0 && mention.named.gender === undefined) spoken ??= mention.named;
  }
  return spoken;
}

function speaksThroughSomebody(prose: string, { start, end, isPossessive }: IndexedMention): boolean {
  const before = prose.slice(Math.max(0, start - 40), start);
  const words = [...before.toLowerCase().matchAll(/[\p{L}-]+/gu)].slice(-4).map(([word]) => word);
  if (/\b(?:for|of|at)\s+(?:the\s+)?$/.test(before) && words.some((word) => roleWords.has(word))) return true;
  return isPossessive && roleWords.has(/^['’]s?\s+(?:[\p{L}-]+\s+)?([\p{L}-]+)/u.exec(prose.slice(end, end + 30))?.[1] ?? '');
}

function unnamed(prose: string, { start, end }: Span): Speaker {
  return { name: prose.slice(start, end), span: { start, end }, isNamed: false };
}

import type { Facts } from '../../facts/facts.ts';
import { roleWords } from '../../segment/role-words.ts';

/** How many sentences back a "he" or "she" may reach for its name. */
const reach = 3;
/** How far before a name a pronoun of its sentence is looked for, in code units. */
const charactersBack = 200;

export type PersonNames = {
  /** Puts a name for a "he" or "she" that nobody in its sentence stands for: the one person that the sentences before it name, if it is one. */
  resolve(text: string, sentence: number): string;
  /** Whether the sentence has a "he", "she" or "they" that nobody in it stands for. */
  pointsBack(text: string, sentence: number): boolean;
  /** Gives each person the full name where a summary first names them. */
  introduce(sentences: readonly string[]): string[];
};

/** Where a sentence names nobody, any pronoun points back; where it names somebody, only one that opens it does. */
const anywhere = /(?<![“"‘\p{L}])(?:he|she|they|his|her|their|him|them)(?![\p{L}’'])(?![^“]*”)/iu;
/** Somebody named before, described: the name says it better where that sentence is not given. */
const bareDescription = /^The (?:\d+-year-old|defendant|accused)(?= (?:\p{Ll}{3,}(?:ed|s)|is|was|had|has|will|told|said)\b|,)/u;
const opening = /^(?:he|she|they|his|her|their)(?![\p{L}’'])/iu;

/** "Seventeen people were arrested, most of ▸them◂ …", "The defendant denied that ▸he◂ …". */
function standsForOneBefore(before: string, pronoun: string): boolean {
  if (/^(?:they|their|them)$/i.test(pronoun))
    return /\b(?:people|police|men|women|children|families|\p{Ll}{3,}[^\sus]s|both|companies|councils|\p{L}+ers|\p{L}+ors)\b/u.test(before);
  return [...before.matchAll(/\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Ee]very|[Ee]ach) (?:[\p{L}\p{N}-]+ ){0,2}?(\p{Ll}[\p{L}-]+)\b/gu)].some(
    ({ 1: word }) => roleWords.has(word!),
  );
}

/** Looks up persons of an article by sentence and by surname. */
export function personNamesOf({ names, roles }: Facts, prose: string): PersonNames {
  const described = descriptionsOf(roles, prose);
  const bySentence = new Map<number, Set<string>>();
  const fullNames = new Map<string, Set<string>>();
  for (const { kind, key, sentence, inQuotation, text } of names) {
    if (kind !== 'person') continue;
    if (!inQuotation) bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(key));
    if (!text.includes(' ') && key.includes(' ')) fullNames.set(text, (fullNames.get(text) ?? new Set()).add(key));
  }
  /** `pronoun`: one of the same kind that stands before the name is somebody else's, and so may this one be. */
  const meantBy = (sentence: number, pronoun: string) => {
    const alike = /^(?:she|her)$/i.test(pronoun) ? /\b(?:she|her|hers)\b/i : /\b(?:he|his|him)\b/i;
    for (let number = sentence - 1; number >= 1 && number >= sentence - reach; number -= 1) {
      const persons = bySentence.get(number);
      if (!persons) continue;
      const [only] = persons;
      const named = names.find(
        ({ kind, key, sentence: at, inQuotation }) => kind === 'person' && at === number && key === only && !inQuotation,
      )!;
      const before = prose
        .slice(Math.max(0, named.start - charactersBack), named.start)
        .split(/[.!?][”"’']?\s/)
        .at(-1)!;
      return persons.size === 1 && !alike.test(before) ? only : undefined;
    }
    return undefined;
  };
  const dangling = (text: string, sentence: number) => {
    const found = (bySentence.has(sentence) ? opening : anywhere).exec(text);
    return found && standsForOneBefore(text.slice(0, found.index), found[0]) ? null : found;
  };
  return {
    resolve(text, sentence) {
      const pronoun = dangling(text, sentence);
      const isOwner = pronoun?.index === 0 && /^(?:his|her)$/i.test(pronoun[0]);
      const isMeant = pronoun !== null && (isOwner || /he$/i.test(pronoun[0]));
      const described = isMeant ? null : bareDescription.exec(text);
      const person = isMeant || described ? meantBy(sentence, pronoun?.[0] ?? '') : undefined;
      const found = isMeant ? pronoun : described;
      if (!found || !person) return text;
      return `${text.slice(0, found.index)}${person}${isOwner ? '’s' : ''}${text.slice(found.index + found[0].length)}`;
    },
    pointsBack: (text, sentence) => dangling(text, sentence) !== null,
    introduce(sentences) {
      const introduced = new Set<string>();
      const named = sentences.map((sentence) =>
        sentence.replace(
          /(?<![\p{L}\p{N}’'-])(?<!\p{Lu}[\p{L}.’'-]{0,30}\s)\p{Lu}[\p{L}’'-]+(?![\p{L}\p{N}-])/gu,
          (word, offset: number) => {
            const surname = word.replace(/[’']s$/, '');
            const [key, ...others] = fullNames.get(surname) ?? [];
            if (!key || others.length > 0 || introduced.has(key)) return word;
            introduced.add(key);
            const isTitled = /(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Judge)\.?\s$/.test(sentence.slice(0, offset));
            const isFull =
              sentences.some((other) => other.includes(key)) &&
              sentences.findIndex((other) => other.includes(key)) <= sentences.indexOf(sentence);
            return isTitled || isFull ? word : `${key}${word.slice(surname.length)}`;
          },
        ),
      );
      return withDescriptions(named, described);
    },
  };
}

/** How the article says who somebody is, where it says so in a few words that need no other sentence: "Council leader Ana Ruiz", "Ana Ruiz, the mayor". */
function descriptionsOf(roles: Facts['roles'], prose: string): Map<string, string> {
  const described = new Map<string, string>();
  for (const { person, start, end, isFormer } of roles) {
    if (described.has(person) || isFormer || !person.includes(' ') || end - start > person.length + longestRole) continue;
    const words = prose.slice(start, end).replace(/\s+/g, ' ');
    const isWhole = words.startsWith(`${person}, `) || words.endsWith(` ${person}`);
    // "its lawyer" is nobody's in another place
    if (isWhole && !/\b(?:its|his|her|their|our|my|this|that)\b|[“”"]/i.test(words)) described.set(person, words);
  }
  return described;
}

const longestRole = 45;

/** Says who a speaker is where a summary first names them and does not say it. */
function withDescriptions(sentences: readonly string[], described: ReadonlyMap<string, string>): string[] {
  const told = new Set<string>();
  return sentences.map((sentence) => {
    let text = sentence;
    for (const [person, words] of described) {
      const at = text.indexOf(person);
      if (at === -1 || told.has(person)) continue;
      told.add(person);
      const after = text.slice(at + person.length);
      const before = text.slice(0, at);
      const isBare =
        /(?:^|; |[^,.;]\b(?:and|but|that|while|when) )$/.test(before) &&
        /^ (?:said|says|told|put|wants?|will|has|had|was|is|call|argue|warn|promis|oppos|vot|claim|describ|appeal|reject|den)/.test(after);
      if (!isBare) continue;
      const isBehind = words.startsWith(person);
      const opens = before === '';
      const lead = isBehind ? `${words},` : words;
      text = `${before}${opens ? lead.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(lead) && !isBehind ? lead.charAt(0).toLowerCase() + lead.slice(1) : lead}${after}`;
    }
    return text;
  });
}

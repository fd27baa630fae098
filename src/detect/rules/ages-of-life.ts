import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import type { NameFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "was born on 3 March 1931 … In 1961, when she was 26": years and ages of one life, told in several sentences. */
export const agesOfLife: Rule = {
  name: 'ages-of-life',
  category: 'date',
  find(reading: Reading) {
    const points = reading.body.flatMap((sentence) => pointsIn(sentence, reading));
    const found: DraftInconsistency[] = [];
    const lives = new Map<string, Point[]>();
    for (const point of points) (lives.get(point.person) ?? lives.set(point.person, []).get(point.person)!).push(point);
    for (const [person, life] of lives) {
      const [first] = life;
      const other = life.find((point) => Math.abs(point.year - first!.year - (point.age - first!.age)) > 1);
      if (!first || !other || first.sentence === other.sentence) continue;
      const age = first.age + other.year - first.year;
      if (age < 0 || age > 115) continue;
      found.push(
        finding(
          'date',
          [clauseAround(first.sentence, first.span), clauseAround(other.sentence, other.span)],
          first.age === 0
            ? `Born in ${first.year}, ${person} was ${age} in ${other.year}, not ${other.age}.`
            : `At ${first.age} in ${first.year}, ${person} was ${age} in ${other.year}, not ${other.age}.`,
        ),
      );
    }
    return found.slice(0, 3);
  },
};

type Point = { readonly person: string; readonly year: number; readonly age: number; readonly span: Span; readonly sentence: ReadSentence };

const years = '(?:#(?<n>\\d+)#|(?<age>\\d{1,3}))';
const shapes = [
  /\b(?<born>born) (?:[a-z ]{0,25}?(?:on|in) )?@(?<d>\d+)@/gi,
  new RegExp(
    `\\b(?:in|on) @(?<d>\\d+)@,? (?:at the age of|aged|when (?:he|she) was(?: just| only| still)?) ${years}(?! (?:months|weeks|days))`,
    'gi',
  ),
  new RegExp(`\\bwas (?:just |only )?${years}(?: years old)? when [^@#;.]{2,60}? in @(?<d>\\d+)@`, 'gi'),
  new RegExp(`\\b(?:at the age of|aged|at) ${years},? in @(?<d>\\d+)@`, 'gi'),
  new RegExp(`\\bin @(?<d>\\d+)@[^@#;.,]{2,50}?,? (?:at the age of|aged) ${years}(?=[,.;]| and)`, 'gi'),
];

function pointsIn(sentence: ReadSentence, reading: Reading): Point[] {
  if (sentence.dates.length === 0) return [];
  return shapes.flatMap((shape) =>
    Array.from(sentence.skeleton.matchAll(shape), ({ index, groups }) => {
      const date = sentence.dates[Number(groups!.d)];
      const number = sentence.numbers[Number(groups!.n)];
      const age = groups!.born ? 0 : (number?.value ?? Number(groups!.age ?? Number.NaN));
      const person = personOf(sentence, index, reading);
      if (date?.year == null || date.relative !== null || person === undefined || !(age >= 0 && age < 110)) return undefined;
      const span = { start: Math.min(date.start, number?.start ?? date.start), end: Math.max(date.end, number?.end ?? date.end) };
      return { person, year: date.year, age, span, sentence };
    }).filter((point) => point !== undefined),
  );
}

/** The one person before the words in the sentence; for a pronoun the person of whom the sentences before tell. */
function personOf(sentence: ReadSentence, index: number, { facts, body }: Reading): string | undefined {
  const before = sentence.skeleton.slice(0, index);
  if (
    /\b(?:his|her|their|whose|my) (?:[a-z]+ )?(?:mother|father|son|daughter|wife|husband|brother|sister|child|children|parents?|partner)\b/i.test(
      before,
    )
  )
    return undefined;
  const own = sentence.names.filter((name) => isPersonal(name) && name.start - sentence.start < index + 12);
  if (own.length > 0) return new Set(own.map(({ key }) => key)).size === 1 ? own[0]!.key : undefined;
  if (!/\b(?:he|she|who)\b/i.test(sentence.text)) return undefined;
  const at = body.indexOf(sentence);
  for (const earlier of body.slice(Math.max(0, at - 4), at).reverse()) {
    const people = new Set(earlier.names.filter(isPersonal).map(({ key }) => key));
    if (people.size === 1) return mainOf(facts) === [...people][0] ? [...people][0] : undefined;
    if (people.size > 1) return undefined;
  }
  return mainOf(facts);
}

/** The person whom the article names most. */
function mainOf({ names }: Reading['facts']): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (isPersonal(name)) counts.set(name.key, (counts.get(name.key) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : undefined;
}

/** A full name that nothing tells to be one of a place or body may be that of a person. */
function isPersonal({ kind, key }: NameFact): boolean {
  return kind === 'person' || (kind === 'unknown' && /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(key));
}

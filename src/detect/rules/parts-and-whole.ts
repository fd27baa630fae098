import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';

/** Parts that are counted one by one against the whole they make: "Six ships …, four container vessels and three tankers". */
export const partsAndWhole: Rule = {
  name: 'parts-and-whole',
  category: 'number',
  find: ({ body, text }: Reading) =>
    body.flatMap((sentence, index) => {
      const near = body.slice(Math.max(0, index - 3), index + 4);
      const found = [
        inApposition(sentence, text),
        ofWhich(sentence, text),
        ofThese(sentence, body[index - 1], text),
        asSubject(sentence, near, text),
        asRecord(sentence, near, text),
        asCounts(sentence, body.slice(index, index + 30), text),
      ];
      return found.find((clashes) => clashes !== undefined && clashes.length > 0) ?? [];
    }),
};

const n = '#(\\d+)#';
const noun = '[^#@~^.;,:—()]{2,45}?';
/** "four container vessels and three tankers", "22 from bonds, 12 from charges and 9 from the bank": number and words, two to five times. */
const list = new RegExp(`^${n} ${noun}(?:, ${n} ${noun}){0,3},? and ${n} [^#@~^.;:—]{2,60}?(?=$|[.;,:—)])`);
const bareList = new RegExp(`^${n}(?:,? ${n}){0,3} and ${n}(?= )`);

const verb = /\b(?:was|were|is|are|has|have|had|will|lie|lay|left|came|went|took|lost|won|died|fell|sank|\p{L}{2,}ed)\b/u;

function inApposition(sentence: ReadSentence, text: string): DraftInconsistency[] | undefined {
  const { skeleton, numbers } = sentence;
  if (/\b(?:vacant|vacanc\w+|unfilled|undecided|unknown)\b/i.test(skeleton)) return undefined;
  for (const match of skeleton.matchAll(/#(\d+)# ([^#.;,]{3,90}?)(, |: | — | – | \()(?=#)/g)) {
    const total = numbers[Number(match[1])]!;
    const after = skeleton.slice(match.index + match[0].length);
    const parts = list.exec(after) ?? bareList.exec(after);
    if (!parts || !isCount(total) || /\b(?:of|from) (?:those|these|them|whom|which),? $/i.test(skeleton.slice(0, match.index))) continue;
    const counted = parts
      .slice(1)
      .filter((index) => index !== undefined)
      .map((index) => numbers[Number(index)]!);
    // "three sons, two daughters and a dog" is a list of its own: the parts of a whole come after a verb or a colon, or divide people
    const hasVerb =
      verb.test(match[2]!) &&
      !/^\S+ of /.test(match[2]!) &&
      !/\b(?:are|were|is|was|include[sd]?|including) $/.test(skeleton.slice(0, match.index));
    const divides = isPeople(total.noun) && counted.every((part) => isPeople(part.noun));
    if (!(hasVerb && match[3] !== ', ') && !(hasVerb && isCloseTo(total, counted, 0.34)) && !divides) continue;
    return clash(total, counted, text, 0.5);
  }
  return undefined;
}

/** "900 positions, of which 600 are full-time and 250 are part-time": whole when the two parts leave nothing between them. */
function ofWhich(sentence: ReadSentence, text: string): DraftInconsistency[] | undefined {
  const match = /#(\d+)# [^#.;,]{3,50}?(?:, of (?:which|whom)|: of these,?) #(\d+)# ([^#.;]{2,50}?),? and #(\d+)# ([^#.;]{2,50})/.exec(
    sentence.skeleton,
  );
  const [total, first, second] = [
    sentence.numbers[Number(match?.[1])],
    sentence.numbers[Number(match?.[2])],
    sentence.numbers[Number(match?.[4])],
  ];
  if (!match || !total || !first || !second || ![total, first, second].every(isCount)) return undefined;
  const isWhole = complements.some(([a, b]) => (a.test(match[3]!) && b.test(match[5]!)) || (b.test(match[3]!) && a.test(match[5]!)));
  return isWhole || first.value + second.value > total.value ? clash(total, [first, second], text, 0.5) : undefined;
}

const complements: readonly (readonly [RegExp, RegExp])[] = [
  [/\bfull-time\b/i, /\bpart-time\b/i],
  [/\b(?:men|male|boys)\b/i, /\b(?:women|female|girls)\b/i],
  [/\bpassed\b/i, /\bfailed\b/i],
  [/\b(?:for|in favou?r)\b/i, /\bagainst\b/i],
  [/\bpermanent\b/i, /\btemporary\b/i],
  [/\badults\b/i, /\bchildren\b/i],
  [/\bpositive\b/i, /\bnegative\b/i],
  [/\b(?:guilty|convicted)\b/i, /\b(?:not guilty|acquitted|cleared)\b/i],
];

function ofThese(sentence: ReadSentence, previous: ReadSentence | undefined, text: string): DraftInconsistency[] | undefined {
  const match =
    /^(?:Of|Out of|Among) (?:these|those|them|the #\d+#[^#,]{0,30}),? #(\d+)#[^#.;]{2,70}?,? (?:and|while) #(\d+)#(?!#)[^#.;]{2,90}$/.exec(
      sentence.skeleton.replace(/\.$/, ''),
    );
  const stated = /^(?:Of|Out of|Among) the #(\d+)#/.exec(sentence.skeleton);
  if (!match || !previous) return undefined;
  const total = stated
    ? sentence.numbers[Number(stated[1])]
    : previous.numbers.findLast((number) => isCount(number) && number.noun !== null && number.value > 3);
  const parts = [sentence.numbers[Number(match[1])]!, sentence.numbers[Number(match[2])]!];
  const isWhole =
    /\b(?:two|both|each|either|half|rest|randomly|divided|split|all)\b/i.test(previous.text) ||
    /\b(?:the rest|the others?|the remaining)\b/i.test(sentence.text);
  if (!total || !parts.every(isCount) || !(isWhole || sum(parts) > total.value)) return undefined;
  return clash(total, parts, text, 0.9);
}

/** "Nine sailors and six scientists were on board": the whole has the same predicate. */
function asSubject(sentence: ReadSentence, near: readonly ReadSentence[], text: string): DraftInconsistency[] | undefined {
  const match =
    /^(?:[^#]{0,30}, )?#(\d+)# ([^#.;,]{2,40}?)(?:, #(\d+)# [^#.;,]{2,40}?)? and #(\d+)# ((?:[\p{L}-]+ ){1,4}?)(?:were|are|was|have|had|took|died|survived|attended|joined) ?([\p{L}]+ [\p{L}]+|[\p{L}]+)/u.exec(
      sentence.skeleton,
    );
  if (!match) return undefined;
  const parts = [match[1], match[3], match[4]].filter((index) => index !== undefined).map((index) => sentence.numbers[Number(index)]!);
  if (!parts.every((part) => isCount(part) && part.noun !== null)) return undefined;
  const predicate = match[6]!;
  const verb = stemsOf(predicate);
  for (const other of near) {
    for (const total of other.numbers) {
      if (other === sentence || !isCount(total) || !isPeople(total.noun) || total.noun === null) continue;
      if (parts.some((part) => part.noun === total.noun || part.value >= total.value)) continue;
      const after = other.text.slice(total.phraseEnd - other.start, total.phraseEnd - other.start + 40);
      const isSame = after.includes(` ${predicate}`) || (verb.size > 0 && sharedStems(verb, stemsOf(after)) > 0);
      if (isSame) return clash(total, parts, text, 0.6);
    }
  }
  return undefined;
}

/** "six matches without defeat, with four wins and three draws". */
function asRecord(sentence: ReadSentence, near: readonly ReadSentence[], text: string): DraftInconsistency[] | undefined {
  const match =
    /\b(?:won|winning) #(\d+)#,? (?:drawn|drew|drawing) #(\d+)#,? and (?:lost|losing) #(\d+)#/i.exec(sentence.skeleton) ??
    /#(\d+)# wins?(?:,| and) #(\d+)# (?:draws?|defeats?|loss(?:es)?)(?:,? and #(\d+)# (?:draws?|defeats?|loss(?:es)?))?/i.exec(
      sentence.skeleton,
    );
  if (!match) return undefined;
  const parts = match
    .slice(1)
    .filter((index) => index !== undefined)
    .map((index) => sentence.numbers[Number(index)]!);
  for (const other of near) {
    const played = other.numbers.find(
      (number) =>
        /^(?:match|game|fixture|test)$/.test(number.noun ?? '') &&
        isCount(number) &&
        /\b(?:unbeaten|without (?:defeat|losing|a (?:defeat|loss))|played|from|in|after|last|run of)\b/i.test(other.text),
    );
    if (played) return clash(played, parts, text, 0.5);
  }
  return undefined;
}

/** "Two counts of fraud and one of theft … all four charges": only where one defendant is told of. */
function asCounts(sentence: ReadSentence, following: readonly ReadSentence[], text: string): DraftInconsistency[] | undefined {
  if (!/\b(?:charge|count|accuse|convict|indict|guilty|den(?:y|ie))/i.test(sentence.text)) return undefined;
  const counts = Array.from(
    sentence.skeleton.matchAll(/#(\d+)# (?:further |other )?(?:(?:counts?|charges?|offences?)\b|of (?=[a-z]+ing\b|[a-z]+))/g),
    ([, index]) => sentence.numbers[Number(index)]!,
  ).filter((number, index) => isCharge(number) || (index > 0 && number.noun === null && number.kind === 'count'));
  if (counts.length < 2 || !isCharge(counts[0]!)) return undefined;
  for (const other of following) {
    const match = /\b(?:all|the) #(\d+)# (?:charges|counts|offences|allegations)\b/i.exec(other.skeleton);
    const total = other.numbers[Number(match?.[1])];
    if (total && !counts.includes(total) && !counts.some(({ value }) => value === total.value)) return clash(total, counts, text, 0.3);
  }
  return undefined;
}

function isCharge({ noun: counted }: NumberFact): boolean {
  return counted === 'count' || counted === 'charge' || counted === 'offence';
}

function isCount({ kind, unit, bound }: NumberFact): boolean {
  return kind === 'count' && unit === null && bound !== 'over' && bound !== 'under';
}

const people =
  /^(?:person|people|man|woman|boy|girl|child|adult|patient|passenger|worker|member|crew|sailor|soldier|student|pupil|victim|resident|player|employee|volunteer|participant|candidate|driver|civilian|officer|scientist|tourist|prisoner|suspect|migrant|teenager|teacher|customer|visitor|guest|voter|delegate|survivor|voyager|staff)$/;

function isPeople(word: string | null): boolean {
  return word !== null && people.test(word);
}

function sum(parts: readonly NumberFact[]): number {
  return Number(parts.reduce((total, { value }) => total + value, 0).toPrecision(12));
}

function isCloseTo(total: NumberFact, parts: readonly NumberFact[], share: number): boolean {
  return Math.abs(sum(parts) - total.value) <= Math.max(1, total.value * share);
}

function clash(total: NumberFact, parts: readonly NumberFact[], text: string, closeness: number): DraftInconsistency[] {
  const made = sum(parts);
  const slack = [total, ...parts].some(({ bound }) => bound !== 'exact')
    ? total.value * 0.06
    : parts.reduce((slacks, part) => slacks + part.tolerance, total.tolerance) * (parts.some(({ tolerance }) => tolerance > 0.5) ? 1 : 0);
  if (
    Math.abs(made - total.value) <= slack ||
    parts.some(({ value }) => value > total.value) ||
    made < total.value * closeness ||
    made > total.value * 2
  )
    return [];
  const whole: Span = { start: total.hedgeStart, end: total.phraseEnd };
  const listed: Span = { start: parts[0]!.hedgeStart, end: parts.at(-1)!.phraseEnd };
  const named = parts.map((part) => text.slice(part.start, part.phraseEnd).replace(/\s+/g, ' '));
  return [
    finding(
      'number',
      [whole, listed],
      `${capital(named.slice(0, -1).join(', '))} and ${named.at(-1)} make ${figure(made)}, not ${figure(total.value)}.`,
    ),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

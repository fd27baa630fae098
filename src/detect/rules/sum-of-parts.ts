import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figureLike } from './figures.ts';
import { finding } from './finding.ts';
import { isOneUnit, type PartList, type Placed, partListsIn } from './part-lists.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { isPeople, thingClass } from './thing-class.ts';

/** "340 people: 210 in production, 90 in logistics and 25 in engineering"; "214 passengers and 23 crew … all 241 on board": a breakdown that is said to be whole and does not make the total. */
export const sumOfParts: Rule = {
  name: 'sum-of-parts',
  category: 'number',
  find: ({ body, text }: Reading) =>
    body
      .flatMap((sentence, index) =>
        sentence.numbers.length === 0 ? [] : (inStretch(index, body, text).find((clash) => clash !== undefined) ?? []),
      )
      .slice(0, 8),
};

function inStretch(index: number, body: readonly ReadSentence[], text: string): (DraftInconsistency | undefined)[] {
  const sentence = body[index]!;
  const next = body[index + 1];
  const near = body.slice(Math.max(0, index - 3), index + 5);
  return [...partListsIn(sentence), ...(next && next.numbers.length > 0 ? partListsIn(sentence, next) : [])].map((list) =>
    check(list, near, text),
  );
}

/** A profit is no part of a revenue that sales make up. */
function isResultAmong(parts: readonly Placed[]): boolean {
  const results = parts.filter(({ number, sentence }) =>
    /\b(?:profits?|loss(?:es)?|earnings|dividends?|debts?|margins?)\b[^.;,#]{0,30}$/i.test(
      sentence.text.slice(0, number.start - sentence.start),
    ),
  );
  return results.length > 0 && results.length < parts.length;
}

/** How surely the parts are all there are: `told` by the words between total and list, `closed` by a statement that nothing else counts, `paired` by their nouns. */
type Closure = 'told' | 'closed' | 'paired';

function check(list: PartList, near: readonly ReadSentence[], text: string): DraftInconsistency | undefined {
  const { parts, lead } = list;
  const numbers = parts.map(({ number }) => number);
  if (numbers.some(({ bound, value }) => bound === 'over' || bound === 'under' || value <= 0)) return undefined;
  if (numbers[0]!.kind === 'percent' || isResultAmong(parts)) return undefined;
  const made = sumOf(numbers);
  const largest = Math.max(...numbers.map(({ value }) => value));
  const homes = new Set(parts.map(({ sentence }) => sentence));
  const rivals = near
    .flatMap((sentence) => sentence.numbers.map((number) => ({ number, sentence })))
    .filter(({ number }) => !numbers.includes(number) && isOneUnit(number, numbers[0]!));
  if (rivals.some(({ number }) => meets(made, number, numbers))) return undefined;
  if (lead && largest < lead.total.number.value && !isOpen(parts, lead.words)) {
    const isSplit = dividing.test(lead.words);
    if (
      (isSplit || fits(lead.total.number, numbers)) &&
      (isSplit || isOpening(lead.words, parts.length)) &&
      !isFar(made, lead.total.number, 0.5, 2)
    )
      return tell(lead.total, parts, made, text);
    if (fits(lead.total.number, numbers) && isBeside(lead.words, parts, lead.total) && !isFar(made, lead.total.number, 0.75, 1.35))
      return tell(lead.total, parts, made, text);
  }
  const taken = takenUp(parts, near);
  if (
    taken &&
    fits(taken.number, numbers) &&
    largest < taken.number.value &&
    !isOpen(parts, '') &&
    !isFar(made, taken.number, parts.length > 2 ? 0.85 : 1, 1.4)
  )
    return tell(taken, parts, made, text);
  const closure = list.isRest ? undefined : closureOf(parts, near);
  if (!closure || isOpen(parts, '') || (parts.length === 2 && homes.size > 1)) return undefined;
  const [low, high] = parts.length === 2 ? [0.8, 1.25] : [0.7, 1.4];
  const totals = rivals.filter(
    ({ number, sentence }) =>
      number.value > largest && fits(number, numbers) && isTotal(number, sentence, homes, closure) && !isFar(made, number, low, high),
  );
  if (totals.length === 0 || new Set(totals.map(({ number }) => number.value)).size > 1) return undefined;
  return tell(totals[0]!, parts, made, text);
}

const dividing =
  /\b(?:made up of|compris\w+|consist\w+ of|split (?:into|between)|divided (?:into|between|among)|shared between)\b[^#]{0,30}$/i;

/** "nine people, four in the bus and six in the car", "45 people, 30 of them women and 18 men", "22 of the 45 seats, the Greens 14 and independents 7". */
function isBeside(words: string, parts: readonly Placed[], total: Placed): boolean {
  const after = parts.map(({ number, sentence }) =>
    sentence.text.slice(number.phraseEnd - sentence.start, number.phraseEnd - sentence.start + 30),
  );
  if (words === ' of the ') return parts.length >= 3 && /^(?:seat|vote|place|delegate|share)$/.test(total.number.noun ?? '');
  if (!/^ [a-z][a-z ]{2,30}, $/.test(words)) return false;
  const isPlaced = after.every((tail) => /^ (?:in|on|at|from|near|aboard|to) /.test(tail));
  return (
    isPlaced ||
    (/\b(?:women|girls|female)\b/.test(after.join(' ') + parts.map(({ number }) => number.noun).join(' ')) &&
      /\b(?:men|boys|male)\b|\bman\b/.test(after.join(' ') + parts.map(({ number }) => number.noun).join(' ')))
  );
}

/** "240 homes. Of these, 120 will be flats …"; "Twelve firms bid. Seven were from Dorn, …": the last count of things of the sentence before. */
function takenUp(parts: readonly Placed[], near: readonly ReadSentence[]): Placed | undefined {
  const { sentence, number } = parts[0]!;
  if (parts.some((part) => part.sentence !== sentence) || number.noun !== null) return undefined;
  const opening = sentence.skeleton.slice(0, sentence.skeleton.indexOf('#'));
  const isOf = /^(?:Of|Among) (?:these|those|them),? $/.test(opening);
  const isBare =
    opening === '' &&
    parts.length >= 3 &&
    /^#\d+# (?:of them |will |would )?(?:were|are|came|come|went|go|live|work|is|was|be)\b/.test(sentence.skeleton);
  const previous = near[near.indexOf(sentence) - 1];
  // people may give several answers, and own several things
  const isMultiple =
    /\b(?:own|have|has|had|use[ds]?|said|say|cited|named|like|speak|play|read|watch)\b/.test(sentence.text) ||
    /\b(?:survey|poll|asked|respondents)\b/i.test(previous?.text ?? '');
  if ((!isOf && !isBare) || !previous || isMultiple) return undefined;
  const wholes = previous.numbers.filter((one) => one.kind === 'count' && one.noun !== null && one.value > 2);
  return wholes.length === 1 ? { number: wholes[0]!, sentence: previous } : undefined;
}

/** A colon, a dash or "of which" says that the list is the breakdown of what stands before. */
function isOpening(words: string, count: number): boolean {
  if (/\b(?:includ\w+|among|such as|example|mainly|mostly|notably|at least|besides|plus|and|with another|than|from|against)\b/i.test(words))
    return false;
  if (/(?:: | [—–-] |— ?|\()(?:the |about |some |with )?$/.test(words) || /\bnamely\b[^#]{0,30}$/i.test(words)) return true;
  return count >= 3 && /(?:: | [—–] |,? of (?:which|whom|these|them)\b|, with )[^#,]{0,40}$/.test(words);
}

function isOpen(parts: readonly Placed[], words: string): boolean {
  return /\b(?:includ\w+|among (?:them|those|others)|such as|for example|mainly|mostly|at least|besides|others?|vacant|unfilled|undecided|unknown|the rest)\b/i.test(
    `${words} ${parts.map(({ sentence, number }) => sentence.text.slice(Math.max(0, number.start - sentence.start - 30), number.end - sentence.start + 50)).join(' ')}`,
  );
}

const closing =
  /\b(?:no(?:body|-one| one)? (?:other|else|further|more)\b|nothing else|nowhere else|there (?:are|were|is|was) no other|breakdown|between them|in all\b|altogether|in total|combined|a total of|adds? up to|makes? up the|made up (?:of|the)|compris(?:e|es|ed|ing)|consist(?:s|ed|ing)? of|split (?:into|between)|divided (?:into|between|among)|shared between|the only|the rest (?:of|went|came|will|is)|the remain(?:der|ing)|full cost|whole (?:sum|cost|of))/i;

const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^passenger$/, /^(?:crew|staff|officer|sailor)$/],
  [/^(?:man|boy|male)$/, /^(?:woman|girl|female)$/],
  [/^adult$/, /^(?:child|youth)$/],
  [/^(?:pupil|student|child)$/, /^(?:teacher|staff|employee|worker)$/],
  [/^(?:officer|police)$/, /^(?:civilian|protester)$/],
];

function closureOf(parts: readonly Placed[], near: readonly ReadSentence[]): Closure | undefined {
  const [a, b] = parts.map(({ number }) => (number.noun === null ? '' : thingClass(number.noun)));
  if (parts.length === 2 && pairs.some(([one, other]) => (one.test(a!) && other.test(b!)) || (other.test(a!) && one.test(b!))))
    return 'paired';
  const from = near.indexOf(parts[0]!.sentence);
  const to = near.indexOf(parts.at(-1)!.sentence);
  return near.slice(Math.max(0, from - 1), to + 2).some(({ text }) => closing.test(text)) ? 'closed' : undefined;
}

/** "All 241 people on board"; with a closed list every figure of the unit near it, when the things are the same. */
function isTotal(number: NumberFact, { text, start }: ReadSentence, homes: ReadonlySet<ReadSentence>, closure: Closure): boolean {
  const before = text.slice(0, number.hedgeStart - start);
  const after = text.slice(number.phraseEnd - start, number.phraseEnd - start + 40);
  if (/\b(?:another|other|remaining|further|last year|previous|more than|extra|first|of the|per) $/i.test(before)) return false;
  if (closure === 'closed') return homes.size > 0 && !/^ (?:more|a |per |each|extra|fewer|less|last year)/i.test(after);
  if (/\b[Tt]he $/.test(before) && number.noun !== null && isPeople(number.noun))
    return ![...homes].some((home) => home.numbers.some((one) => one.noun === number.noun));
  return (
    /\ball (?:of the |the )?$/i.test(before) ||
    /^ (?:on board|aboard|in all|altogether|in total)\b/i.test(after) ||
    /\btotal of $/i.test(before)
  );
}

/** Whether the nouns of total and parts allow that the one is made of the others. */
function fits(total: NumberFact, parts: readonly NumberFact[]): boolean {
  if (total.bound === 'over' || total.bound === 'under') return false;
  if (total.kind !== 'count') return true;
  const noun = total.noun === null ? null : thingClass(total.noun);
  const nouns = parts.map((part) => (part.noun === null ? null : thingClass(part.noun)));
  if (noun === null) return false;
  if (nouns.some((one) => one === noun)) return true;
  if (isPeople(noun) || noun === 'job' || noun === 'worker') return nouns.every((one) => one === null || isPeople(one) || one === 'job');
  return nouns.every((one) => one === null);
}

function meets(made: number, { value, tolerance, bound }: NumberFact, parts: readonly NumberFact[]): boolean {
  const isRound = parts.some((part) => part.tolerance > 0.5 || part.kind !== 'count') || tolerance > 0.5;
  const slack = isRound ? parts.reduce((sum, part) => sum + stepOf(part), stepOf({ value, tolerance })) : 0;
  const loose = bound === 'exact' && parts.every((part) => part.bound === 'exact') ? 0 : value * 0.06;
  return Math.abs(made - value) <= slack + loose;
}

/** A plain £310,000 is exact; 1.2 million is right to within 50,000. */
function stepOf({ tolerance }: Pick<NumberFact, 'value' | 'tolerance'>): number {
  return tolerance <= 0.5 ? 0 : tolerance;
}

function isFar(made: number, { value }: NumberFact, low: number, high: number): boolean {
  return made < value * low || made > value * high;
}

function sumOf(parts: readonly NumberFact[]): number {
  return Number(parts.reduce((total, { value }) => total + value, 0).toPrecision(12));
}

const counts = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function tell(total: Placed, parts: readonly Placed[], made: number, text: string): DraftInconsistency {
  const [first] = parts;
  const last = parts.at(-1)!;
  const span = ({ number }: Placed): Span => ({ start: number.hedgeStart, end: number.phraseEnd });
  const isTogether = first!.sentence === last.sentence;
  const isBeside = parts.some(({ sentence }) => sentence === total.sentence);
  const listed: Span[] = isTogether
    ? [{ start: first!.number.hedgeStart, end: labelEnd(last) }]
    : [clauseAround(first!.sentence, span(first!)), clauseAround(last.sentence, span(last))];
  const whole = isBeside ? span(total) : clauseAround(total.sentence, span(total));
  const terms = parts.map(({ number }) => figureLike(number, number.value));
  const sum = terms.length > 4 ? `The ${counts[terms.length - 2]} parts` : `${terms.slice(0, -1).join(', ')} and ${terms.at(-1)}`;
  return finding(
    'number',
    [whole, ...listed],
    `${sum} make ${figureLike(total.number, made)}, not ${text.slice(total.number.start, total.number.end)}.`,
  );
}

/** The last part with its label, up to the next mark. */
function labelEnd({ number, sentence }: Placed): number {
  const tail = /^[^,.;:—()#]{0,40}/.exec(sentence.text.slice(number.phraseEnd - sentence.start))?.[0] ?? '';
  const cut = tail.length === 40 ? tail.slice(0, tail.lastIndexOf(' ')) : tail;
  return number.phraseEnd + cut.trimEnd().length;
}

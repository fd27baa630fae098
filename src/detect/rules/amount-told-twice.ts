import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import type { AmountSlot } from './amount-of.ts';
import { amountSlotOf } from './amount-slot.ts';
import { clauseAround } from './clause-around.ts';
import { couldBeSame } from './could-be-same.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemOf, stemsOf } from './stems.ts';
import { areToldApart, around } from './told-apart.ts';

/** "fined £80,000 … the £60,000 fine"; "a five-hour debate … the debate lasted six hours": one property of one thing with two amounts. */
export const amountToldTwice: Rule = {
  name: 'amount-told-twice',
  category: 'number',
  find({ body, text }: Reading) {
    const slots = new Map<string, Amount[]>();
    for (const sentence of body) {
      for (const number of sentence.numbers) {
        if (number.kind === 'fraction' || number.kind === 'multiple' || number.value === 0) continue;
        const slot = amountSlotOf(number, sentence);
        if (!slot) continue;
        const key = `${number.kind} ${slot.key}`;
        const list = slots.get(key);
        if (!list) slots.set(key, [{ number, sentence, slot }]);
        else if (list.length < 8) list.push({ number, sentence, slot });
      }
    }
    joinProject(slots);
    joinLimit(slots);
    const found: DraftInconsistency[] = [];
    for (const list of slots.values()) {
      const pair = clashIn(list);
      if (!pair) continue;
      const [a, b] = pair;
      found.push(
        finding(
          'number',
          [clauseAround(a.sentence, a.number), clauseAround(b.sentence, b.number)],
          `For the same ${b.slot.name} the article gives ${written(a.number, text)} and ${written(b.number, text)}.`,
        ),
      );
    }
    return found.slice(0, 10);
  },
};

type Amount = { readonly number: NumberFact; readonly sentence: ReadSentence; readonly slot: AmountSlot };

/** "a £14 million swimming pool … the £12m project": a project that nothing else is told of is the one thing with a price of that form. */
function joinProject(slots: Map<string, Amount[]>): void {
  const projects = slots.get('money scheme');
  if (!projects?.every(({ slot }) => slot.isDefinite)) return;
  const things = [...slots].filter(([key, list]) => key.startsWith('money ') && list.length === 1 && list[0]!.slot.isNew);
  const [only] = things;
  if (only && things.length === 1 && only[1][0]!.number.start < projects[0]!.number.start) projects.unshift(only[1][0]!);
}

/** "28 days to pay the fine … fails to do so within 21 days": the one time limit that the article tells of. */
function joinLimit(slots: Map<string, Amount[]>): void {
  const back = slots.get('duration time to ');
  const limits = [...slots].filter(([key, list]) => key.startsWith('duration time to ') && list !== back);
  if (back && limits.length === 1 && limits[0]![1][0]!.number.start < back[0]!.number.start) back.unshift(limits[0]![1][0]!);
}

/** The first two that cannot both hold; three or more values are a series. */
function clashIn(list: readonly Amount[]): readonly [Amount, Amount] | undefined {
  const values: NumberFact[] = [];
  for (const { number } of list) if (!values.some((value) => isAlike(value, number))) values.push(number);
  if (values.length !== 2) return undefined;
  for (const [index, b] of list.entries()) {
    const a = list.slice(0, index).find((one) => one.sentence !== b.sentence && !isAlike(one.number, b.number) && isOfOneThing(one, b));
    if (a) return [a, b];
  }
  return undefined;
}

function isAlike(a: NumberFact, b: NumberFact): boolean {
  return a.unit === b.unit ? couldBeSame(a, b) : false;
}

function isOfOneThing(a: Amount, b: Amount): boolean {
  if (a.number.unit !== b.number.unit) return false;
  const [first, second] = [a.slot.modifiers, b.slot.modifiers];
  if (first.length > 0 && second.length > 0 && !first.some((word) => second.includes(word))) return false;
  const [told, other] = [
    { sentence: a.sentence, span: a.number },
    { sentence: b.sentence, span: b.number },
  ];
  // a reference back needs no more than its noun; it looks at the words beside it only
  if (areToldApart(told, other, b.slot.isDefinite || unique.test(b.slot.key))) return false;
  const [own, others] = [stemsOf(around(told, 80)), stemsOf(around(other, 80))];
  for (const stems of [own, others]) {
    for (const word of [
      a.slot.name,
      b.slot.name,
      'cost',
      'paid',
      'jailed',
      'long',
      'year',
      'month',
      'week',
      'day',
      'hour',
      'inch',
      'metre',
      'mile',
    ])
      stems.delete(stemOf(word));
  }
  const shared = sharedStems(own, others);
  if (b.slot.key === 'speed') return shared > 1;
  if (b.slot.isDefinite) return shared > 0 || !isComplemented(b);
  if (unique.test(b.slot.key)) return true;
  if (oneOff.test(b.slot.key)) return !isOfSomebodyElse(a, b, false);
  // rain, snow or cocaine is told of once in an article that names one place
  const isMatter = b.number.kind === 'measure' && (a.slot.isMatter === true || b.slot.isMatter === true);
  return (shared > 0 || isMatter) && !isOfSomebodyElse(a, b, true);
}

/** "the £2m scheme for a bus lane" says which one it is. */
function isComplemented({ slot, sentence, number }: Amount): boolean {
  const words = sentence.text.slice(number.end - sentence.start + 1).split(' ');
  return /^(?:for|to|in|at|of|on|by|from|with|that|which|who)$/.test(words[slot.modifiers.length + 1] ?? '');
}

/** What one person gets once. */
const oneOff = /^(?:sentence|fine|ban|deficit|surplus)$/;

/** A name before the second amount that the first passage does not have. */
function isOfSomebodyElse(a: Amount, b: Amount, isOfThing: boolean): boolean {
  const subject =
    /^(?!It|The|He|She|They|This|That|We|But|And|In|On|At)([A-Z][a-z]+) (?:had|has|got|saw|recorded|measured|reported)\b/.exec(
      b.sentence.text,
    )?.[1];
  if (isOfThing && subject !== undefined && !a.sentence.text.includes(subject)) return true;
  const known = new Set(a.sentence.names.map(({ key }) => key));
  return b.sentence.names.some(({ key, end, kind }) => end <= b.number.start && !known.has(key) && !(isOfThing && kind === 'person'));
}

/** An article speaks of one only. */
const unique = /^(?:crowd|turnout|population|majority|ransom|capacity)$/;

function written({ start, end }: NumberFact, text: string): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

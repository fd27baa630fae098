import type { DraftInconsistency } from '../../contracts/draft.ts';
import { daysOf } from '../../facts/calendar.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { figureLike } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "£25 a week, or £1,500 a year"; "200 litres an hour for 12 hours, so that 3,600 litres …"; "£60 million over five years, or £15 million a year": a rate against its total in one sentence. */
export const rateAndTotal: Rule = {
  name: 'rate-and-total',
  category: 'number',
  find: ({ body, text }: Reading) =>
    body.flatMap((sentence) =>
      sentence.numbers.length < 2
        ? []
        : (twoRates(sentence, text) ?? overTime(sentence, text) ?? shared(sentence, text) ?? inWeek(sentence, text) ?? []),
    ),
};

/** How the writer says that two amounts are the same. */
const link =
  '(?: more| extra| less| each)?(?:,? or|,? which (?:is|makes|comes to|works out at|amounts to|adds up to)|,? equivalent to|,? that is,?|,? making| —| –| \\()(?: about| some| roughly| nearly| almost| a total of)?';
const per = '(?:an?|per|each|every)';
const twoRatesShape = new RegExp(
  `#(\\d+)# ${per} (day|week|month|quarter|year)${link} (?:\\w+ )?#(\\d+)# ${per} (day|week|month|quarter|year)\\b`,
);

/** Days and weeks may be those of work; a month has four weeks or a twelfth of a year. */
const factors: Readonly<Record<string, readonly number[]>> = {
  'day week': [7, 6, 5],
  'day month': [30, 30.44, 31, 28, 20, 21, 22],
  'day year': [365, 364, 312, 260, 250, 240, 220],
  'week month': [4, 4.33, 4.35],
  'week year': [52, 52.18, 50, 48, 46],
  'month year': [12],
  'quarter year': [4],
};

function twoRates({ skeleton, numbers }: ReadSentence, text: string): DraftInconsistency[] | undefined {
  const match = twoRatesShape.exec(skeleton);
  const [first, second] = [numbers[Number(match?.[1])], numbers[Number(match?.[3])]];
  if (!match || !first || !second || !isSameUnit(first, second)) return undefined;
  const isUp = `${match[2]} ${match[4]}` in factors;
  const known = factors[isUp ? `${match[2]} ${match[4]}` : `${match[4]} ${match[2]}`];
  if (!known) return undefined;
  const [small, large] = isUp ? [first, second] : [second, first];
  if (known.some((factor) => agree(small, factor, large))) return undefined;
  const usual = known[0]! * small.value;
  return tell(
    first,
    second,
    `${written(small, text)} a ${isUp ? match[2] : match[4]} is ${figureLike(small, usual)} a ${isUp ? match[4] : match[2]}, not ${written(large, text)}.`,
  );
}

const overTimeShapes = [
  // 200 litres an hour for 12 hours, so that 3,600 litres
  new RegExp(
    `#(?<rate>\\d+)#(?: [a-z]+){0,3}? ${per} (?<unit>hour|day|week|month|year) (?:for|over|and worked|, worked|and works) (?:the )?#(?<time>\\d+)#[^#;.]{1,60}?(?:,|\\bor|\\bso|\\bmaking|\\btotal|\\bearning|\\bpaying|\\bcosting)[^#;.]{0,30}? #(?<total>\\d+)#`,
  ),
  // £60 million over five years, or £15 million a year
  new RegExp(
    `#(?<total>\\d+)#(?: [a-z]+){0,2}? (?:over |for |in |during )?(?:the next |the |its )?#(?<time>\\d+)#${link} #(?<rate>\\d+)# ${per} (?<unit>hour|day|week|month|year)\\b`,
  ),
];

function overTime({ skeleton, numbers }: ReadSentence, text: string): DraftInconsistency[] | undefined {
  for (const shape of overTimeShapes) {
    const groups = shape.exec(skeleton)?.groups;
    const [rate, time, total] = [numbers[Number(groups?.rate)], numbers[Number(groups?.time)], numbers[Number(groups?.total)]];
    if (!groups || !rate || !total || time?.kind !== 'duration' || !isSameUnit(rate, total)) continue;
    const count = (time.value * daysOf(time.unit ?? '')!) / daysOf(groups.unit!)!;
    if ((time.bound !== 'exact' && time.bound !== 'over') || agree(rate, count, total) || !(count > 0)) continue;
    return tell(
      rate,
      total,
      `${written(rate, text)} a ${groups.unit} for ${written(time, text)} make ${figureLike(rate, rate.value * count)}, not ${written(total, text)}.`,
      time,
    );
  }
  return undefined;
}

/** "The 40 families will share £2 million, or £60,000 each". */
function shared({ skeleton, numbers }: ReadSentence, text: string): DraftInconsistency[] | undefined {
  const match = new RegExp(
    `#(\\d+)# (?:[a-z-]+ ){1,4}(?:will |to |would )?(?:share|divide|split|get|receive)[sd]? (?:a (?:total|prize|pot|sum) of )?#(\\d+)#${link} #(\\d+)# (?:each|apiece|a head|per head)\\b`,
  ).exec(skeleton);
  const [count, total, each] = [numbers[Number(match?.[1])], numbers[Number(match?.[2])], numbers[Number(match?.[3])]];
  if (count?.kind !== 'count' || !total || !each || !isSameUnit(total, each) || agree(each, count.value, total) || count.bound !== 'exact')
    return undefined;
  return [
    finding(
      'number',
      [spanOf(total, count), spanOf(each)],
      `${written(total, text)} shared by ${written(count, text)} is ${figureLike(each, total.value / count.value)} each, not ${written(each, text)}.`,
    ),
  ];
}

/** "30 patients a day, or 250 in a five-day week". */
function inWeek({ skeleton, numbers }: ReadSentence, text: string): DraftInconsistency[] | undefined {
  const match = inWeekShape.exec(skeleton);
  const [rate, total, time] = [numbers[Number(match?.[1])], numbers[Number(match?.[3])], numbers[Number(match?.[4])]];
  if (
    !match ||
    rate?.kind !== 'count' ||
    total?.kind !== 'count' ||
    time?.kind !== 'duration' ||
    time.unit !== match[2] ||
    agree(rate, time.value, total)
  )
    return undefined;
  return tell(
    rate,
    total,
    `${written(rate, text)} a ${match[2]} make ${figureLike(rate, rate.value * time.value)}, not ${written(total, text)}.`,
    time,
  );
}

const inWeekShape = new RegExp(`#(\\d+)#(?: [a-z]+){1,3} ${per} (day|hour)${link} #(\\d+)# in an? #(\\d+)#[ -](?:week|day|shift)\\b`);

function isSameUnit(a: NumberFact, b: NumberFact): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.kind !== 'percent' && a.kind !== 'duration' && a.kind !== 'fraction';
}

/** Whether rate × count meets the total as far as both were rounded; 2 per cent of slack, 12 when one of them is hedged. */
function agree(rate: NumberFact, count: number, total: NumberFact): boolean {
  const made = rate.value * count;
  const slack = total.value * (rate.bound === 'exact' && total.bound === 'exact' ? 0.02 : 0.12) + rate.tolerance * count + total.tolerance;
  if (Math.abs(made - total.value) <= slack) return true;
  return (total.bound === 'over' && made > total.value) || (total.bound === 'under' && made < total.value);
}

function tell(a: NumberFact, b: NumberFact, why: string, with_?: NumberFact): DraftInconsistency[] {
  const first = with_ && with_.start > a.start && with_.end < b.start ? { start: a.hedgeStart, end: with_.phraseEnd } : spanOf(a);
  const last = with_ && b.end < with_.start && with_.end < a.start ? { start: b.hedgeStart, end: with_.phraseEnd } : spanOf(b);
  return [finding('number', [first, last], why.charAt(0).toUpperCase() + why.slice(1))];
}

function spanOf(number: NumberFact, keep?: NumberFact): { start: number; end: number } {
  return {
    start: Math.min(number.hedgeStart, keep?.hedgeStart ?? number.hedgeStart),
    end: Math.max(number.phraseEnd, keep?.phraseEnd ?? 0),
  };
}

function written({ start, end }: NumberFact, text: string): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import { daysOf } from '../../facts/calendar.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure, figureLike } from './figures.ts';
import { finding } from './finding.ts';
import type { Placed } from './part-lists.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { isPeople, thingClass } from './thing-class.ts';

/** "118kg of elvers … 40 boxes, each holding 2kg"; "321 people at £85 a night … £2m for a 30-day month"; "seven cars, each with ten cabins … 80 cabins": so many of something, each with so much, against the total. */
export const productTold: Rule = {
  name: 'product-told',
  category: 'number',
  find: ({ body, text }: Reading) => body.flatMap((_, index) => inStretch(index, body, text)?.slice(0, 1) ?? []).slice(0, 5),
};

/** So many things, and how much each of them has. */
type Each = { readonly count: Placed; readonly each: Placed; readonly noun: string };

function inStretch(index: number, body: readonly ReadSentence[], text: string): DraftInconsistency[] | undefined {
  const sentence = body[index]!;
  if (sentence.numbers.length === 0) return undefined;
  const near = body.slice(Math.max(0, index - 2), index + 3);
  return [
    ...eachIn(sentence).flatMap((one) => againstTotal(one, near, text)),
    ...boughtFor(sentence, body[index - 1], text),
    ...overTime(sentence, near, body.slice(index, index + 6), text),
  ];
}

const lead = '(?:exactly |about |up to |an average of |on average |some |a |only |just )?';
const has =
  '(?:rated at|measuring|carry|cost|pay|weigh|earn|needs?|need|use|uses|holding|holds?|held|with|of|carrying|carries|carried|weighing|weighs?|weighed|worth|costing|costs?|cost|containing|contains?|contained|seating|seats?|selling for|sold for|priced at|at|having|has|had|paying|pays?|paid|raising|raised|earning|receiving|received?|gets?|getting|got|made up of)';
const eachShapes = [
  // "40 boxes, each holding 2kg", "40 boxes that each held 2kg"
  new RegExp(
    `#(?<c>\\d+)# (?<noun>[^#.;,]{2,60}?),? (?:that |which |and )?(?:each|every one)(?: of them| one)? (?:is |was )?${has} ${lead}#(?<r>\\d+)#`,
    'gi',
  ),
  // "40 boxes, each of them 2kg", "40 tickets at £5 each", "40 workers got £200 apiece"
  new RegExp(`#(?<c>\\d+)# (?<noun>[^#.;,]{2,40}?),? (?:${has} )${lead}#(?<r>\\d+)#(?: [a-z]+)? (?:each|apiece|a head|per head)\\b`, 'gi'),
  // "Each of the 30 pupils paid £15"
  new RegExp(
    `\\b(?:each|every one) of (?:the |its |their )?#(?<c>\\d+)# (?<noun>[^#.;,]{2,40}?) (?:[a-z]+ )?${has} ${lead}#(?<r>\\d+)#`,
    'gi',
  ),
  // "40 sacks of litter, 15 kilos in each"
  /#(?<c>\d+)# (?<noun>[^#.;]{2,40}?), #(?<r>\d+)# (?:in |to |for )?each\b/gi,
];

function eachIn(sentence: ReadSentence): Each[] {
  if (sentence.numbers.length < 2) return [];
  return eachShapes.flatMap((shape) =>
    Array.from(sentence.skeleton.matchAll(shape), ({ groups }) => ({
      count: { number: sentence.numbers[Number(groups!.c)]!, sentence },
      each: { number: sentence.numbers[Number(groups!.r)]!, sentence },
      noun: groups!.noun!,
    })).filter(
      ({ count, each }) =>
        count.number.kind === 'count' && count.number.value > 1 && each.number.kind !== 'percent' && each.number.kind !== 'fraction',
    ),
  );
}

/** The one other figure of the same unit nearby that is more than each has. */
function againstTotal({ count, each }: Each, near: readonly ReadSentence[], text: string): DraftInconsistency[] {
  const made = count.number.value * each.number.value;
  const totals = near
    .flatMap((sentence) => sentence.numbers.map((number) => ({ number, sentence })))
    .filter(
      ({ number }) =>
        number !== count.number && number !== each.number && isOfOneKind(number, each.number) && number.value > each.number.value,
    );
  if (totals.some(({ number }) => isNear(number, made))) return [];
  const [total] = totals.filter(({ number }) => number.value > made * 0.4 && number.value < made * 2.5);
  if (!total || new Set(totals.map(({ number }) => number.value)).size > 1 || total.number.bound !== 'exact' || isOther(total)) return [];
  return [tell([total], [count, each], made, text)];
}

function isOfOneKind(a: NumberFact, b: NumberFact): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.kind === 'duration') return false;
  if (a.kind !== 'count') return true;
  return a.noun !== null && b.noun !== null && (thingClass(a.noun) === thingClass(b.noun) || (isPeople(a.noun) && isPeople(b.noun)));
}

function isNear({ value, tolerance, bound }: NumberFact, made: number): boolean {
  const slack = tolerance > 0.5 ? tolerance : 0;
  return Math.abs(value - made) <= slack + (bound === 'exact' ? made * 0.03 : made * 0.15);
}

/** Of another year or place, or with its own rate. */
function isOther({ number, sentence }: Placed): boolean {
  const around = sentence.text.slice(Math.max(0, number.start - sentence.start - 50), number.end - sentence.start + 40);
  return /\b(?:last|previous|another|other|more than|less than|than|per|each|every|record|target|limit|up to|maximum|usual|average|fine[ds]?|nearest|from)\b/i.test(
    around,
  );
}

/** "£12,000 each. The council bought 40 of them for £400,000". */
function boughtFor(sentence: ReadSentence, previous: ReadSentence | undefined, text: string): DraftInconsistency[] {
  const match =
    /\b(?:bought|sold|ordered|purchased|hired|got|built|paid for) #(\d+)# (?:of them|[a-z]+),? (?:for|at a cost of|and (?:took|made|raised|earned|paid)|taking|making|raising|earning|paying) (?:a total of )?#(\d+)#(?! (?:each|apiece|a|per)\b)/.exec(
      sentence.skeleton,
    );
  const [count, total] = [sentence.numbers[Number(match?.[1])], sentence.numbers[Number(match?.[2])]];
  if (!count || !total || count.kind !== 'count' || total.kind !== 'money') return [];
  for (const home of [sentence, previous]) {
    const told =
      home &&
      (/#(\d+)# (?:each|apiece|a head|a (?:ticket|copy|seat))\b/.exec(home.skeleton) ??
        /\b(?:[Ee]ach|[Ee]very|[Aa]) [a-z]+ (?:cost|costs|sold for|sells for|was sold for) #(\d+)#/.exec(home.skeleton));
    const rate = home?.numbers[Number(told?.[1])];
    if (!home || rate?.kind !== 'money' || rate.unit !== total.unit || rate === total || rate.bound !== 'exact') continue;
    const made = rate.value * count.value;
    if (isNear(total, made) || total.value < made * 0.4 || total.value > made * 2.5) return [];
    return [
      tell(
        [{ number: total, sentence }],
        [
          { number: count, sentence },
          { number: rate, sentence: home },
        ],
        made,
        text,
      ),
    ];
  }
  return [];
}

const rateShape =
  /#(\d+)#(?: [a-z]+)? (?:(?:per|a|each|every) (?:head|person|tenant|flat|home|house|household|room|bed|pupil|child|guest|passenger|patient|worker|employee|member|resident|family|car|vehicle|prisoner|inmate)|each|apiece|on average),? (?:(?:per|a|each|every) )?(night|day|week|month|year)\b|\b(?:an average of|on average) #(\d+)# (?:a|per|each|every) (night|day|week|month|year)\b/;

/** A rate for each of a group over time: "£85 a head per night … 321 people … £2m for a 30-day month". */
function overTime(
  sentence: ReadSentence,
  near: readonly ReadSentence[],
  following: readonly ReadSentence[],
  text: string,
): DraftInconsistency[] {
  const match = rateShape.exec(sentence.skeleton);
  const rate = sentence.numbers[Number(match?.[1] ?? match?.[3])];
  const unit = match?.[2] ?? match?.[4];
  if (!match || rate?.kind !== 'money' || unit === undefined) return [];
  const counts = near
    .flatMap((home) => home.numbers.map((number) => ({ number, sentence: home })))
    .filter(
      ({ number }) =>
        number.kind === 'count' &&
        number.value >= 5 &&
        number.noun !== null &&
        (isPeople(number.noun) || /^(?:flat|home|house|household|room|bed|family|tenant|guest|car|vehicle|seeker|unit)$/.test(number.noun)),
    );
  if (counts.length === 0) return [];
  for (const home of following) {
    for (const total of home.numbers) {
      if (total === rate || total.kind !== 'money' || total.unit !== rate.unit || total.value < rate.value * 20) continue;
      const days = periodOf(home, total);
      if (days === undefined) continue;
      const times = days / daysOf(unit)!;
      const made = counts.map(({ number }) => number.value * rate.value * times);
      if (times < 0.9 || made.some((value) => total.value > value * 0.72 && total.value < value * 1.4)) return [];
      const [count] = counts;
      const value = made[0]!;
      if (total.value < value / 20 || total.value > value * 20) continue;
      return [tell([{ number: total, sentence: home }], [count!, { number: rate, sentence }], value, text, Math.round(times), unit)];
    }
  }
  return [];
}

/** The days that a total covers: "£2m for a 30-day month", "€1.4m every twelve months", "£1.2m a year". */
function periodOf({ text, start }: ReadSentence, { end }: NumberFact): number | undefined {
  const after = text.slice(end - start, end - start + 30);
  const match =
    /^ (?:for|in|over|every|each|a|per|an|this) (?:a |the )?(?:full )?(?:(\d+|twelve|six|three)[- ])?(day|week|month|year)s?\b(?: (month))?/.exec(
      after,
    );
  if (!match) return undefined;
  if (match[3]) return Number(match[1]) || 30;
  const count = match[1] === undefined ? 1 : ({ twelve: 12, six: 6, three: 3 }[match[1]] ?? Number(match[1]));
  return count * daysOf(match[2]!)!;
}

function tell(totals: readonly Placed[], factors: readonly Placed[], made: number, text: string, times = 1, unit = ''): DraftInconsistency {
  const [total] = totals;
  const [count, each] = factors;
  const span = ({ number, sentence }: Placed): Span => clauseAround(sentence, { start: number.hedgeStart, end: number.phraseEnd });
  const isOne = count!.sentence === each!.sentence;
  const own = isOne
    ? [
        {
          start: Math.min(count!.number.hedgeStart, each!.number.hedgeStart),
          end: Math.max(count!.number.phraseEnd, each!.number.phraseEnd),
        },
      ]
    : [span(count!), span(each!)];
  const whole =
    total!.sentence === count!.sentence || total!.sentence === each!.sentence
      ? { start: total!.number.hedgeStart, end: total!.number.phraseEnd }
      : span(total!);
  const product = `${figure(count!.number.value)} times ${text.slice(each!.number.start, each!.number.end)}${times > 1 ? ` for ${times} ${unit}s` : ''}`;
  return finding(
    'number',
    [whole, ...own],
    `${product} make ${figureLike(total!.number, made)}, not ${text.slice(total!.number.start, total!.number.end)}.`,
  );
}

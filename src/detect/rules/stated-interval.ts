import type { DraftInconsistency } from '../../contracts/draft.ts';
import { dayNumber } from '../../facts/calendar.ts';
import type { DateFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';

/** "until 12 May … on 14 May, a full week after that deadline": the days between two dates against the interval that is stated. */
export const statedInterval: Rule = {
  name: 'stated-interval',
  category: 'date',
  find: ({ body, text }: Reading) => [
    ...body.flatMap((sentence, index) => inSentence(sentence, body[index - 1], text)),
    ...body.flatMap((sentence) => sinceEvent(sentence, body, text)).slice(0, 2),
  ],
};

/** "on Monday 18 May, … nine days after his envoys had put their names to it … The agreement, signed on 4 May": the other event is dated somewhere else. */
function sinceEvent(sentence: ReadSentence, body: readonly ReadSentence[], text: string): DraftInconsistency[] {
  const match = /#(\d+)# (after|before) ((?!@)[^@#;:.]{4,80})/.exec(sentence.skeleton);
  const number = sentence.numbers[Number(match?.[1])];
  const days = sentence.dates.filter(isDay);
  const [date] = days;
  if (!match || number?.kind !== 'duration' || number.bound !== 'exact' || days.length !== 1 || !date || date.end > number.start) return [];
  const claimed = number.value * (length[number.unit ?? ''] ?? 0) * (match[2] === 'after' ? 1 : -1);
  if (claimed === 0) return [];
  const event = stemsOf(signed.test(match[3]!) ? `${match[3]} signed` : match[3]!);
  const others = body
    .filter((other) => other !== sentence)
    .flatMap((other) => other.dates.filter(isDay).map((one) => ({ one, other })))
    .filter(({ other }) => !/\b(?:will|would|due|until|deadline|next|by)\b/i.test(other.text))
    .filter(({ other }) => sharedStems(event, stemsOf(signed.test(other.text) ? `${other.text} signed` : other.text)) > 0);
  const [first] = others;
  if (!first || new Set(others.map(({ one }) => one.month! * 40 + one.day!)).size > 1) return [];
  const real = distance(first.one, date);
  const slack = number.unit === 'day' ? 1 : number.unit === 'month' ? 5 * number.value : 3;
  if (real === undefined || Math.abs(real - claimed) <= slack || Math.abs(real) > Math.abs(claimed) * 6 || real > 0 !== claimed > 0)
    return [];
  const told = {
    start: number.hedgeStart,
    end: sentence.start + sentence.text.indexOf(match[2]!, number.end - sentence.start) + match[2]!.length,
  };
  return [
    finding(
      'date',
      [clauseAround(first.other, first.one), { start: date.start, end: date.end }, told],
      `From ${text.slice(first.one.start, first.one.end)} to ${text.slice(date.start, date.end)} it is ${Math.abs(real)} days, not ${text.slice(number.start, number.end)}.`,
    ),
  ];
}

/** Ways to say that something was signed. */
const signed = /\b(?:sign\w*|signature|put (?:his|her|its|their) names? to|initialled)\b/i;

/** "He was charged three days later, on 9 May". */
const turned = /#(?<n>\d+)# (?<way>later|earlier),? on @(?<d>\d+)@/;
const interval =
  /@(\d+)@,? (?:just |exactly |only )?(?:(?:a|an|one) (?:full |whole |clear )?(day|week|fortnight)|#(\d+)#) (later|after|before|earlier)\b/;
const length: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30.44 };

function inSentence(sentence: ReadSentence, previous: ReadSentence | undefined, text: string): DraftInconsistency[] {
  const back = turned.exec(sentence.skeleton)?.groups;
  const match = interval.exec(sentence.skeleton) ?? (back && ['', back.d, undefined, back.n, back.way]);
  const date = sentence.dates[Number(match?.[1])];
  if (!match || !date || !isDay(date)) return [];
  const number = sentence.numbers[Number(match[3])];
  const unit = match[2] ?? number?.unit ?? '';
  const count = match[2] ? 1 : (number?.value ?? 0);
  const days = count * (length[unit] ?? 0);
  if (days === 0 || (number && (number.kind !== 'duration' || number.bound !== 'exact'))) return [];
  // "14 May, two days after 12 May": the other date follows at once; otherwise it is the last one before
  const after = sentence.dates.find(
    (other) =>
      other.start > date.end &&
      isDay(other) &&
      other.start - date.end < 60 &&
      /\b(?:after|before)\b/.test(text.slice(date.end, other.start)),
  );
  const before = [...(previous?.dates ?? []), ...sentence.dates].findLast((other) => other.end <= date.start && isDay(other));
  const reference = after ?? before;
  if (!reference) return [];
  const real = distance(reference, date);
  const claimed = /later|after/.test(match[4]!) ? days : -days;
  const slack = unit === 'day' ? 0 : unit === 'month' ? 4 * count : 1;
  if (real === undefined || Math.abs(real - claimed) <= slack) return [];
  const place = reference.sentence === sentence.number ? sentence : previous!;
  const evidence = [
    place === sentence ? { start: reference.start, end: reference.end } : clauseAround(place, reference),
    place === sentence
      ? { start: date.start, end: sentence.start + tailEnd(sentence, date) }
      : clauseAround(sentence, date, { start: date.start, end: sentence.start + tailEnd(sentence, date) }),
  ];
  const apart = Math.abs(real);
  return [
    finding(
      'date',
      evidence,
      `${text.slice(date.start, date.end)} is ${apart} day${apart === 1 ? '' : 's'} ${real >= 0 ? 'after' : 'before'} ${text.slice(reference.start, reference.end)}, not ${count} ${unit}${count === 1 ? '' : 's'}${(real >= 0) === (claimed >= 0) ? '' : ` ${claimed >= 0 ? 'after' : 'before'}`}.`,
    ),
  ];
}

function isDay({ day, month, relative }: DateFact): boolean {
  return day !== null && month !== null && relative === null;
}

/** Days from one date to another, in the same year unless both give theirs. */
function distance(from: DateFact, to: DateFact): number | undefined {
  if ((from.year === null) !== (to.year === null) && from.month !== to.month) return undefined;
  const year = from.year ?? to.year ?? 2023;
  return dayNumber(to.year ?? year, to.month!, to.day!) - dayNumber(year, from.month!, from.day!);
}

function tailEnd({ text, start }: ReadSentence, date: DateFact): number {
  const from = date.end - start;
  const match = /^[^;.(]{0,50}?\b(?:later|after|before|earlier)\b[^;.,(]{0,30}/.exec(text.slice(from));
  return from + (match?.[0].trimEnd().length ?? 0);
}

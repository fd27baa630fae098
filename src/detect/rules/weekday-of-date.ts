import type { DraftInconsistency } from '../../contracts/draft.ts';
import { dayNumber, monthName, weekdayName, weekdayOn } from '../../facts/calendar.ts';
import type { DateFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/**
 * "Tuesday, 14 March 2024", which is a Thursday; "Tuesday 4 March" and "Friday 8 March": a weekday that its date has not, two dates with their
 * weekdays that cannot lie in one year.
 */
export const weekdayOfDate: Rule = {
  name: 'weekday-of-date',
  category: 'date',
  find({ body, text }: Reading) {
    const dated = body.flatMap((sentence) => sentence.dates.filter(isComplete).map((date) => ({ date, sentence })));
    const found: DraftInconsistency[] = ofOneDay(body);
    for (const [index, { date, sentence }] of dated.entries()) {
      if (date.year !== null && date.year > 1900 && weekdayOn(date.year, date.month, date.day) !== date.weekday) {
        found.push(ofItself(date, date.year, text));
        continue;
      }
      const previous = dated[index - 1];
      if (previous && clashes(previous.date, date)) found.push(tell(previous, { date, sentence }, text));
    }
    return found;
  },
};

/** "Tuesday 5 May … 5 May, a Wednesday". */
function ofOneDay(body: readonly ReadSentence[]): DraftInconsistency[] {
  const days = body.flatMap((sentence) => {
    const apposed = Array.from(sentence.skeleton.matchAll(/@(\d+)@, (?:which (?:is|was) )?a @(\d+)@/g), (match) => {
      const [date, name] = [sentence.dates[Number(match[1])]!, sentence.dates[Number(match[2])]!];
      return { day: date.day, month: date.month, weekday: name.weekday, span: { start: date.start, end: name.end }, sentence };
    });
    return [...sentence.dates.filter(isComplete).map((date) => ({ ...date, span: date, sentence })), ...apposed];
  });
  const apposed = days.find(({ span, day }) => day !== null && !('weekday' in span));
  const other =
    apposed &&
    days.find(
      (one) =>
        one !== apposed &&
        one.day === apposed.day &&
        one.month === apposed.month &&
        one.weekday !== apposed.weekday &&
        one.sentence !== apposed.sentence,
    );
  if (!apposed || !other || apposed.weekday === null || other.weekday === null || apposed.month === null) return [];
  return [
    finding(
      'date',
      [clauseAround(other.sentence, other.span), clauseAround(apposed.sentence, apposed.span)],
      `${apposed.day} ${monthName(apposed.month)} is a ${weekdayName(other.weekday)} in one place and a ${weekdayName(apposed.weekday)} in another.`,
    ),
  ];
}

type Dated = DateFact & { readonly weekday: number; readonly day: number; readonly month: number };

function isComplete(date: DateFact): date is Dated {
  return date.weekday !== null && date.day !== null && date.month !== null;
}

/** In no year in question do both weekdays hold their distance. */
function clashes(a: Dated, b: Dated): boolean {
  if (a.year !== null && b.year !== null)
    return (weekdayOn(a.year, a.month, a.day) === a.weekday) !== (weekdayOn(b.year, b.month, b.day) === b.weekday);
  if (a.year !== b.year && (a.year ?? b.year) === null) return false;
  const apart = Math.abs((a.month - b.month) * 30 + a.day - b.day);
  if (apart > 100) return false; // may lie in two years
  // a leap year and a common one: the distance may run over the end of February
  return [2023, 2024].every(
    (year) => mod(dayNumber(year, b.month, b.day) - dayNumber(year, a.month, a.day)) !== mod(b.weekday - a.weekday),
  );
}

function mod(days: number): number {
  return ((days % 7) + 7) % 7;
}

/** The weekday is one passage, the rest of the date the other. */
function ofItself(date: Dated, year: number, text: string): DraftInconsistency {
  const name = weekdayName(date.weekday);
  const at = date.start + text.slice(date.start, date.end).indexOf(name);
  const weekday = { start: at, end: at + name.length };
  const rest = at === date.start ? { start: weekday.end + 1, end: date.end } : { start: date.start, end: at - 1 };
  const start = rest.start + (/^[\s,]*/.exec(text.slice(rest.start, rest.end))?.[0].length ?? 0);
  return finding(
    'date',
    [weekday, { start, end: rest.end }],
    `${date.day} ${monthName(date.month)} ${year} is a ${weekdayName(weekdayOn(year, date.month, date.day))}, not a ${name}.`,
  );
}

type Placed = { readonly date: Dated; readonly sentence: ReadSentence };

function tell(a: Placed, b: Placed, text: string): DraftInconsistency {
  const days = dayNumber(2023, b.date.month, b.date.day) - dayNumber(2023, a.date.month, a.date.day);
  const other = weekdayName(mod(a.date.weekday + days));
  const written = text.slice(a.date.start, a.date.end);
  return finding(
    'date',
    [clauseAround(a.sentence, a.date), clauseAround(b.sentence, b.date)],
    `If it is ${written}, ${b.date.day} ${monthName(b.date.month)} is a ${other}, not a ${weekdayName(b.date.weekday)}.`,
  );
}

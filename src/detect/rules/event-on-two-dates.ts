import { monthName } from '../../facts/calendar.ts';
import type { DateFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { type DatedEvent, datedEvents } from './dated-events.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';

/** "was arrested on 10 November … since his arrest on 17 November"; "founded in 1887 … Founded in 1878, the brewery": something that happens once, with two dates. */
export const eventOnTwoDates: Rule = {
  name: 'event-on-two-dates',
  category: 'date',
  find({ body, text }: Reading) {
    const events = body.flatMap(datedEvents).filter((event) => !isOfSomebodyElse(event));
    const subjects = new Map<string, Set<string>>();
    for (const { noun, subject } of events)
      if (subject !== null && !subject.startsWith('somebody’s '))
        (subjects.get(noun) ?? subjects.set(noun, new Set()).get(noun)!).add(subject);
    const first = new Map<string, DatedEvent>();
    return events.flatMap((event) => {
      // "it was sold" is the one thing that the article says was sold
      const known = subjects.get(event.noun) ?? new Set();
      const subject =
        event.subject === null ? (known.size === 1 ? [...known][0]! : known.size === 0 ? '' : undefined) : fullName(event.subject, known);
      if (subject === undefined) return [];
      const key = `${event.noun} ${subject}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, event);
        return [];
      }
      if (!differs(earlier.date, event.date) || !isOfOneThing(earlier, event)) return [];
      const written = ({ date }: DatedEvent) => text.slice(date.start, date.end);
      return [
        finding(
          'date',
          [clauseAround(earlier.sentence, earlier.date), clauseAround(event.sentence, event.date)],
          `The same ${event.noun} is dated ${written(earlier)} and ${written(event)}.`,
        ),
      ];
    });
  },
};

/** "Walter Bram, a schoolmaster, who died in 2009": the clause speaks of whoever stands before it, not of the article's subject. */
function isOfSomebodyElse({ date, sentence }: DatedEvent): boolean {
  return /\bwho (?:had |has )?(?:since )?(?:died|was killed|passed away)\b[^.;]{0,20}$/i.test(
    sentence.text.slice(0, date.start - sentence.start),
  );
}

/** "the law" takes up "the new law", when the article tells of no other. */
function fullName(subject: string, known: ReadonlySet<string>): string {
  if (!/^the \S+$/.test(subject)) return subject;
  const longer = [...known].filter((one) => one !== subject && one.startsWith('the ') && one.endsWith(subject.slice(3)));
  return longer.length === 1 && [...known].indexOf(longer[0]!) < [...known].indexOf(subject) ? longer[0]! : subject;
}

/** "the deadline for nominations" is not that for amendments. */
function areForTwo(a: DatedEvent, b: DatedEvent): boolean {
  const [first, second] = [a, b]
    .map(({ sentence, noun }) =>
      new RegExp(`\\b${noun} (?:for|of|to) (?:the )?([a-z]+)|\\b${noun}[^.;]{0,30} for ([a-z]+)`).exec(sentence.text),
    )
    .map((match) => match?.[1] ?? match?.[2]);
  return first !== undefined && second !== undefined && first !== second;
}

/** Where one of the two names nobody, another word has to be the same, unless it is told with "the" or a pronoun. */
function isOfOneThing(a: DatedEvent, b: DatedEvent): boolean {
  if (a.sentence === b.sentence || areForTwo(a, b)) return false;
  // a weekday is told of many things, and needs a reference back
  if (a.date.day === null && a.date.year === null && !b.isReference && (a.subject === null || b.subject === null)) return false;
  if ((a.subject !== null && b.subject !== null) || b.isReference) return true;
  const [first, second] = [a, b].map(({ sentence, noun }) => new Set([...stemsOf(sentence.text)].filter((stem) => !noun.startsWith(stem))));
  return sharedStems(first!, second!) > 0;
}

/** Both tell the day, the year or the weekday, and not the same. */
function differs(a: DateFact, b: DateFact): boolean {
  if (a.relative !== null || b.relative !== null) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  if (a.day === null && b.day === null && a.month === null && b.month === null)
    return a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday;
  if (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday && (a.day === null || b.day === null)) return true;
  if (a.month !== null && b.month !== null && monthName(a.month) !== monthName(b.month)) return (a.day === null) === (b.day === null);
  return a.month !== null && a.month === b.month && a.day !== null && b.day !== null && a.day !== b.day;
}

import { dayNumber } from '../../facts/calendar.ts';
import type { DateFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemOf, stemsOf } from './stems.ts';

/** "closed in June 2019 … in September 2019, three months before the factory closed"; "In response to the closure … on Monday, May 4": something dated before or after an event against the date of that event. */
export const orderOfEvents: Rule = {
  name: 'order-of-events',
  category: 'date',
  find: ({ body, text }: Reading) => body.flatMap((sentence) => inSentence(sentence, body, text)),
};

/** "on 4 March, after the scheme has ended", "in September, three months before the factory closed". */
const behind = /@(\d+)@,? (?:(?:just |only )?#\d+# )?(before|after) (?:the |its |his |her |their |it |they )?([^@#.;,]{3,60})/i;
/** "In response to the closure, Orvia recalled its ambassador on Monday, May 4". */
const ahead =
  /^(?:In (?:response|answer|reaction) to|After|Following|Because of) (?:the|this|that|its|his|her|their) ([^@#.;,]{0,30}?)([a-z]{4,}),? [^@;]{0,90}?\bon @(\d+)@/i;

function inSentence(sentence: ReadSentence, body: readonly ReadSentence[], text: string) {
  if (sentence.dates.length === 0) return [];
  const late = behind.exec(sentence.skeleton);
  const early = late ? null : ahead.exec(sentence.skeleton);
  const date = sentence.dates[Number(late?.[1] ?? early?.[3])];
  if (!date || !isPlain(date)) return [];
  const order = late ? late[2]!.toLowerCase() : 'after';
  const act = eventStem(late ? verbOf(late[3]!) : early![2]!);
  if (/\bnot\b|\bday (?:after|before)\b/.test(late?.[0] ?? '')) return [];
  for (const other of body) {
    if (other === sentence) continue;
    const event = dateOf(act, other, Boolean(early));
    if (!event || sharedStems(withoutAct(sentence, act), withoutAct(other, act)) < (early ? 0 : 1)) continue;
    const [own, its] = [dayOf(date, order === 'before'), dayOf(event, order === 'after')];
    if (own === undefined || its === undefined || !isSameGrain(date, event)) continue;
    if (order === 'before' ? own < its : own > its) return [];
    if (own === its) return [];
    const written = (span: DateFact) => text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return [
      finding(
        'date',
        [
          clauseAround(other, event),
          clauseAround(sentence, date, { start: date.start, end: late ? Math.min(sentence.end, date.end + late[0].length - 3) : date.end }),
        ],
        `${written(date)} is ${order === 'before' ? 'after' : 'before'} ${written(event)}, not ${order} it.`,
      ),
    ];
  }
  return [];
}

function isPlain({ relative, month, day, year }: DateFact): boolean {
  return relative === null && (month !== null || (year !== null && day === null));
}

/** The verb of a clause: what follows its auxiliary, else its last word of the past, else its last word. */
function verbOf(clause: string): string {
  const words = clause.trim().split(/[^A-Za-z’'-]+/);
  const auxiliary = words.findLastIndex((word) => /^(?:had|has|have|was|were|is|are|been)$/.test(word));
  return (auxiliary !== -1 ? words[auxiliary + 1] : words.find((word) => /ed$/.test(word))) ?? words.at(-1) ?? '';
}

/** "closure" and "closed", "ended" and "end". */
function eventStem(word: string): string {
  return stemOf(word.toLowerCase().replace(/ure$/, 'e')).slice(0, 6);
}

/** "end" and "ended", "clos" and "close". */
function isSameAct(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && long.startsWith(short) && long.length - short.length <= 2;
}

/** The date of a sentence that tells of the event, when its verb stands before the date without another date between. */
function dateOf(act: string, { skeleton, dates }: ReadSentence, isFar: boolean): DateFact | undefined {
  for (const match of skeleton.matchAll(/\b([a-z]{3,})\b([^@;.]{0,110}?)\b(?:on|in) (?:[A-Z][a-z]+day, )?@(\d+)@/g)) {
    // the search starts at the first word of the sentence: look for the event among the words before the date
    const words = `${match[1]}${match[2]}`.toLowerCase().split(/[^a-z]+/);
    const near = isFar ? words : words.slice(-6);
    const date = dates[Number(match[3])];
    if (date && isPlain(date) && near.some((word) => isSameAct(eventStem(word), act)) && !/\b(?:before|after|until|since)\b/.test(match[0]))
      return date;
  }
  return undefined;
}

function withoutAct(sentence: ReadSentence, act: string): Set<string> {
  return new Set([...stemsOf(sentence.text)].filter((stem) => !isSameAct(stem.slice(0, 6), act)));
}

/** The first or last day that a date may be; the year is left out unless both have one. */
function dayOf({ year, month, day }: DateFact, isFirst: boolean): number | undefined {
  if (month === null) return year === null ? undefined : dayNumber(year, isFirst ? 12 : 1, isFirst ? 31 : 1);
  return dayNumber(year ?? 2023, month, day ?? (isFirst ? 28 : 1));
}

function isSameGrain(a: DateFact, b: DateFact): boolean {
  return (a.year === null) === (b.year === null) && (a.month === null) === (b.month === null);
}

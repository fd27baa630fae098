import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import { dayNumber, daysOf } from '../../facts/calendar.ts';
import type { DateFact, NumberFact, TimeFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "for three weeks from 2 March until 13 March"; "left at 9am and arrived at 11.30am, a journey of three and a half hours"; "joined in 1990 and retired in 2015 after 30 years": two moments and the time between them, in one sentence. */
export const spanAndLength: Rule = {
  name: 'span-and-length',
  category: 'date',
  find: ({ body, text }: Reading) =>
    body.flatMap((sentence, index) => [
      ...inSentence(sentence, text).slice(0, 1),
      ...inNext(sentence, body.slice(index + 1, index + 4), text),
    ]),
};

const between = '[^#@~.;]{0,50}?';
const long = '#(?<n>\\d+)#';
const event =
  '(?:journey|trip|flight|delay|wait|gap|stretch|period|total|run|stay|spell|span|voyage|interval|walk|drive|ride|sitting|session|stint|career|reign|marriage|absence)';
const shapes = [
  // for three weeks from 2 March until 13 March; for four hours between 9am and 11am
  `\\bfor ${long},? (?:from|between) (?<a>[@~]\\d+[@~])${between}(?: to| until| till| and|,? ending on) (?:at |on )?(?<b>[@~]\\d+[@~])`,
  // from 2 March until 13 March, a period of three weeks; between 9am and 11am, a delay of four hours
  `\\b(?:from|between) (?<a>[@~]\\d+[@~])${between}(?: to| until| till| and) (?:at |on )?(?<b>[@~]\\d+[@~])${between}(?:,|—|–|\\() ?(?:lasting |for |an? ${event} of |a full |in all |or )${long}`,
  // left at 9am and arrived at 11am, a journey of three hours
  `(?<a>[@~]\\d+[@~])${between}(?:,| and)[^#@~.;]{2,50}?(?<b>[@~]\\d+[@~]),? (?:—|– )?(?:after )?an? (?:[a-z]+ )?${event} (?:of|lasting) ${long}`,
  // begins on Monday and ends on Thursday, five days later; starts at 7.30pm and ends three hours later at 9.30pm
  `(?<a>[@~]\\d+[@~])${between}(?:,| and)[^#@~.;]{2,50}?(?<b>[@~]\\d+[@~]),? (?:just |exactly )?${long} (?<later>later|afterwards)`,
  `(?<a>[@~]\\d+[@~])${between}(?:,| and)[^#@~.;]{2,50}? (?:just |exactly )?${long} (?<later>later),? (?:at|on|in) (?<b>[@~]\\d+[@~])`,
  // the 90-minute programme starts at 8pm and ends at 9pm
  `\\b(?:the|its|an?) ${long} [a-z]+ (?:will )?(?:starts?|begins?|opens?|started|began|opened|runs?|ran) (?:at |on |from )?(?<a>[@~]\\d+[@~])${between}(?: and (?:ends?|ended|finish\\w*|closes?|closed) (?:at |on )?| until | to )(?<b>[@~]\\d+[@~])`,
  // joined in 1990 and retired in 2015 after 30 years
  `(?<a>@\\d+@)${between}(?: and|,)[^#@~.;]{2,50}?(?<b>@\\d+@),? after ${long}(?=[’']? (?:service|work|marriage|at|with|as)\\b|[’']?s? in (?:the|office|charge|post|power|prison|jail)\\b|[,.;]|$)`,
].map((shape) => new RegExp(shape, 'i'));

function inSentence(sentence: ReadSentence, text: string): DraftInconsistency[] {
  if (sentence.numbers.length === 0 || sentence.dates.length + sentence.times.length < 2) return [];
  for (const shape of shapes) {
    const match = shape.exec(sentence.skeleton);
    const groups = match?.groups;
    const length = sentence.numbers[Number(groups?.n)];
    if (!match || !groups || length?.kind !== 'duration' || length.bound === 'over' || length.bound === 'about') continue;
    const [from, to] = [momentOf(sentence, groups.a!), momentOf(sentence, groups.b!)];
    const days = from && to && daysBetween(from, to, sentence);
    if (!from || !to || days === undefined || days <= 0) continue;
    const told = length.value * (daysOf(length.unit ?? '') ?? 0);
    const slack = slackOf(length, days, groups.later !== undefined, 'minutes' in from);
    if (
      told === 0 ||
      slack === undefined ||
      Math.abs(days - told) <= slack ||
      (length.bound === 'under' && days < told && days > told * 0.75)
    )
      return [];
    if (told > days * 6 || told < days / 6) return [];
    const own = { start: length.hedgeStart, end: length.phraseEnd };
    const isInside = length.start > Math.min(from.start, to.start) && length.start < Math.max(from.end, to.end);
    const ends = isInside
      ? [
          { start: from.start, end: Math.min(from.end, length.start) },
          { start: to.start, end: to.end },
        ]
      : [{ start: from.start, end: to.end }];
    return [
      finding(
        'date',
        [own, ...ends].sort((a, b) => a.start - b.start),
        `From ${written(from, text)} to ${written(to, text)} it is ${inUnit(days, length)}, not ${written(length, text)}.`,
      ),
    ];
  }
  return [];
}

const run =
  /\b(?<thing>[a-z]{4,}) (?:runs|will run|ran|lasts|is open|was open|will be open|takes place|took place|will take place|was held|will be held|is on|opens) (?:from|between) (?:(?<a>[@~]\d+[@~])|#(?<k>\d+)#) (?:to|until|till|and) (?<b>[@~]\d+[@~])/;

/** "got under way on 3 February and wound up on 17 March". */
const begunAndEnded =
  /(?:\b)(?:began|opened|started|got under way|kicked off|set out|set off|sailed|left)\b[^#@~.;]{0,40}? on (?<a>@\d+@) and [^#@~.;]{0,30}?\b(?:ended|closed|finished|wound up|wrapped up|drew to a close|arrived|returned|reached)\b[^#@~.;]{0,40}? on (?<b>@\d+@)/;

/** "The festival runs from 3 to 6 August. The five-day festival …". */
function inNext(sentence: ReadSentence, following: readonly ReadSentence[], text: string): DraftInconsistency[] {
  const match = run.exec(sentence.skeleton) ?? begunAndEnded.exec(sentence.skeleton);
  const to = match && momentOf(sentence, match.groups!.b!);
  if (!match || !to) return [];
  const first = match.groups!.k === undefined ? undefined : sentence.numbers[Number(match.groups!.k)];
  const from =
    first && !('minutes' in to) && to.day !== null && first.value <= 31
      ? { ...to, start: first.start, end: first.end, day: first.value }
      : match.groups!.a === undefined
        ? undefined
        : momentOf(sentence, match.groups!.a);
  const days = from && daysBetween(from, to, sentence);
  if (!from || days === undefined || days <= 0) return [];
  for (const other of following) {
    const told =
      match.groups!.thing === undefined
        ? /\b(?:in|over|during|throughout) (?:those|these|the|its) #(\d+)#/i.exec(other.skeleton)
        : new RegExp(`\\b(?:the|its|this) #(\\d+)# (?:[a-z]+ )?${match.groups!.thing}\\b`, 'i').exec(other.skeleton);
    const length = other.numbers[Number(told?.[1])];
    if (length?.kind !== 'duration' || length.bound !== 'exact' || /\b(?:last|previous|first)\b/i.test(told![0])) continue;
    const size = length.value * (daysOf(length.unit ?? '') ?? 0);
    // both ends count as days
    const isRight =
      length.unit === 'day'
        ? size === days + 1 || size === days
        : Math.abs(days + 1 - size) <= (slackOf(length, days, false, 'minutes' in from) ?? 1e9);
    if (isRight || size > days * 6 || size < days / 6) return [];
    return [
      finding(
        'date',
        [{ start: from.start, end: to.end }, clauseAround(other, length)],
        `From ${written(from, text)} to ${written(to, text)} it is ${inUnit(days + (length.unit === 'day' ? 1 : 0), length)}, not ${written(length, text)}.`,
      ),
    ];
  }
  return [];
}

function momentOf({ dates, times }: ReadSentence, token: string): DateFact | TimeFact | undefined {
  const index = Number(token.slice(1, -1));
  return token.startsWith('@') ? dates[index] : times[index];
}

/** Days from one moment to the next of the same kind: two clock times, two days, two weekdays, two years. */
function daysBetween(from: DateFact | TimeFact, to: DateFact | TimeFact, sentence: ReadSentence): number | undefined {
  if ('minutes' in from || 'minutes' in to) {
    if (!('minutes' in from) || !('minutes' in to) || sentence.dates.length > 1) return undefined;
    return ((to.minutes - from.minutes + 1440) % 1440) / 1440;
  }
  if (from.relative !== null || to.relative !== null) return undefined;
  if (from.day !== null && to.day !== null && (from.month ?? to.month) !== null) {
    const [first, last] = [from.month ?? to.month!, to.month ?? from.month!];
    const year = from.year ?? to.year ?? 2023;
    const end = to.year ?? (last < first ? year + 1 : year);
    return dayNumber(end, last, to.day) - dayNumber(year, first, from.day);
  }
  if (from.day === null && to.day === null && from.month === null && to.month === null && from.weekday !== null && to.weekday !== null)
    return (to.weekday - from.weekday + 7) % 7;
  if (from.day === null && to.day === null && from.year !== null && to.year !== null) {
    const isMonthly = from.month !== null && to.month !== null;
    return isMonthly ? ((to.year - from.year) * 12 + to.month! - from.month!) * 30.44 : (to.year - from.year) * 365.25;
  }
  return undefined;
}

/** How far a length may be off: the last day counted or not, a unit rounded; `undefined` when the unit is too coarse to tell. */
function slackOf({ unit, value }: NumberFact, days: number, isLater: boolean, isTimed: boolean): number | undefined {
  const grain = daysOf(unit ?? '') ?? 0;
  if (isTimed)
    return unit === 'hour' ? grain * (Number.isInteger(value) ? 0.5 : 0.26) : unit === 'minute' ? Math.max(grain, days * 0.05) : undefined;
  if (unit === 'day' || unit === 'night') return isLater ? 0 : 1;
  if (unit === 'week') return days < 6.5 && value < 2 ? 2 : 3;
  return unit === 'month' ? 16 + value : unit === 'year' ? 380 : undefined;
}

function inUnit(days: number, { unit }: NumberFact): string {
  const count = days / daysOf(unit!)!;
  const shown =
    unit === 'week' && !Number.isInteger(count)
      ? ([days, 'day'] as const)
      : ([Number(count.toFixed(count < 10 && !Number.isInteger(count) ? 1 : 0)), unit!] as const);
  return `${figure(shown[0])} ${shown[1]}${shown[0] === 1 ? '' : 's'}`;
}

function written({ start, end }: Span, text: string): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

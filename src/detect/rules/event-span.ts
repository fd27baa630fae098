import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import { dayNumber, daysOf } from '../../facts/calendar.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "halted at 11am … resumed at 3pm. The five-hour shutdown"; "opens on 9 May and runs for six weeks, until 29 June": the length of an event against its two ends, in up to three sentences. */
export const eventSpan: Rule = {
  name: 'event-span',
  category: 'date',
  find({ body, text }: Reading) {
    const found: DraftInconsistency[] = [];
    for (const [index, sentence] of body.entries()) {
      if (sentence.dates.length === 0 && sentence.times.length === 0) continue;
      const near = body.slice(index, index + 3);
      const clash = inStretch(near, text);
      if (clash) found.push(clash);
    }
    return found.slice(0, 5);
  },
};

/** A moment in minutes; of dates only days are known. */
type End = Span & { readonly sentence: ReadSentence; readonly day: number | undefined; readonly minute: number | undefined };

const starts =
  'began|begins?|begin|started|starts?|opened|opens?|open|halted|closed|shut|stopped|suspended|left|took off|set off|launched|kicked off|went on strike|walked out|broke out|convened';
const ends =
  'ended|ends?|end|finished|resumed|reopened|reopens|closed|closes|landed|arrived|was over|were over|is over|are over|lifted|called off|returned|until|till|broke up|adjourned';
const moment = '(?:at (?:about )?~(?<t>\\d+)~(?: on @(?<td>\\d+)@)?|on @(?<d>\\d+)@|@(?<e>\\d+)@)';
const startShape = new RegExp(`\\b(?:${starts})\\b(?: [a-z]+){0,3}? ${moment}`);
const endShape = new RegExp(`\\b(?:${ends})\\b(?: [a-z]+){0,3}? (?:${moment}|~(?<u>\\d+)~(?: on @(?<ud>\\d+)@)?)`);
const lengthShape =
  /(?:\b(?:[Tt]he|[Aa]|[Aa]n|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) #(\d+)# (?:[a-z-]+ )?(?:shutdown|closure|trial|strike|stoppage|walkout|meeting|debate|hearing|search|siege|exhibition|show|festival|flight|journey|voyage|blackout|outage|ban|operation|visit|tour|stand-off|standoff|session|match|concert|event|conference|summit|inquiry|mission|delay|wait|break|interruption|ordeal|fair|season|course|campaign|halt|lockdown|curfew|truce|ceasefire)\b|\b(?:lasts?|lasted|lasting|runs|ran|run|went on|took|for) (?:for )?#(\d+)#(?! (?:ago|later|before|earlier|after|in a|old|of the)))/;

function inStretch([first, ...following]: readonly ReadSentence[], text: string): DraftInconsistency | undefined {
  if (!first) return undefined;
  const from = endIn(startShape, first, 0);
  if (!from) return undefined;
  const all = [first, ...following];
  let to: End | undefined;
  for (const sentence of all) {
    to ??= endIn(endShape, sentence, sentence === first ? from.end - first.start : 0);
    if (to) break;
  }
  if (!to || isApart(all, to)) return undefined;
  const real = minutesBetween(from, to);
  if (real === undefined || real <= 0) return undefined;
  for (const sentence of all) {
    const match = lengthShape.exec(sentence.skeleton);
    const length = sentence.numbers[Number(match?.[1] ?? match?.[2])];
    if (length?.kind !== 'duration' || length.bound !== 'exact' || length.value < 1 || sentence.text.includes('first')) continue;
    const minutes = (daysOf(length.unit ?? '') ?? 0) * length.value * 1440;
    // of something else
    if (minutes < real * 0.2 || minutes > real * 5) continue;
    if (!clashes(length, real, from.minute !== undefined && to.minute !== undefined)) return undefined;
    const isTogether = from.sentence === to.sentence;
    const evidence =
      sentence === from.sentence && isTogether
        ? [
            {
              start: from.start,
              end: Math.max(from.end, Math.min(to.end, length.start > from.start && length.start < to.end ? length.start - 1 : to.end)),
            },
            length.start < to.start ? { start: length.start, end: to.end } : { start: length.hedgeStart, end: length.phraseEnd },
          ]
        : isTogether
          ? [clauseAround(first, from, to), clauseAround(sentence, length)]
          : sentence === from.sentence
            ? [clauseAround(first, from, length), clauseAround(to.sentence, to)]
            : sentence === to.sentence
              ? [clauseAround(first, from), clauseAround(sentence, length, to)]
              : [clauseAround(first, from), clauseAround(to.sentence, to), clauseAround(sentence, length)];
    const days = real / 1440;
    const told =
      days >= 1
        ? days % 7 === 0 && length.unit === 'week'
          ? `${figure(days / 7)} weeks`
          : `${figure(days)} days`
        : `${figure(real / 60)} hours`;
    return finding(
      'date',
      evidence,
      `From ${text.slice(from.start, from.end)} to ${text.slice(to.start, to.end)} it is ${told}, not ${text.slice(length.start, length.end)}.`,
    );
  }
  return undefined;
}

function endIn(shape: RegExp, sentence: ReadSentence, offset: number): End | undefined {
  // offsets of the skeleton and of the text differ: an end is looked for behind the start by its facts, not by its place in the skeleton
  for (const match of sentence.skeleton.matchAll(new RegExp(shape.source, 'g'))) {
    const { t, td, d, e, u, ud } = match.groups!;
    const time = sentence.times[Number(t ?? u)];
    const date = sentence.dates[Number(td ?? ud ?? d ?? e)];
    const span = time ?? date;
    if (!span || span.start - sentence.start < offset) continue;
    if (date && (date.relative !== null || (date.day === null && date.weekday === null))) continue;
    const day =
      date === undefined
        ? undefined
        : date.day !== null && date.month !== null
          ? dayNumber(date.year ?? 2025, date.month, date.day)
          : date.day === null && date.weekday !== null
            ? -1000 + date.weekday
            : undefined;
    const end = Math.max(time?.end ?? 0, date?.end ?? 0);
    return {
      start: Math.min(time?.start ?? Number.POSITIVE_INFINITY, date?.start ?? Number.POSITIVE_INFINITY),
      end,
      sentence,
      day,
      minute: time?.minutes,
    };
  }
  return undefined;
}

function isApart(all: readonly ReadSentence[], to: End): boolean {
  return all.some(
    ({ number, text }) =>
      number <= to.sentence.number &&
      /\b(?:second|another|other|again|also|next|each|every|usually|daily|up to|at least|first)\b/i.test(text),
  );
}

function minutesBetween(from: End, to: End): number | undefined {
  if (from.minute !== undefined && to.minute !== undefined) {
    const days = from.day === undefined || to.day === undefined ? 0 : apart(from.day, to.day);
    if (days === undefined) return undefined;
    const real = to.minute - from.minute + days * 1440;
    return real <= 0 && from.day === undefined && to.day === undefined ? real + 1440 : real;
  }
  if (from.minute !== undefined || to.minute !== undefined || from.day === undefined || to.day === undefined) return undefined;
  const days = apart(from.day, to.day);
  return days === undefined ? undefined : days * 1440;
}

/** Two dates of one year, or two weekdays of one week. */
function apart(a: number, b: number): number | undefined {
  if (a < 0 !== b < 0) return undefined;
  return a < 0 ? (b - a + 7) % 7 : b - a;
}

/** Whether no count of the days, with or without the first and last, and no rounding to the unit meets the length. */
function clashes({ value, unit }: NumberFact, real: number, isTimed: boolean): boolean {
  const length = value * (daysOf(unit ?? '') ?? 0) * 1440;
  if (length === 0) return false;
  const grain = (daysOf(unit ?? '') ?? 1) * 1440;
  const slack = isTimed
    ? Math.min(grain * 0.75, grain <= 60 ? grain * 0.5 : grain)
    : unit === 'day' || unit === 'night'
      ? 1440
      : grain * 0.6 + 1440;
  return Math.abs(real - length) > slack && length > real * 0.2 && length < real * 5;
}

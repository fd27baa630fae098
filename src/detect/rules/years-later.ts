import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "in 2012 … seven years later, in 2021"; "since 2016, five years ago" beside another anchor: years between two dates against the number told. */
export const yearsLater: Rule = {
  name: 'years-later',
  category: 'date',
  find: ({ body, text }: Reading) =>
    body.flatMap((sentence, index) => [...inSentence(sentence, body[index - 1], text), ...ofMarriage(sentence, body, text)]),
};

/** "married in June 2021 … filed for divorce in February 2023, after four years of marriage". */
function ofMarriage(sentence: ReadSentence, body: readonly ReadSentence[], text: string) {
  const match = /@(\d+)@,? after #(\d+)# of marriage\b|\bafter #(\d+)# of marriage[^@.;]{0,40}? (?:in|on) @(\d+)@/i.exec(sentence.skeleton);
  const [end, number] = [sentence.dates[Number(match?.[1] ?? match?.[4])], sentence.numbers[Number(match?.[2] ?? match?.[3])]];
  if (!match || end?.year == null || number?.unit !== 'year' || number.bound !== 'exact') return [];
  for (const other of body) {
    const wedding = /\bmarried\b[^@.;]{0,60}? (?:in|on) @(\d+)@/i.exec(other.skeleton);
    const start = other.dates[Number(wedding?.[1])];
    if (!start?.year || Math.abs(other.number - sentence.number) > 6) continue;
    const years = end.year + (end.month ?? 6) / 12 - start.year - (start.month ?? 6) / 12;
    if (Math.abs(years - number.value) <= 1) continue;
    const evidence = [clauseAround(other, start), { start: Math.min(end.start, number.start), end: Math.max(end.end, number.end) }];
    return [
      finding(
        'date',
        evidence,
        `From ${text.slice(start.start, start.end)} to ${text.slice(end.start, end.end)} it is ${figure(years)} years, not ${figure(number.value)}.`,
      ),
    ];
  }
  return [];
}

function inSentence(sentence: ReadSentence, previous: ReadSentence | undefined, text: string) {
  const match = /#(\d+)# (later|earlier|before|after),? (?:in|on) (?:early |late )?@(\d+)@|@(\d+)@,? #(\d+)# (later|earlier)\b/i.exec(
    sentence.skeleton,
  );
  const number = sentence.numbers[Number(match?.[1] ?? match?.[5])];
  const date = sentence.dates[Number(match?.[3] ?? match?.[4])];
  if (
    !match ||
    number?.kind !== 'duration' ||
    number.unit !== 'year' ||
    number.bound !== 'exact' ||
    date?.year == null ||
    date.relative !== null
  )
    return [];
  if (/after|before/i.test(match[2] ?? '') && !/\b(?:after|before),? (?:in|on)/i.test(match[0])) return [];
  const before = [...sentence.dates.filter(({ end }) => end <= Math.min(number.start, date.start))];
  const reference =
    before.findLast(({ year }) => year !== null) ??
    (before.length === 0 ? previous?.dates.findLast(({ year }) => year !== null) : undefined);
  if (!reference?.year || reference.relative !== null) return [];
  const isLater = /later|after/i.test(match[2] ?? match[6]!);
  const real = isLater ? date.year - reference.year : reference.year - date.year;
  if (Math.abs(real - number.value) <= 1) return [];
  const home = reference.sentence === sentence.number ? sentence : previous!;
  const own = { start: Math.min(number.start, date.start), end: Math.max(number.end, date.end) };
  const evidence = [home === sentence ? { start: reference.start, end: reference.end } : clauseAround(home, reference), own];
  return [
    finding(
      'date',
      evidence,
      `From ${text.slice(reference.start, reference.end)} to ${text.slice(date.start, date.end)} it is ${figure(Math.abs(real))} years, not ${figure(number.value)}.`,
    ),
  ];
}

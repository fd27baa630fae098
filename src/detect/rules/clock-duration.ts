import type { DraftInconsistency } from '../../contracts/draft.ts';
import { daysOf } from '../../facts/calendar.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "for 18 hours, from 4:30 p.m. on Friday to 10:30 a.m. on Saturday"; "at 1.30 a.m. … by 4.30 a.m., three hours later". */
export const clockDuration: Rule = {
  name: 'clock-duration',
  category: 'number',
  find: ({ body, text }: Reading) =>
    body.flatMap((sentence, index) => [...inSentence(sentence, text), ...beginAndEnd(sentence, body[index + 1], text)]),
};

const day = '(?: (?:on )?@(?<d1>\\d+)@)?';
const day2 = '(?: (?:on )?@(?<d2>\\d+)@)?';
const shapes = [
  new RegExp(`#(?<n>\\d+)#,? (?:from|between) ~(?<a>\\d+)~${day} (?:to|until|till|and) ~(?<b>\\d+)~${day2}`),
  new RegExp(
    `(?:from|between) ~(?<a>\\d+)~${day} (?:to|until|till|and) ~(?<b>\\d+)~${day2}(?:,| —| –| \\() ?(?:a total of |some |or |lasting |a period of )?#(?<n>\\d+)#(?! (?:later|before|earlier) )`,
  ),
  new RegExp(`~(?<a>\\d+)~${day}[^~#;]{0,80}? (?:at|by|until) (?:about )?~(?<b>\\d+)~${day2}(?:,| —| –) #(?<n>\\d+)# later`),
];

function inSentence(sentence: ReadSentence, text: string): DraftInconsistency[] {
  for (const shape of shapes) {
    const groups = shape.exec(sentence.skeleton)?.groups;
    const length = sentence.numbers[Number(groups?.n)];
    const from = sentence.times[Number(groups?.a)];
    const to = sentence.times[Number(groups?.b)];
    if (!length || !from || !to || length.kind !== 'duration' || !/^(?:hour|minute)$/.test(length.unit ?? '')) continue;
    const weekdays = [sentence.dates[Number(groups?.d1)]?.weekday, sentence.dates[Number(groups?.d2)]?.weekday];
    const [first, second] = weekdays;
    const days = first != null && second != null ? (second - first + 7) % 7 : to.minutes <= from.minutes ? 1 : 0;
    const real = to.minutes - from.minutes + days * 1440;
    const claimed = minutesOf(length);
    if (Math.abs(real - claimed) <= slackOf(length) || real <= 0) return [];
    const evidence = [
      { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) },
      { start: length.hedgeStart, end: length.phraseEnd },
    ];
    const unit = length.unit === 'hour' ? ([real / 60, 'hours'] as const) : ([real, 'minutes'] as const);
    return [
      finding(
        'number',
        evidence,
        `It is ${figure(unit[0])} ${unit[1]} from ${text.slice(from.start, from.end)} to ${text.slice(to.start, to.end)}, not ${text.slice(length.start, length.end)}.`,
      ),
    ];
  }
  return [];
}

/** "began at 7pm and ended at 9.30pm. After three and a half hours of debate"; "begin at 6am on Friday and last for 48 hours … again from 6am on Saturday". */
function beginAndEnd(sentence: ReadSentence, next: ReadSentence | undefined, text: string): DraftInconsistency[] {
  if (!next) return [];
  const meeting = /\b(?:began|started|opened) at ~(\d+)~[^~#.;]{0,40}? (?:ended|finished|closed|broke up|was over) at ~(\d+)~/.exec(
    sentence.skeleton,
  );
  const back = meeting && /\b(?:after|lasted|took|the|a) #(\d+)#(?: of|,| |-)/i.exec(next.skeleton);
  const strike = /\b(?:begins?|starts?) at ~(\d+)~ on @(\d+)@[^~;]{0,40}? (?:last|lasting|for)s? (?:for )?#(\d+)#/.exec(sentence.skeleton);
  const end = strike && /\b(?:ends?|again from|until|resume|resumes|over|back) (?:at )?~(\d+)~ on @(\d+)@/.exec(next.skeleton);
  const home = meeting ? next : sentence;
  const length = home.numbers[Number(meeting ? back?.[1] : strike?.[3])];
  const from = sentence.times[Number((meeting ?? strike)?.[1])];
  const to = meeting ? sentence.times[Number(meeting[2])] : next.times[Number(end?.[1])];
  if (length?.kind !== 'duration' || !/^(?:hour|minute|day)$/.test(length.unit ?? '') || !from || !to) return [];
  const [first, second] = [sentence.dates[Number(strike?.[2])]?.weekday, next.dates[Number(end?.[2])]?.weekday];
  if (strike && (first == null || second == null)) return [];
  const days = strike ? (second! - first! + 7) % 7 : to.minutes <= from.minutes ? 1 : 0;
  const real = to.minutes - from.minutes + days * 1440;
  if (real <= 0 || Math.abs(real - minutesOf(length)) <= slackOf(length) || minutesOf(length) > 6 * 1440) return [];
  const told = figure(real / 60);
  return [
    finding(
      'number',
      [
        meeting ? { start: from.start, end: to.end } : clauseAround(sentence, from, length),
        meeting ? clauseAround(next, length) : clauseAround(next, to),
      ],
      `It is ${told} hours from ${text.slice(from.start, from.end)} to ${text.slice(to.start, to.end)}, not ${text.slice(length.start, length.end)}.`,
    ),
  ];
}

function minutesOf({ value, unit }: NumberFact): number {
  return value * (daysOf(unit ?? '') ?? 0) * 1440;
}

/** Half a unit of what was written; a third of it when it is hedged. */
function slackOf(length: NumberFact): number {
  const unit = length.unit === 'hour' ? 60 : 1;
  return length.bound === 'exact' ? unit * 0.5 + (length.unit === 'minute' ? 1 : 0) : Math.max(unit, minutesOf(length) * 0.3);
}

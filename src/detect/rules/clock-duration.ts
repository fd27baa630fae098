import type { DraftInconsistency } from '../../contracts/draft.ts';
import { daysOf } from '../../facts/calendar.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "for 18 hours, from 4:30 p.m. on Friday to 10:30 a.m. on Saturday"; "at 1.30 a.m. … by 4.30 a.m., three hours later". */
export const clockDuration: Rule = {
  name: 'clock-duration',
  category: 'number',
  find: ({ body, text }: Reading) => body.flatMap((sentence) => inSentence(sentence, text)),
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

function minutesOf({ value, unit }: NumberFact): number {
  return value * (daysOf(unit ?? '') ?? 0) * 1440;
}

/** Half a unit of what was written; a third of it when it is hedged. */
function slackOf(length: NumberFact): number {
  const unit = length.unit === 'hour' ? 60 : 1;
  return length.bound === 'exact' ? unit * 0.5 + (length.unit === 'minute' ? 1 : 0) : Math.max(unit, minutesOf(length) * 0.3);
}

import type { ScoreValue, TimeValue } from './facts.ts';
import { numberWordsPattern, valueOfWords } from './number-words.ts';

/** Clock times of a text, in text order: "9:25 a.m.", "1.30 p.m.", "9pm", "14:05", "noon", "midnight". */
export function timesIn(text: string): TimeValue[] {
  const found: TimeValue[] = [];
  for (const match of text.matchAll(time)) {
    const { hours, minutes, half, word } = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    if (word !== undefined) {
      found.push({ start, end, minutes: /noon|midday/i.test(word) ? 720 : 1440 });
      continue;
    }
    const hour = Number(hours);
    const minute = Number(minutes ?? 0);
    if (hour > 23 || minute > 59 || (half !== undefined && (hour > 12 || hour === 0))) continue;
    const shift = half === undefined ? 0 : (/^p/i.test(half) ? 12 : 0) - (hour === 12 ? 12 : 0);
    found.push({ start, end, minutes: (hour + shift) * 60 + minute });
  }
  return found;
}

/** Scores and votes of a text, in text order: "4–2", "by 104 votes to 97", "27 to 22" after "vote" or "voted". */
export function scoresIn(text: string): ScoreValue[] {
  const found: ScoreValue[] = [];
  for (const match of text.matchAll(score)) {
    const { a1, b1, a2, b2, lead } = match.groups!;
    const first = numberOf(a1 ?? a2);
    const second = numberOf(b1 ?? b2);
    if (first === undefined || second === undefined) continue;
    found.push({ start: match.index + (lead?.length ?? 0), end: match.index + match[0].length, first, second });
  }
  return found;
}

const halfDay = '(?:a\\.?m\\.?|p\\.?m\\.?)(?![\\p{L}])';
const time = new RegExp(
  `(?<![\\p{L}\\p{N}:.,£€$])(?:(?<hours>\\d{1,2})(?:[:.](?<minutes>[0-5]\\d))?\\s?(?<half>${halfDay})|(?<hours>[01]?\\d|2[0-3]):(?<minutes>[0-5]\\d)(?![\\d:])|(?<=\\b(?:at|by|until)\\s)(?<hours>[01]?\\d|2[0-3])\\.(?<minutes>[0-5]\\d)(?!\\d|\\.\\d|\\s?%|\\s(?:per|percent|percentage|points?|million|billion|metres?|kilometres?|miles?|seconds?|minutes?|times|a\\s|an\\s|each(?!\\s(?:day|evening|morning|night|weekday))|\\p{L}+s\\b))|(?<word>noon|midday|midnight)(?![\\p{L}]))`,
  'giu',
);

const figure = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,7}|${numberWordsPattern})`;
const score = new RegExp(
  [
    `(?<![\\p{L}\\p{N}.,–/-])(?:(?<a1>\\d{1,3})[–-](?<b1>\\d{1,3})(?![\\p{L}\\p{N}]|[–./-]\\d|[-–]\\p{L}|\\s?(?:per cent|percent|%|years?|months?|days?|hours?|minutes?)))`,
    `|(?<![\\p{L}])(?<lead>by\\s(?:a\\s(?:vote|margin|majority)\\sof\\s)?|vote\\s(?:was|of)\\s|voted\\s(?:by\\s)?|defeated\\s|passed\\s|rejected\\s|approved\\s)(?<a2>${figure})(?:\\svotes?)?\\sto\\s(?<b2>${figure})(?![\\p{L}\\p{N}]|[.,]\\d|\\s(?:per cent|percent|million|billion|years?|months?|weeks?|days?|hours?|minutes?|metres|kilometres|miles))`,
  ].join(''),
  'gu',
);

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d/.test(text) ? Number(text.replaceAll(',', '')) : valueOfWords(text);
}

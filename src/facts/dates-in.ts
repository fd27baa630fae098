import { fullMonthPattern, monthOf, monthPattern, weekdayOf, weekdayPattern } from './calendar.ts';
import type { DateValue } from './facts.ts';
import { numberWordsPattern } from './number-words.ts';

/**
 * The dates of a text: "14 May", "Sept. 9, 2025", "since May 2021", "in 2016", "last Tuesday", "four years ago", "2025-09-09".
 * "May" and "March" alone count only after a preposition, a bare year also after an article or a bracket.
 *
 * @returns in text order, not overlapping; a span leaves the preposition out
 */
export function datesIn(text: string): DateValue[] {
  const found: DateValue[] = [];
  for (const match of text.matchAll(date)) {
    const { iso, day, month, year, weekday, relative, ago, lead } = match.groups!;
    const [isoYear, isoMonth, isoDay] = iso?.split('-').map(Number) ?? [];
    const value: DateValue = {
      start: match.index + (lead?.length ?? 0),
      end: match.index + match[0].length,
      day: isoDay ?? (day === undefined ? null : Number(day)),
      month: isoMonth ?? (month === undefined ? null : (monthOf(month) ?? null)),
      year: isoYear ?? (year === undefined ? null : Number(year)),
      weekday: weekday === undefined ? null : (weekdayOf(weekday) ?? null),
      relative: relative?.toLowerCase() ?? ago?.toLowerCase() ?? null,
      preposition: lead === undefined ? null : /^[a-z]+/i.exec(lead)![0].toLowerCase(),
    };
    const inRange = (value.day ?? 1) >= 1 && (value.day ?? 1) <= 31 && (value.month ?? 1) <= 12;
    if (inRange && (value.preposition !== null || isDateByItself(value, text))) found.push(value);
  }
  return found;
}

const yearPattern = '(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d|[,.]\\d|\\s?%|\\s(?:per cent|percent|million|billion|[a-z]+s\\b))';
const looseYear = '(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d|[,.]\\d)';
const dayPattern = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const span = 'years?|months?|weeks?|spring|summer|autumn|fall|winter|season|decades?|century';

const date = new RegExp(
  [
    '(?<![\\p{L}\\p{N}.,])',
    '(?<lead>(?:[Ss]ince|[Uu]ntil|till|[Bb]efore|[Aa]fter|[Bb]y|[Oo]n|[Ii]n|[Dd]uring|[Ff]rom|to|[Bb]etween|and|of|[Aa]round|[Ee]arly|[Ll]ate|[Mm]id|through|or)[\\s-](?:(?:about|early|late|mid|around)[\\s-]|the\\s(?:end|start|beginning|middle)\\sof\\s)?)?',
    '(?:',
    '(?<iso>(?:19|20)\\d\\d-[01]\\d-[0-3]\\d)',
    `|(?:(?<weekday>${weekdayPattern}),?\\s(?:the\\s)?)?${dayPattern}\\s(?:of\\s)?(?<month>${monthPattern})(?:(?:,|\\s,)?\\s${looseYear})?`,
    `|(?:(?<weekday>${weekdayPattern}),?\\s)?(?<month>${monthPattern})\\s${dayPattern}(?![\\d:.,]?\\d|\\s?(?:million|billion|per\\scent|percent|%))(?:(?:,|\\s,)?\\s${looseYear})?`,
    `|(?<month>${monthPattern})(?:,?\\s|\\sof\\s)${looseYear}`,
    `|(?<relative>(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier\\sthis|[Ll]ater\\sthis|the\\sfollowing|the\\sprevious)\\s(?:${span})(?:’s|'s)?)`,
    `|(?<relative>[Ll]ast|[Nn]ext|[Tt]his|the\\sfollowing|the\\sprevious)\\s(?:(?<weekday>${weekdayPattern})|(?<month>${monthPattern}))`,
    `|(?<ago>(?:\\d{1,4}|${numberWordsPattern})\\s(?:days?|weeks?|months?|years?|decades?)\\sago)`,
    `|(?<month>${fullMonthPattern})(?:\\s(?<relative>this\\syear|last\\syear|next\\syear))?`,
    `|(?<weekday>${weekdayPattern})`,
    `|${yearPattern}`,
    ')(?![\\p{L}\\p{N}])',
  ].join(''),
  'gu',
);

function isDateByItself({ day, month, year, weekday, relative, start, end }: DateValue, text: string): boolean {
  if (day !== null || weekday !== null || relative !== null || (month !== null && year !== null)) return true;
  const before = text.slice(Math.max(0, start - 4), start);
  if (month !== null) return !/^M(?:ay|arch)$/.test(text.slice(start, end));
  return /[([]$|\b(?:the|a|an|its)\s$|[’']s\s$/i.test(before);
}

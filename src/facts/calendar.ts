const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Capitalised names of the months, as alternatives for a regular expression. */
export const fullMonthPattern = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** The same with the usual abbreviations; those alone are no months ("Jan Ferrow"), beside a day or a year they are. */
export const monthPattern = `${fullMonthPattern}|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?`;

/** Capitalised names of the weekdays, as alternatives for a regular expression. */
export const weekdayPattern = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';

/** 1–12; the name may be cut to three letters. `undefined` for other words. */
export function monthOf(name: string): number | undefined {
  const start = name.toLowerCase().slice(0, 3);
  const index = months.findIndex((month) => month.startsWith(start));
  return index === -1 || start.length < 3 ? undefined : index + 1;
}

/** 0 is Sunday; `undefined` for other words. */
export function weekdayOf(name: string): number | undefined {
  const index = weekdays.indexOf(name.toLowerCase());
  return index === -1 ? undefined : index;
}

/** "Tuesday" of 2. */
export function weekdayName(weekday: number): string {
  const name = weekdays[weekday] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "May" of 5. */
export function monthName(month: number): string {
  const name = months[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Days since 1 January 1970, Gregorian. A day past the end of its month runs on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** Weekday of a date, 0 is Sunday. */
export function weekdayOn(year: number, month: number, day: number): number {
  return (((dayNumber(year, month, day) + 4) % 7) + 7) % 7;
}

/** Length of a unit of time in days: a month is 30.44, a year 365.25. `undefined` for other words. */
export function daysOf(unit: string): number | undefined {
  return days[unit];
}

const days: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
};

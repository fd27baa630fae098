import type { Reading, ReadSentence } from './reading.ts';

/** The year in which an article was written, with the passage that gives it away. */
export type ArticleYear = {
  readonly year: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly sentence: ReadSentence;
};

/**
 * Reads the year of writing from "50 years ago, in 1974", "last year, in 2023" or "published on 9 September 2025", else from dates with weekday and year; `undefined`
 * when nothing says it.
 */
export function articleYearOf({ body }: Reading): ArticleYear | undefined {
  for (const sentence of body) {
    const ago = /@(\d+)@, (?:in |on )?@(\d+)@|@(\d+)@ \(?(?:in )?@(\d+)@\)/.exec(sentence.skeleton);
    const first = sentence.dates[Number(ago?.[1] ?? ago?.[3])];
    const second = sentence.dates[Number(ago?.[2] ?? ago?.[4])];
    const years = yearsBack(first?.relative ?? null);
    if (first && second?.year && years !== undefined && second.relative === null) {
      return { year: second.year + years, span: { start: first.start, end: second.end }, sentence };
    }
    const published = /\b(?:published|released|issued|posted|updated)(?: online)? (?:on )?@(\d+)@/i.exec(sentence.skeleton);
    const date = sentence.dates[Number(published?.[1])];
    if (date?.year && date.day !== null && date.month !== null && sentence.number <= 6) return { year: date.year, span: date, sentence };
  }
  return fullDateOf(body);
}

/** "on Tuesday, 12 May 2026": news gives the weekday to days of its own time only. The latest year of such dates. */
function fullDateOf(body: readonly ReadSentence[]): ArticleYear | undefined {
  let latest: ArticleYear | undefined;
  for (const sentence of body) {
    for (const date of sentence.dates) {
      if (date.year === null || date.weekday === null || date.day === null || date.relative !== null) continue;
      if (!latest || date.year > latest.year) latest = { year: date.year, span: { start: date.start, end: date.end }, sentence };
    }
  }
  return latest;
}

function yearsBack(relative: string | null): number | undefined {
  const match = /^(\d+|[a-z-]+) years? ago$/.exec(relative ?? '');
  if (!match) return relative === 'last year' ? 1 : undefined;
  return /^\d/.test(match[1]!) ? Number(match[1]) : undefined;
}

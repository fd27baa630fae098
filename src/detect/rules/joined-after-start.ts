import { dayNumber } from '../../facts/calendar.ts';
import type { DateFact } from '../../facts/facts.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "who joined on 1 July, led the company throughout the half-year" when the half-year ended on 30 June. */
export const joinedAfterStart: Rule = {
  name: 'joined-after-start',
  category: 'date',
  find({ body, text }: Reading) {
    const end = body.flatMap((sentence) => {
      const match =
        /\b(?:half-year|first half|six months|quarter|three months|year|financial year|twelve months|season)\b[^@.;]{0,12}?(?:to|ended|ending|until|ended on) @(\d+)@|#\d+# (?:to|ended|ending|until|ended on) @(\d+)@/i.exec(
          sentence.skeleton,
        );
      const date = sentence.dates[Number(match?.[1] ?? match?.[2])];
      return date?.day != null && date.month !== null ? [{ date, sentence }] : [];
    })[0];
    if (!end) return [];
    for (const sentence of body) {
      const joined =
        /\b(?:joined|took over|was appointed|were appointed|started|became|arrived|took office|moved)\b[^@.;]{0,60}? (?:on|in) @(\d+)@/i.exec(
          sentence.skeleton,
        );
      const date = sentence.dates[Number(joined?.[1])];
      const through =
        /\b(?:throughout|during the whole of|for the whole of|for the entire|all through) (?:the|this|last)? ?(?:first )?(?:half-year|half|quarter|period|year|season|six months)\b/i.exec(
          sentence.text,
        );
      if (!joined || !through || date?.month == null || !isAfter(date, end.date)) continue;
      const span = { start: sentence.start + through.index, end: sentence.start + through.index + through[0].length };
      return [
        finding(
          'date',
          [
            { start: sentence.start + sentence.text.indexOf(joined[0].split(' ')[0]!), end: date.end },
            clauseSplit(sentence.text, sentence.start, span),
          ],
          `The period ended on ${text.slice(end.date.start, end.date.end)}, before ${text.slice(date.start, date.end)}.`,
        ),
      ];
    }
    return [];
  },
};

function isAfter(a: DateFact, b: DateFact): boolean {
  const year = a.year ?? b.year ?? 2023;
  return dayNumber(year, a.month!, a.day ?? 1) > dayNumber(b.year ?? year, b.month!, b.day!) && a.month! - b.month! < 7;
}

/** From the last comma before the words to their end. */
function clauseSplit(text: string, offset: number, span: { start: number; end: number }): { start: number; end: number } {
  const comma = text.lastIndexOf(', ', span.start - offset);
  return { start: comma === -1 ? span.start : offset + comma + 2, end: span.end };
}

import { monthName } from '../../facts/calendar.ts';
import type { DateFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemOf, stemsOf } from './stems.ts';

/** "have not met since 2019" against "when they met in March this year"; "no prosecutor has been recalled since 1974" against a later one. */
export const neverSince: Rule = {
  name: 'never-since',
  category: 'date',
  find({ body, text }: Reading) {
    return body.flatMap((sentence) => {
      const denied = deniedIn(sentence);
      if (!denied) return [];
      for (const other of body) {
        if (other === sentence || !other.stems.has(denied.verb)) continue;
        const date = other.dates.find((one) => isLater(one, denied.date));
        if (!date || !says(other, denied.verb) || !isSameSubject(sentence, other, denied.subject)) continue;
        const since = text.slice(denied.date.start, denied.date.end);
        const then = text.slice(date.start, date.end);
        const at = denied.span;
        return [
          finding(
            'date',
            [clauseAround(sentence, at), clauseAround(other, date)],
            `What has not happened since ${since} cannot have happened in ${then}.`,
          ),
        ];
      }
      return [];
    });
  },
};

type Denied = {
  readonly verb: string;
  readonly subject: ReadonlySet<string>;
  readonly date: DateFact;
  readonly span: { start: number; end: number };
};

function deniedIn(sentence: ReadSentence): Denied | undefined {
  if (!sentence.text.includes('since') || sentence.dates.length === 0) return undefined;
  const match =
    /(?<subject>[^@;:]{3,80}?)\b(?:has|have|had)(?: not|n[’']t| never)(?: been| yet| once)? (?<verb>\p{L}+)[^@.;,]{0,40}? since (?:early |late )?@(?<d>\d+)@|\b[Nn]o (?<subject>[^@;:,]{3,50}?) (?:has|have) (?:been )?(?<verb>\p{L}+)[^@.;,]{0,40}? since (?:early |late )?@(?<d>\d+)@/u.exec(
      sentence.skeleton,
    );
  const date = sentence.dates[Number(match?.groups?.d)];
  if (!match || !date || date.year === null || /\b(?:first|until|before)\b/i.test(match[0])) return undefined;
  const verb = stemOf(match.groups!.verb!.toLowerCase());
  if (/^(?:been|had|done|be|do|have|chang|seen|see|fallen|fall|rise|risen)$/.test(verb)) return undefined;
  return {
    verb,
    subject: stemsOf(match.groups!.subject!),
    date,
    span: { start: sentence.start + match.index, end: Math.min(sentence.end, date.end) },
  };
}

/** A year after the given one, or a month or day "this year", "last month". */
function isLater(date: DateFact, than: DateFact): boolean {
  if (date.preposition === 'since' || date.preposition === 'until' || date.preposition === 'before' || date.preposition === 'by')
    return false;
  if (date.year !== null) return date.year > than.year!;
  return date.relative === 'this year' && date.month !== null && monthName(date.month) !== '';
}

/** The verb stands in the past, not denied and not ahead. */
function says({ text }: ReadSentence, verb: string): boolean {
  return Array.from(text.matchAll(/\p{L}{3,}/gu)).some((match) => {
    if (stemOf(match[0].toLowerCase()) !== verb) return false;
    const before = text.slice(Math.max(0, match.index - 25), match.index);
    return (
      /(?:ed|t|ew|ld|on|en|ot)$/.test(match[0]) &&
      !/\b(?:not|n[’']t|never|no|will|would|to|may|could|should|must|since)\s(?:\S+\s)?$/i.test(before)
    );
  });
}

function isSameSubject(sentence: ReadSentence, other: ReadSentence, subject: ReadonlySet<string>): boolean {
  const shared = sharedStems(subject, other.stems);
  return shared >= Math.min(2, subject.size) && shared > 0 && (shared >= 2 || Math.abs(sentence.number - other.number) <= 4);
}

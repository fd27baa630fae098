import { dayNumber } from '../../facts/calendar.ts';
import type { DateFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "enrolled in March 2025 … observed for 24 months … published on 9 September 2025": a study that ends before its time of observation. */
export const timeForFollowUp: Rule = {
  name: 'time-for-follow-up',
  category: 'date',
  find({ body, text }: Reading) {
    const start = findIn(
      body,
      /\b(?:last|final|all|every|each|the) (?:[\p{L}-]+ ){0,2}?(?:patient|participant|volunteer|person|child|subject)s?\b[^@;]{0,50}?(?:enrolled|recruited|joined|treated|received|vaccinated|started|randomi[sz]ed|dosed)[^@;]{0,50}?@(\d+)@|(?:enrolled|recruited|randomi[sz]ed)[^@;]{0,60}?(?:until|to|and|through) @(\d+)@/iu,
    );
    const watch = body.flatMap((sentence) => {
      const match =
        /\b(?:observed|followed|monitored|tracked|followed up|watched|studied)\b[^#.;]{0,30}?for #(\d+)#|#(\d+)# of follow-up|follow-up of #(\d+)#/i.exec(
          sentence.skeleton,
        );
      const number = sentence.numbers[Number(match?.[1] ?? match?.[2] ?? match?.[3])];
      const isOfAll =
        /\b(?:every|each|all|both|patients|participants|volunteers|they)\b/i.test(sentence.text) &&
        !/\b(?:median|average|mean|up to)\b/i.test(sentence.text);
      return number?.kind === 'duration' && isOfAll ? [{ sentence, number }] : [];
    })[0];
    const end = findIn(body, /\b(?:published|reported|presented|released|appeared|announced)\b[^@.;]{0,40}?@(\d+)@/i);
    if (!start || !watch || !end || start.date.year === null || end.date.year === null) return [];
    const length =
      watch.number.value *
      (watch.number.unit === 'year' ? 365.25 : watch.number.unit === 'month' ? 30.44 : watch.number.unit === 'week' ? 7 : 0);
    const needed = dayOf(start.date, 1) + length;
    if (length === 0 || needed <= dayOf(end.date, 28)) return [];
    const evidence = [
      clauseAround(end.sentence, end.date),
      clauseAround(start.sentence, start.date),
      clauseAround(watch.sentence, watch.number),
    ];
    const written = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    return [finding('date', evidence, `From ${written(start.date)} ${written(watch.number)} had not passed on ${written(end.date)}.`)];
  },
};

function findIn(body: readonly ReadSentence[], pattern: RegExp): { sentence: ReadSentence; date: DateFact } | undefined {
  for (const sentence of body) {
    const match = pattern.exec(sentence.skeleton);
    const date = sentence.dates[Number(match?.[1] ?? match?.[2])];
    if (date?.year != null) return { sentence, date };
  }
  return undefined;
}

/** An unknown month is the earliest or latest of the year, as `day` is. */
function dayOf({ year, month, day }: DateFact, missing: number): number {
  return dayNumber(year!, month ?? (missing === 1 ? 1 : 12), day ?? missing);
}

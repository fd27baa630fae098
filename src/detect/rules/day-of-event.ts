import type { DraftInconsistency } from '../../contracts/draft.ts';
import { weekdayName } from '../../facts/calendar.ts';
import { ordinalOf, ordinalWordsPattern } from '../../facts/number-words.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "walked out on Monday … On Thursday, the fifth day of the strike": the weekday of a numbered day against the first day. */
export const dayOfEvent: Rule = {
  name: 'day-of-event',
  category: 'date',
  find({ body }: Reading) {
    const found: DraftInconsistency[] = [];
    for (const sentence of body) {
      if (!sentence.text.includes('day of') || sentence.dates.length === 0) continue;
      const match = numbered.exec(sentence.skeleton);
      const date = sentence.dates[Number(match?.groups?.a ?? match?.groups?.b)];
      const nth = ordinalOf(match?.groups?.nth ?? match?.groups?.nth2 ?? '');
      if (!match || date?.weekday == null || nth === undefined) continue;
      const event = (match.groups!.event ?? match.groups!.event2)!.toLowerCase();
      const start = startOf(event, body, sentence);
      if (!start || date.day !== null) continue;
      const expected = ((date.weekday - start.weekday + 7) % 7) + 1;
      if ((nth - expected) % 7 === 0) continue;
      // a strike that lasts longer than the week may number its days otherwise by one week only
      const evidence = [
        clauseAround(start.sentence, start.span),
        clauseAround(sentence, date, { start: date.start, end: Math.min(sentence.end, date.end + 30) }),
      ];
      found.push(
        finding(
          'date',
          evidence,
          `A ${event} that began on ${weekdayName(start.weekday)} is in its ${ordinals[expected]} day on ${weekdayName(date.weekday)}, not its ${match.groups!.nth ?? match.groups!.nth2}.`,
        ),
      );
    }
    return found;
  },
};

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const nth = `(?:${ordinalWordsPattern}|\\d{1,2}(?:st|nd|rd|th))`;
const events =
  'strike|walkout|protests?|siege|sit-in|occupation|blockade|trial|hearing|festival|fighting|fast|hunger strike|stoppage|walk-out|conference|summit|search';
const numbered = new RegExp(
  `@(?<a>\\d+)@,? (?:which (?:was|is) )?(?:the |its )(?<nth>${nth}) (?:full |straight |consecutive )?day of (?:the |their |a |its |an? )?(?:[\\p{L}-]+ ){0,2}?(?<event>${events})\\b|(?<nth2>${nth}) day of (?:the |their |a |its )?(?:[\\p{L}-]+ ){0,2}?(?<event2>${events})\\b[^@.;]{0,30}?,? (?:on )?@(?<b>\\d+)@`,
  'iu',
);

type Start = { readonly weekday: number; readonly span: { start: number; end: number }; readonly sentence: ReadSentence };

function startOf(event: string, body: readonly ReadSentence[], numberedDay: ReadSentence): Start | undefined {
  const stem = event.replace(/s$/, '');
  for (const sentence of body) {
    if (sentence === numberedDay) continue;
    const match =
      /\b(?:walked out|downed tools|went on strike|stopped work|began|started|opened|broke out|got under way)\b[^@.;]{0,25}?(?:on |last )?@(\d+)@/i.exec(
        sentence.skeleton,
      );
    const date = sentence.dates[Number(match?.[1])];
    if (!match || date?.weekday == null || date.day !== null || date.relative === 'next') continue;
    const isStrike = /strike|walk-?out|stoppage/.test(stem);
    const isSame =
      new RegExp(`\\b${stem}`, 'i').test(sentence.text) || (isStrike && /walked out|downed tools|on strike|stopped work/i.test(match[0]));
    if (isSame) return { weekday: date.weekday, span: { start: date.start, end: date.end }, sentence };
  }
  return undefined;
}

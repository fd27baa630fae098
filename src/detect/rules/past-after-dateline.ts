import { dayNumber } from '../../facts/calendar.ts';
import type { DateFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "CARDEN, June 12 - … today announced" and "approved the deal on June 16": an event told in the past that lies after the day of the article. */
export const pastAfterDateline: Rule = {
  name: 'past-after-dateline',
  category: 'date',
  find({ body, text }: Reading) {
    const dateline = datelineOf(body[0]);
    const today = dateline ?? announcedIn(body);
    const home = body.find(({ number }) => number === today?.sentence);
    if (!today || !home) return [];
    for (const sentence of body) {
      if (
        !dateline &&
        !/\bbefore (?:it|the deal|the plan|this|that) was (?:announced|published|made public)\b|\bbefore the announcement\b/i.test(
          sentence.text,
        )
      )
        continue;
      if (
        /\b(?:will|would|is to|are to|to be|due|scheduled|planned|plans?|expected|expects?|set|deadline|effective|until|begins?|starts?|takes? effect|next|should|shall|may|last year|anniversary)\b/i.test(
          sentence.text,
        )
      )
        continue;
      const match =
        /\b(?:approved|signed|voted|agreed|met|accepted|rejected|adopted|announced|decided|resigned|died|was \p{L}+ed|were \p{L}+ed|opened|closed|launched|published|filed|won|lost|bought|sold|arrived|left)\b[^@.;]{0,50}? on @(\d+)@/iu.exec(
          sentence.skeleton,
        );
      const date = sentence.dates[Number(match?.[1])];
      if (
        !match ||
        !date ||
        date.day === null ||
        date.month === null ||
        date.relative !== null ||
        (date.year !== null && date.year !== today.year)
      )
        continue;
      const days = dayNumber(2023, date.month, date.day) - dayNumber(2023, today.month!, today.day!);
      if (days < 1 || days > 45) continue;
      const evidence = [clauseAround(home, today), clauseAround(sentence, date)];
      return [
        finding('date', evidence, `On ${text.slice(today.start, today.end)}, ${text.slice(date.start, date.end)} was still to come.`),
      ];
    }
    return [];
  },
};

/** "announced on June 12", in the lead. */
function announcedIn(body: readonly ReadSentence[]): DateFact | undefined {
  for (const sentence of body.slice(0, 3)) {
    const match = /\b(?:announced|unveiled|revealed|presented)(?: on)? @(\d+)@/i.exec(sentence.skeleton);
    const date = sentence.dates[Number(match?.[1])];
    if (date && date.day !== null && date.month !== null) return date;
  }
  return undefined;
}

/** The date between the place and the dash that open an article. */
function datelineOf(first: ReadSentence | undefined): DateFact | undefined {
  const match = /^\W{0,4}\p{Lu}[\p{L} .'’-]{2,40}, @(\d+)@(?: \([^)]{2,40}\))?\W{1,6}(?:-|–|—)/u.exec(first?.skeleton ?? '');
  const date = first?.dates[Number(match?.[1])];
  return date && date.day !== null && date.month !== null ? date : undefined;
}

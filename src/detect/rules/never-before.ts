import type { DraftInconsistency } from '../../contracts/draft.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemOf } from './stems.ts';

/** "the strike of 2019" in an article that says that nobody had ever been on strike before last month, or calls a new one the first. */
export const neverBefore: Rule = {
  name: 'never-before',
  category: 'date',
  find({ body, text }: Reading) {
    for (const sentence of body) {
      const never =
        /\b(?:had|has|have) (?:never|not) (?:before )?[^.;,]{3,40}?\bbefore\b|\b(?:no|nobody|none|no one)\b[^.;,]{0,40}? (?:had|has|have) ever [^.;,]{3,40}|\b(?:the|its|their) first(?:-ever| ever)? ([a-z]+) (?:in|of) (?:its|the|their|his|her)(?: [\p{L}’'-]+){0,2} (?:[\p{L}\p{N}-]+ )?(?:history|existence)\b|\b(?:the|its|their) first[- ]ever ([a-z]+)\b/iu.exec(
          sentence.text,
        );
      if (!never) continue;
      const words = new Set(
        (never[1] ?? never[0])
          .toLowerCase()
          .split(/[^a-z]+/)
          .filter((word) => word.length > 4)
          .map(stemOf),
      );
      for (const other of body) {
        const past = /\b(?:the|a|an|last|previous) (?:[a-z]+ )?([a-z]{4,}) (?:of|in) @(\d+)@/i.exec(other.skeleton);
        const date = other.dates[Number(past?.[2])];
        if (
          !past ||
          date?.year == null ||
          !words.has(stemOf(past[1]!.toLowerCase())) ||
          /\b(?:by|at) (?:another|other|a rival)\b/.test(other.text)
        )
          continue;
        const span = { start: sentence.start + never.index, end: sentence.start + never.index + never[0].length };
        const place = { start: other.start + past.index, end: date.end };
        const isFar = other !== sentence;
        if (!isFar && place.start < span.end && span.start < place.end) continue;
        return [
          finding(
            'date',
            isFar ? [clauseAround(other, date), clauseAround(sentence, span)] : [place, span],
            `There was a ${past[1]} in ${text.slice(date.start, date.end)}, so the other one was not without a predecessor.`,
          ),
        ];
      }
    }
    return firstAgain(body);
  },
};

/** Other ways to tell the same kind of event. */
const kinds: readonly RegExp[] = [
  /\b(?:strikes?|stoppages?|walk-?outs?|walked out|stayed out|downed tools|came out|industrial action|picket\w*)\b/i,
  /\b(?:fires?|blazes?|burn(?:ed|t)(?: down)?|gutted)\b/i,
  /\b(?:floods?|flooded|flooding|under water|burst its banks)\b/i,
  /\b(?:deaths?|fatalit(?:y|ies)|fatal|died|killed|drowned)\b/i,
  /\b(?:accidents?|crash(?:es|ed)?|collisions?|collided|derail\w+)\b/i,
  /\b(?:titles?|trophy|trophies|cups?|championships?|lifted the|champions)\b/i,
  /\b(?:defeats?|loss(?:es)?|lost to|beaten by)\b/i,
  /\b(?:blackouts?|outages?|power cuts?)\b/i,
  /\b(?:redundanc(?:y|ies)|lay-?offs?|job cuts|laid off)\b/i,
  /\b(?:recalls?|recalled)\b/i,
  /\b(?:closures?|closed|shut)\b/i,
  /\b(?:price rises?|rent rises?|fare rises?|increases?|put up|went up)\b/i,
];

const first =
  /\b(?:(?:the|its|their|his|her|a) (?:very )?first(?:-ever| ever)? (?<noun>[\p{L}-]+(?: [\p{L}-]+)?)(?: (?:in|of|at|for|since|on) )(?:[^.;,]{0,40})\b(?:history|existence|ever|founded|founding|began|opened|records began)\b|first[- ]ever (?<noun>[\p{L}-]+)|never (?:before )?had an? (?<noun>[\p{L}-]+)|never (?:before )?(?:been|gone) on (?<noun>strike))/iu;

/** "The first strike in the company’s 80-year history … in 1987 the workforce stayed out for eleven days": an earlier one, told in other words. */
function firstAgain(body: Reading['body']): DraftInconsistency[] {
  for (const sentence of body) {
    const match = sentence.text.includes('first') || sentence.text.includes('never') ? first.exec(sentence.text) : null;
    const noun = match?.groups?.noun;
    const kind = noun === undefined ? undefined : kinds.find((one) => one.test(noun));
    if (!match || !kind) continue;
    for (const other of body) {
      const again = other === sentence ? null : kind.exec(other.text);
      const date = other.dates.find(({ year, relative }) => year !== null || /ago|last/.test(relative ?? ''));
      const isEarlier =
        date !== undefined || /\b(?:previous|last|second|third|earlier) (?:[a-z-]+ )?$/i.test(other.text.slice(0, again?.index ?? 0));
      if (
        !again ||
        !isEarlier ||
        /\b(?:other|another|rival|elsewhere|not|never|no|if|would|could|avoided|averted|threat\w*|since)\b/i.test(other.text)
      )
        continue;
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const place = { start: other.start + again.index, end: other.start + again.index + again[0].length };
      return [
        finding(
          'logic',
          [clauseAround(sentence, span), clauseAround(other, place)],
          'It is called the first of its kind, and an earlier one is told of in another place.',
        ),
      ];
    }
  }
  return [];
}

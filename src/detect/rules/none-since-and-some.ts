import { singularOf } from '../../facts/counted-noun.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Since the cap came in, not one new rental flat has been completed" against flats that tenants moved into; "no tram has left Eastgate" against a ride on a line that starts only there. */
export const noneSinceAndSome: Rule = {
  name: 'none-since-and-some',
  category: 'logic',
  find: ({ body }: Reading) => [...noneBuilt(body), ...noneLeft(body)],
};

const denied =
  /\b(?:not one|not a single|no) (?:new )?((?:[a-z-]+ ){0,2}?)([a-z]{3,}) (?:has|have|had) been (?:built|completed|opened|finished|created|added|sold|delivered|installed)\b/i;
const done =
  /\b(?:moved in|were (?:built|completed|opened|finished)|was (?:built|completed|opened|finished)|opened (?:in|on|last)|foundations were laid|handed over|were delivered|went into service)\b/i;

function noneBuilt(body: readonly ReadSentence[]) {
  for (const sentence of body) {
    const match = denied.exec(sentence.text);
    if (!match || !/\bsince\b/i.test(sentence.text)) continue;
    const noun = singularOf(match[2]!);
    const since = sinceYear(sentence, body);
    for (const [index, thing] of body.entries()) {
      const number = thing.numbers.find((one) => one.noun === noun && one.value >= 1 && one.kind === 'count');
      if (
        !number ||
        thing === sentence ||
        !match[1]!
          .trim()
          .split(' ')
          .every((word) => word === '' || number.modifiers.includes(word))
      )
        continue;
      const event = body.slice(index, index + 3).find((near) => done.test(near.text) && near !== sentence && isRecent(near, since));
      if (!event) continue;
      const spans = [match, done.exec(event.text)!];
      const at = (one: ReadSentence, found: RegExpExecArray) =>
        clauseAround(one, { start: one.start + found.index, end: one.start + found.index + found[0].length });
      return [
        finding(
          'logic',
          [at(sentence, spans[0]!), { start: number.start, end: number.phraseEnd }, at(event, spans[1]!)],
          `Where a ${noun} has been finished since, it is not so that none has.`,
        ),
      ];
    }
  }
  return [];
}

function sinceYear(sentence: ReadSentence, body: readonly ReadSentence[]): number | undefined {
  return (
    [...sentence.dates, ...body.flatMap(({ dates }) => dates)].find(({ preposition, year }) => preposition === 'since' && year !== null)
      ?.year ?? undefined
  );
}

/** Dated after the year, or by "last autumn" and the like. */
function isRecent({ dates }: ReadSentence, since: number | undefined): boolean {
  const years = dates.flatMap(({ year }) => (year === null ? [] : [year]));
  if (years.length > 0) return since !== undefined && years.every((year) => year > since);
  return dates.some(({ relative }) => relative !== null && /^(?:last|this) (?:year|autumn|spring|summer|winter|month|week)/.test(relative));
}

function noneLeft(body: readonly ReadSentence[]) {
  for (const sentence of body) {
    const match =
      /\b[Nn]o (\p{Ll}+) (?:has|have|had) (?:left|run from|departed from|come out of|run out of) (?:the )?(\p{Lu}\p{L}+)\b/u.exec(
        sentence.text,
      );
    if (!match) continue;
    const place = match[2]!;
    for (const only of body) {
      const served = new RegExp(
        `\\b((?:[Ll]ine|[Rr]oute|[Bb]us|[Ss]ervice|[Nn]umber) \\p{N}+\\p{L}?|[Tt]he \\p{Lu}?\\p{L}+ line) (?:is|are) (?:served|run|operated|supplied) (?:only|solely|exclusively) (?:by|from|out of)[^.;]{0,30}\\b${place}\\b`,
        'u',
      ).exec(only.text);
      if (!served || only === sentence) continue;
      const line = served[1]!.toLowerCase();
      const ride = body.find(
        (other) =>
          other !== only &&
          other !== sentence &&
          other.text.toLowerCase().includes(line) &&
          /\b(?:took|rode|boarded|caught|travelled on|used|standing in)\b/i.test(other.text) &&
          other.dates.length > 0,
      );
      if (!ride) continue;
      const at = ride.text.toLowerCase().indexOf(line);
      return [
        finding(
          'logic',
          [
            clauseAround(sentence, { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }),
            clauseAround(ride, { start: ride.start + at, end: ride.start + at + line.length }),
            clauseAround(only, { start: only.start + served.index, end: only.start + served.index + served[0].length }),
          ],
          `Nobody can have taken ${line} if it runs only from ${place} and no ${match[1]} has left there.`,
        ),
      ];
    }
  }
  return [];
}

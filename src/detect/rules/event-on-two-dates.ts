import { monthName } from '../../facts/calendar.ts';
import type { DateFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "was arrested on 10 November … since his arrest on 17 November": something that happens to a person once, with two dates. */
export const eventOnTwoDates: Rule = {
  name: 'event-on-two-dates',
  category: 'date',
  find({ body, text }: Reading) {
    const first = new Map<string, Dated>();
    const subjects = new Map<string, Set<string>>();
    for (const { noun, subject } of body.flatMap(eventsIn))
      if (subject !== null) (subjects.get(noun) ?? subjects.set(noun, new Set()).get(noun)!).add(subject);
    return body.flatMap((sentence) =>
      eventsIn(sentence).flatMap((event) => {
        // "it was sold" is the one thing that the article says was sold
        const subject = event.subject ?? (subjects.get(event.noun)?.size === 1 ? [...subjects.get(event.noun)!][0] : undefined);
        if (subject === undefined) return [];
        const key = `${event.noun} ${subject}`;
        const known = first.get(key);
        if (!known) {
          first.set(key, event);
          return [];
        }
        if (!differs(known.date, event.date)) return [];
        const written = ({ date }: Dated) => text.slice(date.start, date.end);
        return [
          finding(
            'date',
            [clauseAround(known.sentence, known.date), clauseAround(sentence, event.date)],
            `The same ${event.noun} is dated ${written(known)} and ${written(event)}.`,
          ),
        ];
      }),
    );
  },
};

type Dated = { readonly subject: string | null; readonly noun: string; readonly date: DateFact; readonly sentence: ReadSentence };

/** Verb (past), noun: what happens to one person once in an article. */
const events: readonly (readonly [RegExp, string])[] = [
  [/\b(?:was|were|been) (?:first )?arrested\b|\barrest\b/i, 'arrest'],
  [/\bdied\b|\bdeath\b/i, 'death'],
  [/\bwas born\b|\bbirth\b/i, 'birth'],
  [/\b(?:was|were|been) (?:shot dead|killed|murdered|assassinated)\b/i, 'killing'],
  [/\bresigned\b|\bresignation\b/i, 'resignation'],
  [/\b(?:was|been) sentenced\b|\bsentencing\b/i, 'sentence'],
  [/\b(?:was|been) appointed\b|\bappointment\b/i, 'appointment'],
  [/\b(?:was|been) (?:first )?elected\b/i, 'election'],
  [/\b(?:was|been) disbanded\b/i, 'disbanding'],
  [/\b(?:was|been) (?:founded|established)\b/i, 'foundation'],
  [/\b(?:was|been) sunk\b|\bsank\b|\bsinking\b/i, 'sinking'],
  [/\bmarried\b|\bwedding\b/i, 'wedding'],
  [/\b(?:was|were|been|,) built\b/i, 'building'],
  [/\b(?:was|been) sold\b/i, 'sale'],
  [/\btook office\b/i, 'start in office'],
  [/\bretired\b/i, 'retirement'],
];

function eventsIn(sentence: ReadSentence): Dated[] {
  if (sentence.dates.length === 0 || /\b(?:again|re-|second time|first time|earlier arrest|previous|another)\b/i.test(sentence.text))
    return [];
  return events.flatMap(([pattern, noun]) => {
    const match = pattern.exec(sentence.skeleton);
    if (!match) return [];
    const after = /^[^@.;,]{0,45}?(?:on |in |since )?@(\d+)@/.exec(sentence.skeleton.slice(match.index + match[0].length));
    const date = sentence.dates[Number(after?.[1])];
    if (!date || /\b(?:after|before|until|of)\b[^@]*$/.test(after![0]) || (date.day === null && date.year === null)) return [];
    const subject = subjectOf(sentence, match.index);
    return subject === undefined ? [] : [{ subject, noun, date, sentence }];
  });
}

/** The name right before the verb, the first of the sentence for "his arrest", `null` for a pronoun. */
function subjectOf({ names, start, skeleton }: ReadSentence, at: number): string | null | undefined {
  const before = skeleton.slice(0, at);
  const isPossessive = /\b(?:his|her|their|its) (?:[a-z]+ )?$/i.test(before);
  const [first] = names;
  if (isPossessive) return first && first.start - start <= 3 ? first.key : null;
  const close = names.findLast(({ end }) => end - start <= at + 8);
  if (close && /^(?:[’']s)?\s?(?:, \S+(?: \S+)?,)?\s?$/.test(before.slice(Math.max(0, before.lastIndexOf(close.text) + close.text.length))))
    return close.key;
  const thing =
    /\b(?:the|The) (?:[\p{Ll}-]+ )?(bridge|stadium|church|school|hospital|squadron|battalion|ship|station|factory|tower|dam|mill|theatre|library|club|company|episode|film|building|hotel|mine|prison|castle)(?:,|,? which)? ?$/u.exec(
      before,
    )?.[1];
  if (thing) return `the ${thing}`;
  return /\b(?:it|he|she) $/i.test(before) ? null : undefined;
}

/** Both tell the day, or both the year, and not the same. */
function differs(a: DateFact, b: DateFact): boolean {
  if (a.relative !== null || b.relative !== null) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  if (a.month !== null && b.month !== null && monthName(a.month) !== monthName(b.month)) return a.day !== null && b.day !== null;
  return a.month !== null && a.month === b.month && a.day !== null && b.day !== null && a.day !== b.day;
}

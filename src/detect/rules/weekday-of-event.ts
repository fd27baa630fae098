import type { DraftInconsistency } from '../../contracts/draft.ts';
import { weekdayName } from '../../facts/calendar.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "The vote on Tuesday … Wednesday’s vote": one event, two weekdays. */
export const weekdayOfEvent: Rule = {
  name: 'weekday-of-event',
  category: 'date',
  find({ body }: Reading) {
    const told = new Map<string, Told[]>();
    for (const sentence of body)
      for (const one of toldIn(sentence)) {
        const list = told.get(one.noun);
        if (!list) told.set(one.noun, [one]);
        else if (list.length < 5) list.push(one);
      }
    const found: DraftInconsistency[] = [];
    for (const [noun, list] of told) {
      const [first] = list;
      const other = list.find(({ weekday, sentence }) => weekday !== first!.weekday && sentence !== first!.sentence);
      if (!first || !other || new Set(list.map(({ weekday }) => weekday)).size !== 2) continue;
      found.push(
        finding(
          'date',
          [clauseAround(first.sentence, first.span), clauseAround(other.sentence, other.span)],
          `The ${noun} is on ${weekdayName(first.weekday)} in one place and on ${weekdayName(other.weekday)} in another.`,
        ),
      );
    }
    return found.slice(0, 5);
  },
};

type Told = {
  readonly noun: string;
  readonly weekday: number;
  readonly sentence: ReadSentence;
  readonly span: { start: number; end: number };
};

const noun =
  'vote|ballot|explosion|blast|fire|crash|accident|shooting|attack|raid|ceremony|funeral|election|verdict|ruling|landing|launch|collision|earthquake|rally|march';

const shape = new RegExp(
  `@(\\d+)@[’']s (?:[\\p{Ll}-]+ )?(${noun})\\b|\\b(?:the|an?) (?:[\\p{Ll}-]+ )?(${noun}) (?:[^@.;,]{0,30}? )?on @(\\d+)@|\\b(?:the|an?) (?:[\\p{Ll}-]+ )?(${noun}) (?:happened|took place|occurred|was held|broke out)[^@.;]{0,30}? on @(\\d+)@`,
  'giu',
);

function toldIn(sentence: ReadSentence): Told[] {
  if (
    !sentence.dates.some(({ weekday }) => weekday !== null) ||
    /\b(?:next|last|second|another|new|previous|earlier|following|due|will|would|scheduled|planned|postponed|until|after|since|before|other|first)\b/i.test(
      sentence.text,
    )
  )
    return [];
  const found: Told[] = [];
  for (const match of sentence.skeleton.matchAll(shape)) {
    const date = sentence.dates[Number(match[1] ?? match[4] ?? match[6])];
    const what = (match[2] ?? match[3] ?? match[5])!.toLowerCase();
    if (date?.weekday == null || date.relative !== null) continue;
    found.push({ noun: what, weekday: date.weekday, sentence, span: { start: date.start, end: date.end } });
  }
  return found;
}

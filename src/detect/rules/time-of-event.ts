import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { TimeFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "The explosion happened at 3.15am … was woken by the explosion at 4.15am": one event at two times of the day. */
export const timeOfEvent: Rule = {
  name: 'time-of-event',
  category: 'date',
  find({ body, facts, text }: Reading) {
    if (facts.times.length < 2) return [];
    const told = new Map<string, Told[]>();
    for (const sentence of body)
      for (const one of toldIn(sentence)) (told.get(one.noun) ?? told.set(one.noun, []).get(one.noun)!).push(one);
    const found: DraftInconsistency[] = [];
    for (const [noun, list] of told) {
      const [first] = list;
      const other = list.find(({ time, sentence }) => sentence !== first!.sentence && Math.abs(time.minutes - first!.time.minutes) > 5);
      if (!first || !other || new Set(list.map(({ time }) => time.minutes)).size !== 2 || isHalfDay(first.time, other.time, text)) continue;
      found.push(
        finding(
          'date',
          [clauseAround(first.sentence, first.time), clauseAround(other.sentence, other.time)],
          `The ${noun} is at ${text.slice(first.time.start, first.time.end)} in one place and at ${text.slice(other.time.start, other.time.end)} in another.`,
        ),
      );
    }
    return found;
  },
};

type Told = { readonly noun: string; readonly time: TimeFact; readonly sentence: ReadSentence };

const noun =
  'explosion|blast|fire|crash|collision|shooting|stabbing|attack|raid|robbery|earthquake|quake|kick-off|collapse|accident|derailment|landing|lift-off|launch|eruption|alarm|verdict|ceremony|funeral';
const shape = new RegExp(
  `\\b(?:the|an?|The|An?) (?:[a-z-]+ )?(${noun}) (?:happened |took place |occurred |struck |broke out |came |was |began |started )?(?:shortly )?(?:at|around) (?:about )?~(\\d+)~`,
  'g',
);

function toldIn(sentence: ReadSentence): Told[] {
  if (
    sentence.times.length === 0 ||
    /\b(?:second|another|first|later|earlier|next|third|other|GMT|local time|UTC|if|usually|every|each)\b/i.test(sentence.text)
  )
    return [];
  return Array.from(sentence.skeleton.matchAll(shape), (match) => ({
    noun: match[1]!,
    time: sentence.times[Number(match[2])]!,
    sentence,
  })).filter(({ time }) => time !== undefined);
}

/** "4.15" without a half of the day may be either. */
function isHalfDay(a: TimeFact, b: TimeFact, text: string): boolean {
  const isBare = [a, b].some(({ start, end }) => !/[ap]\.?m|noon|midnight|midday/i.test(text.slice(start, end)));
  return isBare && Math.abs(a.minutes - b.minutes) === 720;
}

import type { DraftInconsistency } from '../../contracts/draft.ts';
import { daysOf } from '../../facts/calendar.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Placed } from './part-lists.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "leaves at 21.40 and arrives at 06.10, covering the 510 kilometres … an average of 100 kilometres an hour": distance, time and average speed. */
export const distanceAndSpeed: Rule = {
  name: 'distance-and-speed',
  category: 'number',
  find: ({ body }: Reading) =>
    body.flatMap((sentence, index) => {
      const speed = speedIn(sentence);
      return speed ? against({ number: speed, sentence }, body.slice(Math.max(0, index - 3), index + 3)) : [];
    }),
};

const kilometres: Readonly<Record<string, number>> = { kilometre: 1, mile: 1.609, mph: 1.609, kph: 1, metre: 0.001 };

function speedIn({ skeleton, numbers }: ReadSentence): NumberFact | undefined {
  if (!/\baverag|\bmean speed\b/i.test(skeleton)) return undefined;
  const match =
    /\b(?:averag\w+|mean)[^#.;]{0,40}#(\d+)#(?= (?:an|per) hour)|\b(?:averag\w+|mean)[^#.;]{0,40}#(\d+)#|#(\d+)# (?:an|per) hour on average/i.exec(
      skeleton,
    );
  const number = numbers[Number(match?.[1] ?? match?.[2] ?? match?.[3])];
  if (number?.kind !== 'measure' || !(number.unit! in kilometres)) return undefined;
  const isRate =
    /^[mk]ph$/.test(number.unit!) ||
    /^ (?:an|per) hour\b/.test(skeleton.slice(skeleton.indexOf(`#${numbers.indexOf(number)}#`) + `#${numbers.indexOf(number)}#`.length));
  return isRate && number.unit !== 'metre' ? number : undefined;
}

function against(speed: Placed, near: readonly ReadSentence[]): DraftInconsistency[] {
  for (const sentence of near) {
    const distances = sentence.numbers.filter(
      (number) =>
        number !== speed.number &&
        number.kind === 'measure' &&
        (number.unit === 'kilometre' || number.unit === 'mile') &&
        !/^ (?:an|per) hour/.test(sentence.text.slice(number.end - sentence.start)),
    );
    const hours = hoursIn(sentence);
    const [distance] = distances;
    if (distances.length !== 1 || !distance || hours === undefined || hours <= 0) continue;
    const real = (distance.value * kilometres[distance.unit!]!) / hours / kilometres[speed.number.unit!]!;
    const { value, bound } = speed.number;
    const isRight =
      (bound === 'over' && real >= value * 0.97) || (bound === 'under' && real <= value * 1.03) || Math.abs(real - value) <= value * 0.12;
    if (isRight || real > value * 8 || real < value / 8) return [];
    return [
      finding(
        'number',
        speed.sentence === sentence
          ? [
              { start: distance.hedgeStart, end: distance.phraseEnd },
              { start: speed.number.hedgeStart, end: speed.number.phraseEnd },
            ]
          : [clauseAround(sentence, distance, ...sentence.times), clauseAround(speed.sentence, speed.number)],
        `${figure(distance.value)} ${distance.unit}s in ${figure(hours)} hours are ${figure(real)} an hour on average, not ${figure(value)}.`,
      ),
    ];
  }
  return [];
}

/** The time of a journey: from one clock time to the next, or its one length in hours and minutes. */
function hoursIn({ times, numbers, skeleton, text }: ReadSentence): number | undefined {
  const [from, to] = times;
  if (from && to && times.length === 2 && /\b(?:leav|depart|set(?:s|ting)? off|from|start|began|arriv|pull|reach|until)/i.test(text))
    return ((to.minutes - from.minutes + 1440) % 1440) / 60;
  const lengths = numbers.filter(({ kind }) => kind === 'duration');
  const isTaken = /\b(?:in|takes?|took|taking|lasts?|lasted|journey|trip|ride|after|within) (?:just |about |only |of )?#\d+#/.test(
    skeleton,
  );
  if (!isTaken || lengths.length === 0 || lengths.length > 2 || lengths.some(({ unit }) => unit !== 'hour' && unit !== 'minute'))
    return undefined;
  return lengths.reduce((sum, { value, unit }) => sum + value * daysOf(unit!)! * 24, 0);
}

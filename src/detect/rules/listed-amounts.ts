import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { NumberFact } from '../../facts/facts.ts';
import { figureLike } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { thingClass } from './thing-class.ts';

/**
 * Three or more amounts listed in a row against a total of the same unit nearby: "40bn … from three sources: 22bn from bonds, 12bn from
 * charges and 9bn from the bank". A sum that nearly meets the total and misses it is told; one far off was no breakdown of it.
 */
export const listedAmounts: Rule = {
  name: 'listed-amounts',
  category: 'number',
  find: ({ body, text }: Reading) => body.flatMap((sentence, index) => inList(sentence, index, body, text)),
};

function inList(sentence: ReadSentence, index: number, body: readonly ReadSentence[], text: string): DraftInconsistency[] {
  const parts = listOf(sentence, body[index + 1]);
  if (!parts) return [];
  const made = Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12));
  const largest = Math.max(...parts.map(({ value }) => value));
  const near = body.slice(Math.max(0, index - 3), index + 4).flatMap(({ numbers }) => numbers);
  const totals = near.filter(
    (number) => !parts.includes(number) && number.bound !== 'over' && isSameUnit(number, parts[0]!) && number.value > largest,
  );
  const slack = parts.reduce((sum, part) => sum + part.tolerance, 0) * 0.6;
  if (totals.some((total) => Math.abs(total.value - made) <= slack + total.tolerance + (total.bound === 'exact' ? 0 : total.value * 0.05)))
    return [];
  const total = totals.find(({ value }) => Math.abs(value - made) <= value * 0.12);
  if (!total) return [];
  // with counts the nouns have to say that it is the same thing
  const isNamed = parts.some(({ noun }) => noun !== null && noun === total.noun);
  const isBare = parts.every(({ noun }) => noun === null) && total.noun !== null && parts.every(({ value }) => value >= 2) && made >= 20;
  if (total.kind === 'count' && total.unit === null && total.tolerance <= 0.5 && !isNamed && !isBare) return [];
  // where the same total was told before, that passage belongs to the clash as well
  const before = body
    .slice(0, index + 1)
    .flatMap(({ numbers }) => numbers)
    .find(
      (one) =>
        one !== total &&
        one.value === total.value &&
        one.kind === total.kind &&
        one.noun !== null &&
        total.noun !== null &&
        thingClass(one.noun) === thingClass(total.noun),
    );
  const evidence = [
    ...(before ? [{ start: before.hedgeStart, end: before.phraseEnd }] : []),
    { start: total.hedgeStart, end: total.phraseEnd },
    { start: parts[0]!.hedgeStart, end: parts.at(-1)!.phraseEnd },
  ];
  return [
    finding(
      'number',
      evidence,
      `The ${['three', 'four', 'five', 'six', 'seven', 'eight'][parts.length - 3]} amounts listed make ${figureLike(unitOf(parts[0]!, total), made)}, not ${text.slice(total.start, total.end)}.`,
    ),
  ];
}

/** The amounts of one sentence that are joined by commas and "and", three to eight; plain counts may go on in the next sentence. */
function listOf(sentence: ReadSentence, next: ReadSentence | undefined): NumberFact[] | undefined {
  const match =
    /#\d+#[^#.;]{0,60}?, (?:[^#.;]{0,40}?#\d+#[^#.;]{0,60}?, ){0,6}?[^#.;]{0,40}?#\d+#[^#.;]{0,50}?,? and [^#.;]{0,40}?#\d+#/.exec(
      sentence.skeleton,
    );
  if (match) {
    const all = Array.from(match[0].matchAll(/#(\d+)#/g), ([, number]) => sentence.numbers[Number(number)]!);
    // "240 million, of which 130 from Europe, 70 from Asia and 60 from America" begins with the total
    const [head, ...rest] = all;
    const hasTotal =
      rest.length >= 3 && rest.every(({ value }) => value < head!.value) && /^#\d+#[^#]*(?:of which|of whom|made up of|:)/.test(match[0]);
    const parts = hasTotal ? rest : all;
    return parts.length >= 3 &&
      parts.length <= 8 &&
      parts.every((part) => isSameUnit(part, parts[0]!) && part.kind !== 'percent' && part.kind !== 'duration' && part.kind !== 'fraction')
      ? parts
      : undefined;
  }
  const first = sentence.numbers.at(-1);
  const [second, third] = next?.numbers ?? [];
  if (!first || !second || !third || next!.numbers.length !== 2 || first.noun === null || first.kind !== 'count') return undefined;
  const isGoingOn =
    second.noun === null && third.noun === null && [second, third].every(({ kind, unit }) => kind === 'count' && unit === null);
  return isGoingOn && /#\d+#[^#.;]{0,12} and [^#.;]{0,40}#\d+#/.test(next!.skeleton) && first.value >= 20
    ? [first, second, third]
    : undefined;
}

function isSameUnit(a: NumberFact, b: NumberFact): boolean {
  const isLoose = (number: NumberFact) => number.kind === 'count' && number.unit === null && number.tolerance >= 50_000;
  return (a.kind === b.kind && a.unit === b.unit) || (a.kind === 'money' && isLoose(b)) || (b.kind === 'money' && isLoose(a));
}

function unitOf(part: NumberFact, total: NumberFact): NumberFact {
  return part.unit === null ? total : part;
}

import type { Segmented } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';
import { agesIn } from './ages-in.ts';
import { daysOf } from './calendar.ts';
import { scoresIn, timesIn } from './clock-in.ts';
import { countedNoun } from './counted-noun.ts';
import { coverOf } from './cover-of.ts';
import { datesIn } from './dates-in.ts';
import type { DurationFact, Facts, NumberFact, Place } from './facts.ts';
import { nameFactsOf } from './name-facts-of.ts';
import { modalsIn, negationsIn } from './polarity-in.ts';
import { quantitiesIn } from './quantities-in.ts';

/** Numbers, dates, ages, names, roles, negations and modals of a document, each with its span. Read once a document, then remembered. */
export function factsOf(segmented: Segmented): Facts {
  const known = remembered.get(segmented);
  if (known) return known;
  const facts = readFacts(segmented);
  remembered.set(segmented, facts);
  return facts;
}

const remembered = new WeakMap<Segmented, Facts>();

function readFacts(segmented: Segmented): Facts {
  const text = segmented.document.prose;
  const place = placer(segmented);
  const placed = <T extends Span>(found: readonly T[]): (T & Place)[] => found.map((one) => ({ ...one, ...place(one) }));

  const dates = datesIn(text);
  const times = timesIn(text);
  const ages = agesIn(text);
  const scores = scoresIn(text).filter(outside(times));
  const named = nameFactsOf(text, ages, place);
  const isFree = outside([...dates, ...times, ...named.ages, ...scores]);
  const numbers: NumberFact[] = [];
  for (const quantity of quantitiesIn(text)) {
    if (!isFree(quantity) || (quantity.kind === 'count' && isLabel(text, quantity.start, quantity.end))) continue;
    const counted = quantity.kind === 'count' ? countedNoun(text, quantity.end, quantity.value) : undefined;
    numbers.push({
      ...quantity,
      ...place(quantity),
      noun: counted?.noun ?? null,
      modifiers: counted?.modifiers ?? [],
      phraseEnd: counted?.end ?? quantity.end,
    });
  }
  return {
    numbers,
    dates: placed(dates),
    times: placed(times),
    scores: placed(scores),
    durations: durationsOf(numbers),
    ...named,
    negations: placed(negationsIn(text)),
    modals: placed(modalsIn(text)),
  };
}

/** "Article 14", "line 4", "66 and a half", the "2." of a list: a label or the rest of a number, no amount. */
function isLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/(?:^|[\n\r])[ \t]*$/.test(before) && /^[.)]\s/.test(text.slice(end, end + 2))) return true;
  // "4 , 748" is a number that a converter took apart
  if (/^ , \d{3}(?!\d)/.test(text.slice(end, end + 7)) || /\d , $/.test(before)) return true;
  return /(?:\b(?:article|line|lines|route|routes|no\.?|number|chapter|section|room|platform|group|level|phase|part|page|war|highway|road|flight|unit|grade|category|type|windows|class|year|formula|channel|junction|ward|gate|volume|season|episode)|#|\d and(?: a)?)\s?$/i.test(
    before,
  );
}

/** Tells the sentence of a span and whether it lies in speech. */
function placer({ sentences, quotations }: Segmented): (span: Span) => { sentence: number; inQuotation: boolean } {
  const sentenceAt = coverOf(sentences);
  const speechAt = coverOf(quotations.filter(({ kind }) => kind === 'speech'));
  return (span) => ({ sentence: sentenceAt(span)?.number ?? 0, inQuotation: speechAt(span) !== undefined });
}

function outside(taken: readonly Span[]): (span: Span) => boolean {
  const cover = coverOf([...taken].sort((a, b) => a.start - b.start));
  return (span) => cover(span) === undefined;
}

function durationsOf(numbers: readonly NumberFact[]): DurationFact[] {
  const durations: DurationFact[] = [];
  for (const { start, end, sentence, inQuotation, kind, unit, value, bound } of numbers) {
    if (kind !== 'duration' || unit === null) continue;
    durations.push({ start, end, sentence, inQuotation, value, unit, days: value * (daysOf(unit) ?? 0), bound });
  }
  return durations;
}

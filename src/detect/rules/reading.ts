import type { Quotation, Segmented, Sentence } from '../../contracts/segmented.ts';
import type { Span } from '../../contracts/span.ts';
import type { DateFact, Facts, NameFact, NumberFact, RoleFact, ScoreFact, TimeFact } from '../../facts/facts.ts';
import { factsOf } from '../../facts/facts-of.ts';
import { stemsOf } from './stems.ts';

/** A sentence with the facts that stand in it. */
export type ReadSentence = Span & {
  readonly number: number;
  readonly kind: Sentence['kind'];
  /** `Document.prose` of the sentence: as long as it, one space for each line end. */
  readonly text: string;
  /** `text` with each number as "#0#", date as "@0@", time as "~0~" and score as "^0^"; the digit is the index into the lists below. */
  readonly skeleton: string;
  readonly numbers: readonly NumberFact[];
  readonly dates: readonly DateFact[];
  readonly times: readonly TimeFact[];
  readonly scores: readonly ScoreFact[];
  readonly names: readonly NameFact[];
  readonly roles: readonly RoleFact[];
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>;
};

/** What the rules read: an article by sentences. */
export type Reading = {
  readonly segmented: Segmented;
  readonly facts: Facts;
  readonly text: string;
  /** Sentences and list items in text order; those too long to be one are left out. */
  readonly body: readonly ReadSentence[];
  readonly headings: readonly ReadSentence[];
  /** The title, when there is one. */
  readonly title: ReadSentence | undefined;
  readonly speech: readonly Quotation[];
};

/** Longer than any sentence: lists, tables, text without full stops. Patterns are not run on them, so that their time stays bounded. */
const longestSentence = 1200;

/** Reads a document once for all rules. */
export function readingOf(segmented: Segmented): Reading {
  const known = remembered.get(segmented);
  if (known) return known;
  const facts = factsOf(segmented);
  const text = segmented.document.prose;
  const sentences = segmented.sentences.filter(({ start, end }) => end - start <= longestSentence);
  const lists = {
    numbers: bySentence(facts.numbers),
    dates: bySentence(facts.dates),
    times: bySentence(facts.times),
    scores: bySentence(facts.scores),
    names: bySentence(facts.names),
    roles: bySentence(facts.roles),
  };
  const read = sentences.map((sentence): ReadSentence => {
    const numbers = lists.numbers.get(sentence.number) ?? [];
    const dates = lists.dates.get(sentence.number) ?? [];
    const times = lists.times.get(sentence.number) ?? [];
    const scores = lists.scores.get(sentence.number) ?? [];
    const own = text.slice(sentence.start, sentence.end).replace(/\s/g, ' ');
    const { start, end, number, kind } = sentence;
    return {
      start,
      end,
      number,
      kind,
      text: own,
      numbers,
      dates,
      times,
      scores,
      names: lists.names.get(number) ?? [],
      roles: lists.roles.get(number) ?? [],
      skeleton: skeletonOf(own, start, [
        [numbers, '#'],
        [dates, '@'],
        [times, '~'],
        [scores, '^'],
      ]),
      stems: stemsOf(own),
    };
  });
  const headings = read.filter(({ kind }) => kind === 'heading');
  const { title } = segmented;
  const reading: Reading = {
    segmented,
    facts,
    text,
    headings,
    body: read.filter(({ kind }) => kind !== 'heading'),
    title: title === null ? undefined : headings.find(({ start, end }) => start < title.end && title.start < end),
    speech: segmented.quotations.filter(({ kind }) => kind === 'speech'),
  };
  remembered.set(segmented, reading);
  return reading;
}

const remembered = new WeakMap<Segmented, Reading>();

function bySentence<T extends { readonly sentence: number }>(facts: readonly T[]): Map<number, T[]> {
  const lists = new Map<number, T[]>();
  for (const fact of facts) {
    const list = lists.get(fact.sentence);
    if (list) list.push(fact);
    else lists.set(fact.sentence, [fact]);
  }
  return lists;
}

function skeletonOf(text: string, offset: number, lists: readonly (readonly [readonly Span[], string])[]): string {
  const marks = lists.flatMap(([spans, mark]) =>
    spans.map((span, index) => ({
      start: 'hedgeStart' in span ? (span.hedgeStart as number) : span.start,
      end: span.end,
      token: `${mark}${index}${mark}`,
    })),
  );
  marks.sort((a, b) => a.start - b.start);
  let skeleton = '';
  let at = offset;
  for (const { start, end, token } of marks) {
    if (start < at) continue;
    skeleton += text.slice(at - offset, start - offset).replace(/[#@~^]/g, ' ') + token;
    at = end;
  }
  return skeleton + text.slice(at - offset).replace(/[#@~^]/g, ' ');
}

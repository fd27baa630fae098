import type { Span } from '../../contracts/span.ts';
import type { Reading } from './reading.ts';

/** Sentences that are compared with each other; an article has fewer. */
const size = 400;
const stride = 300;

/**
 * Cuts a reading that is longer than an article into overlapping stretches, so that rules may compare every sentence with every other and the whole
 * stays linear. An article is one stretch. The title belongs to the first.
 */
export function windowsOf(reading: Reading): Reading[] {
  const { body } = reading;
  if (body.length <= size) return [reading];
  const windows: Reading[] = [];
  for (let from = 0; from < body.length; from += stride) {
    const sentences = body.slice(from, from + size);
    const span = { start: from === 0 ? 0 : sentences[0]!.start, end: sentences.at(-1)!.end };
    const { facts } = reading;
    windows.push({
      ...reading,
      body: sentences,
      headings: within(reading.headings, span),
      title: from === 0 ? reading.title : undefined,
      speech: within(reading.speech, span),
      facts: {
        numbers: within(facts.numbers, span),
        dates: within(facts.dates, span),
        times: within(facts.times, span),
        scores: within(facts.scores, span),
        durations: within(facts.durations, span),
        ages: within(facts.ages, span),
        names: within(facts.names, span),
        roles: within(facts.roles, span),
        negations: within(facts.negations, span),
        modals: within(facts.modals, span),
      },
    });
    if (from + size >= body.length) break;
  }
  return windows;
}

function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
}

/** Index of the first span that starts at an offset or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Span } from '../contracts/span.ts';

/**
 * Finds the span that covers the start of another, or the first that overlaps it.
 *
 * @param spans - in text order, not overlapping
 * @returns a look-up that takes logarithmic time; `undefined` when nothing overlaps
 */
export function coverOf<T extends Span>(spans: readonly T[]): (span: Span) => T | undefined {
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const first = spans[low];
    return first !== undefined && first.start < end ? first : undefined;
  };
}

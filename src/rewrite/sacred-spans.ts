import type { Segmented } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';

export type SacredSpans = {
  touches(span: Span): boolean;
  /** Whether the span is a word in scare quotes, marks included: those marks are the writer's own. */
  isScare(span: Span): boolean;
};

/** What no edit may touch: somebody's words and names of works and policies, marks included. Looked up by bisection. */
export function sacredSpansOf({ quotations }: Segmented): SacredSpans {
  const spans = quotations.filter(({ kind }) => kind !== 'scare');
  const scares = new Set(quotations.filter(({ kind }) => kind === 'scare').map(({ start, end }) => `${start}–${end}`));
  return {
    isScare: ({ start, end }) => scares.has(`${start}–${end}`),
    touches({ start, end }) {
      let low = 0;
      let high = spans.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (spans[middle]!.end <= start) low = middle + 1;
        else high = middle;
      }
      const first = spans[low];
      return first !== undefined && first.start < Math.max(end, start + 1);
    },
  };
}

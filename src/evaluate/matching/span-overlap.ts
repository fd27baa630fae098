import type { Span } from '../../contracts/span.ts';

/** Code units that two spans share. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Share of their union that two spans have in common: 1 for the same span, 0 for strangers. */
export function unionShare(a: Span, b: Span): number {
  const shared = sharedLength(a, b);
  return shared / (a.end - a.start + (b.end - b.start) - shared);
}

/** Whether two spans share at least half of the shorter one. */
export function sharesHalf(a: Span, b: Span): boolean {
  return 2 * sharedLength(a, b) >= Math.min(a.end - a.start, b.end - b.start);
}

/** Whether a found span is the gold one: half of the shorter, so that a long gold phrase may be cut short, and a quarter of their union, so that the whole article is no answer. */
export function isSamePhrase(found: Span, gold: Span): boolean {
  return sharesHalf(found, gold) && 4 * unionShare(found, gold) >= 1;
}

/** Whether `outer` holds `inner` whole. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

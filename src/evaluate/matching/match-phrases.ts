import type { Span } from '../../contracts/span.ts';
import { holds, isSamePhrase, sharedLength, unionShare } from './span-overlap.ts';

export type PhraseMatch<Gold, Found> = { readonly gold: Gold; readonly found: Found };

export type PhraseMatches<Gold, Found> = {
  readonly matches: readonly PhraseMatch<Gold, Found>[];
  readonly missed: readonly Gold[];
  /** Finds wholly inside a gold span that are no match of their own: no second hit, and no false alarm. */
  readonly extra: readonly Found[];
  readonly falseAlarms: readonly Found[];
};

/**
 * Matches finds with gold one to one, the pair with the largest share of its union first; of equals the one that stands first in the text.
 *
 * A further find wholly inside a gold span is `extra` as long as it covers words that no earlier find covers; the same words a second time are a false alarm.
 */
export function matchPhrases<Gold extends Span, Found extends Span>(
  gold: readonly Gold[],
  found: readonly Found[],
): PhraseMatches<Gold, Found> {
  const foundOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of candidates(gold, found)) {
    if (foundOf.has(pair.gold) || taken.has(pair.found)) continue;
    foundOf.set(pair.gold, pair.found);
    taken.add(pair.found);
  }
  const matched = [...taken].map((index) => found[index]!);
  return {
    matches: gold.flatMap((item, index) => (foundOf.has(index) ? [{ gold: item, found: found[foundOf.get(index)!]! }] : [])),
    missed: gold.filter((_, index) => !foundOf.has(index)),
    ...sortOut(
      gold,
      matched,
      found.filter((_, index) => !taken.has(index)),
    ),
  };
}

/** A gold span and a find by their places in the lists: the same find may be listed twice. */
type Pair = { readonly gold: number; readonly found: number };

/** Pairs that are one phrase, best first. By one sweep over both lists: an article full of finds must not cost their product. */
function candidates(gold: readonly Span[], found: readonly Span[]): Pair[] {
  const pairs: (Pair & { readonly share: number })[] = [];
  const goldOrder = orderOf(gold);
  let open: number[] = [];
  let next = 0;
  for (const find of orderOf(found)) {
    while (next < goldOrder.length && gold[goldOrder[next]!]!.start < found[find]!.end) open.push(goldOrder[next++]!);
    open = open.filter((item) => gold[item]!.end > found[find]!.start);
    for (const item of open) {
      if (isSamePhrase(found[find]!, gold[item]!)) pairs.push({ gold: item, found: find, share: unionShare(found[find]!, gold[item]!) });
    }
  }
  return pairs.sort(
    (a, b) => b.share - a.share || gold[a.gold]!.start - gold[b.gold]!.start || found[a.found]!.start - found[b.found]!.start,
  );
}

function orderOf(spans: readonly Span[]): number[] {
  return spans.map((_, index) => index).sort((a, b) => spans[a]!.start - spans[b]!.start);
}

function sortOut<Found extends Span>(
  gold: readonly Span[],
  matched: readonly Found[],
  others: readonly Found[],
): { extra: Found[]; falseAlarms: Found[] } {
  const extra: Found[] = [];
  const falseAlarms: Found[] = [];
  for (const find of others) {
    const isInside = gold.some((item) => holds(item, find));
    const isSaidAlready = isInside && [...matched, ...extra].some((earlier) => sharedLength(earlier, find) > 0);
    (isInside && !isSaidAlready ? extra : falseAlarms).push(find);
  }
  return { extra, falseAlarms };
}

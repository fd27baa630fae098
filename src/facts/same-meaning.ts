import type { Meaning, MeaningItem } from './meaning-of.ts';

/** What a rewording lost and gained; both empty when the meaning stays. */
export type MeaningChange = { readonly lost: readonly MeaningItem[]; readonly gained: readonly MeaningItem[] };

/**
 * Holds the numbers, dates, names, negations, modals and quotations of two texts against each other, each as often as it stands there.
 *
 * A capitalised word that opens a sentence may stand for a name of the other text, but is never missed by itself.
 */
export function sameMeaning(before: Meaning, after: Meaning): MeaningChange {
  return { lost: missing(before, after), gained: missing(after, before) };
}

/** Items of `from` that `other` has less often, in order. */
function missing(from: Meaning, other: Meaning): MeaningItem[] {
  const left = new Map<string, number>();
  for (const item of other.items) left.set(keyOf(item), (left.get(keyOf(item)) ?? 0) + 1);
  for (const text of other.openers) {
    const key = keyOf({ kind: 'name', text });
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return from.items.filter((item) => {
    const count = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), count - 1);
    return count <= 0;
  });
}

function keyOf({ kind, text }: MeaningItem): string {
  return `${kind}\n${text}`;
}

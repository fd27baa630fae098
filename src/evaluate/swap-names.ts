import type { Span } from '../contracts/span.ts';

/** Two names that stand for each other's owner. */
export type NamePair = readonly [string, string];

/** A text with names put in each other's place. */
export type NameSwap = {
  readonly text: string;
  /** Where a span of the swapped text stands in the original; ends inside a name move to its edge. */
  toOriginal(span: Span): Span;
};

type Piece = { readonly swapped: Span; readonly original: Span };

/**
 * Puts the names of each pair in each other's place throughout a text, by whole words; of names that begin at one place the longest goes first.
 *
 * @returns `undefined` when nothing of a pair occurs, or only one side of all of them
 */
export function swapNames(text: string, pairs: readonly NamePair[]): NameSwap | undefined {
  const other = new Map(pairs.flatMap(([one, another]) => [[one, another] as const, [another, one] as const]));
  const firsts = new Set(pairs.map(([first]) => first));
  const pieces: Piece[] = [];
  const sides = new Set<boolean>();
  let swapped = '';
  let position = 0;
  for (const match of text.matchAll(anyOf([...other.keys()]))) {
    const replacement = other.get(match[0])!;
    sides.add(firsts.has(match[0]));
    swapped += text.slice(position, match.index);
    position = match.index + match[0].length;
    pieces.push({
      original: { start: match.index, end: position },
      swapped: { start: swapped.length, end: swapped.length + replacement.length },
    });
    swapped += replacement;
  }
  if (sides.size < 2) return undefined;
  const toOriginal = ({ start, end }: Span) => ({ start: moved(start, pieces, 'start'), end: moved(end, pieces, 'end') });
  return { text: swapped + text.slice(position), toOriginal };
}

function anyOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function moved(offset: number, pieces: readonly Piece[], edge: 'start' | 'end'): number {
  const before = pieces.findLast(({ swapped }) => swapped.start < offset || (edge === 'start' && swapped.start === offset));
  if (!before) return offset;
  if (offset < before.swapped.end || (edge === 'end' && offset === before.swapped.end)) return before.original[edge];
  return offset - before.swapped.end + before.original.end;
}

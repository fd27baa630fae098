import type { Grounded } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import { applyEdits } from '../../rewrite/apply-edits.ts';
import { rewrite } from '../../rewrite/rewrite.ts';

/** So many edits in one paragraph begin to read like a list of corrections. */
const manyEdits = 3;
/** Most paragraphs that one call is given; those with the most to mend come first. */
const maxParagraphs = 24;

export type RoughParagraph = {
  readonly span: Span;
  readonly original: string;
  /** With the plain edits applied. */
  readonly plain: string;
  readonly phrases: readonly {
    readonly words: string;
    readonly reason: string;
    readonly alternatives: readonly string[];
    readonly open: boolean;
  }[];
};

/** Paragraphs in text order in which plain edits crowd, or a phrase outside quotations could not be edited. */
export async function roughParagraphs(grounded: Grounded): Promise<RoughParagraph[]> {
  const { segmented, phrases } = grounded;
  const { text } = segmented.document;
  const { edits, unresolved } = await rewrite({ ...grounded, smoothed: [] });
  const open = new Set(unresolved);
  const rough: { readonly weight: number; readonly paragraph: RoughParagraph }[] = [];
  let firstEdit = 0;
  let firstPhrase = 0;
  for (const block of segmented.blocks) {
    if (block.kind === 'heading' || block.kind === 'quote') continue;
    const span = trimmed(block, text);
    if (span === undefined) continue;
    // both lists are in text order, as blocks are: what ends before this one ends before all that follow
    while (firstEdit < edits.length && edits[firstEdit]!.end <= span.start && edits[firstEdit]!.start < span.start) firstEdit += 1;
    while (firstPhrase < phrases.length && phrases[firstPhrase]!.passage.end <= span.start) firstPhrase += 1;
    const inside = takeWhile(edits, firstEdit, (edit) => edit.start < span.end);
    const listed = takeWhile(phrases, firstPhrase, ({ passage }) => passage.start < span.end);
    if (inside.some((edit) => edit.start < span.start || edit.end > span.end)) continue;
    const openHere = listed.filter(({ id }) => open.has(id)).length;
    const editsHere = inside.filter(({ kind }) => kind !== 'fit').length;
    if (openHere === 0 && editsHere < manyEdits) continue;
    const original = text.slice(span.start, span.end);
    rough.push({
      weight: editsHere + 2 * openHere,
      paragraph: {
        span,
        original,
        plain: applyEdits(
          original,
          inside.map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start })),
        ),
        phrases: listed
          .filter(({ inQuotation }) => !inQuotation)
          .map(({ id, passage, reason, alternatives }) => ({ words: passage.text, reason, alternatives, open: open.has(id) })),
      },
    });
  }
  const heaviest = rough.sort((a, b) => b.weight - a.weight).slice(0, maxParagraphs);
  return heaviest.map(({ paragraph }) => paragraph).sort((a, b) => a.span.start - b.span.start);
}

function trimmed({ start, end }: Span, text: string): Span | undefined {
  const piece = text.slice(start, end);
  const words = piece.trim();
  if (words === '') return undefined;
  const first = start + piece.indexOf(words);
  return { start: first, end: first + words.length };
}

function takeWhile<T>(items: readonly T[], from: number, holds: (item: T) => boolean): T[] {
  const taken: T[] = [];
  for (let at = from; at < items.length && holds(items[at]!); at += 1) taken.push(items[at]!);
  return taken;
}

import type { Passage } from '../contracts/passage.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { meaningOf } from '../facts/meaning-of.ts';

/**
 * Names the numbers and names of a statement that its sources do not hold.
 *
 * Numbers must stand in the passages named, or in the sentences around them; a name may stand anywhere in the article or be its author's, since a summary puts a name for a pronoun.
 */
export function missingFrom(
  statement: string,
  sources: readonly Passage[],
  { document: { text, byline }, sentences }: Segmented,
): string[] {
  const around = sources.map(({ start, end }) => {
    const holding = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
    return holding.length === 0 ? text.slice(start, end) : text.slice(holding[0]!.start, holding.at(-1)!.end);
  });
  const figures = new Set(
    around.flatMap((passage) => meaningOf(withoutMarks(passage)).items).map(({ kind, text: written }) => `${kind} ${written}`),
  );
  const lower = `${text}\n${byline ?? ''}`.toLowerCase();
  return meaningOf(withoutMarks(statement)).items.flatMap(({ kind, text: written }) => {
    if (kind === 'number' || kind === 'date') return figures.has(`${kind} ${written}`) ? [] : [`“${written}”`];
    return kind !== 'name' || lower.includes(written.toLowerCase()) ? [] : [`“${written}”`];
  });
}

/** Without quotation marks: a figure may leave or enter them on its way into a summary. */
export function withoutMarks(text: string): string {
  return text.replace(/["“”„«»]|(?<![\p{L}\p{N}])[‘']|[’'](?![\p{L}\p{N}])/gu, ' ');
}

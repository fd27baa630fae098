import type { Edit } from '../contracts/draft.ts';

/**
 * Gives the text with every edit in its place.
 *
 * @param edits - in text order, not overlapping; offsets are UTF-16 code units of `text`
 */
export function applyEdits(text: string, edits: readonly Pick<Edit, 'start' | 'end' | 'replacement'>[]): string {
  const pieces: string[] = [];
  let offset = 0;
  for (const { start, end, replacement } of edits) {
    pieces.push(text.slice(offset, start), replacement);
    offset = end;
  }
  pieces.push(text.slice(offset));
  return pieces.join('');
}

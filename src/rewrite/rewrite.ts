import type { Dropped, Edit, Reviewed, Rewritten } from '../contracts/draft.ts';
import { overlaps } from '../text/overlaps.ts';
import { applyEdits } from './apply-edits.ts';
import { planEdits } from './plan-edits.ts';

/**
 * Writes the neutral text: an edit for each phrase outside quotations that has a safe one.
 *
 * Applying `edits` to the article's text gives `text`, byte for byte. No edit touches somebody's quotation. A phrase without a safe edit stays
 * and is listed under `unresolved`. Paragraphs that a model smoothed are taken when the meaning check passes, else their plain edits stand.
 */
export async function rewrite(reviewed: Reviewed): Promise<Rewritten> {
  const { phrases, segmented, smoothed } = reviewed;
  const planned = planEdits(phrases, segmented);
  const dropped: Dropped[] = [...planned.dropped];
  let edits: readonly Edit[] = planned.edits;
  if (smoothed.length > 0) {
    const { smoothParagraph } = await import('./smooth-paragraph.ts');
    for (const paragraph of smoothed) {
      const outcome = await smoothParagraph(paragraph, edits, reviewed);
      if ('refused' in outcome) dropped.push({ what: 'paragraph', reason: 'unsafe-edit', detail: outcome.refused });
      else edits = [...edits.filter((edit) => !overlaps(edit, paragraph.span)), ...outcome.edits].sort((a, b) => a.start - b.start);
    }
  }
  const resolved = new Set(edits.flatMap(({ phraseIds }) => phraseIds));
  const unresolved = phrases.filter(({ id, inQuotation }) => !inQuotation && !resolved.has(id)).map(({ id }) => id);
  return { text: applyEdits(segmented.document.text, edits), edits, unresolved, dropped };
}

import type { DraftClaim, Dropped, GroundedClaim } from '../contracts/draft.ts';
import { type Locate, wordsOfAnchor } from './locator.ts';

/** Claims in text order; of two that begin inside one another the first stays. */
export function groundClaims(drafts: readonly DraftClaim[], locate: Locate, dropped: Dropped[]): GroundedClaim[] {
  const located = [];
  for (const { anchor, ...claim } of drafts) {
    const passage = locate(anchor);
    if (passage) located.push({ ...claim, passage });
    else dropped.push({ what: 'claim', reason: 'not-in-text', detail: wordsOfAnchor(anchor) });
  }
  const kept: typeof located = [];
  for (const claim of located.sort((a, b) => a.passage.start - b.passage.start)) {
    if (kept.length > 0 && kept.at(-1)!.passage.end > claim.passage.start)
      dropped.push({ what: 'claim', reason: 'overlap', detail: `“${claim.passage.text}”` });
    else kept.push(claim);
  }
  return kept.map((claim, index) => ({ id: `C${index + 1}`, ...claim }));
}

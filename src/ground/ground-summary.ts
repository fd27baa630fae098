import type { DraftSummarySentence, Dropped, GroundedSummarySentence } from '../contracts/draft.ts';
import type { Passage } from '../contracts/passage.ts';
import type { Locate } from './locator.ts';

/** Summary sentences with the passages they rest on; one that names no passage of the article is dropped. */
export function groundSummary(drafts: readonly DraftSummarySentence[], locate: Locate, dropped: Dropped[]): GroundedSummarySentence[] {
  return drafts.flatMap((draft) => {
    const text = draft.text.replace(/\s+/g, ' ').trim();
    const sources = draft.sources.map(locate).filter((passage): passage is Passage => passage !== undefined);
    if (text !== '' && sources.length > 0) return [{ text, sources, support: draft.support }];
    if (text !== '') dropped.push({ what: 'summary-sentence', reason: 'not-in-text', detail: `${text} (names no passage of the article)` });
    return [];
  });
}

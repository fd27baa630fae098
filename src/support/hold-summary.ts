import type { Dropped, GroundedSummarySentence, Reviewed } from '../contracts/draft.ts';
import { inventedSourceIn } from '../rewrite/invented-source.ts';
import { notWording } from '../text/not-wording.ts';
import { countWords } from '../text/words.ts';
import { loadedWordsIn } from './loaded-words-in.ts';
import { missingFrom } from './missing-from.ts';

/**
 * Keeps the summary sentences that hold: their numbers and names stand in the passages they name, and outside quotations they say nothing that
 * the detector flags as clear. What does not hold, or
 * would make the summary longer than asked, is cut, and listed in `dropped` with why.
 */
export function holdSummary(reviewed: Reviewed, words: number): Reviewed {
  const { segmented } = reviewed;
  const dropped: Dropped[] = [];
  let length = 0;
  const summary = reviewed.summary.filter((sentence) => {
    const longer = length + countWords(sentence.text);
    const why =
      doubtOf(sentence, reviewed) ??
      (longer > words && length > 0
        ? { reason: 'too-long' as const, detail: `the summary would have more than ${words} words` }
        : undefined);
    if (why === undefined) length = longer;
    if (why !== undefined) dropped.push({ what: 'summary-sentence', reason: why.reason, detail: `${sentence.text} (${why.detail})` });
    return why === undefined;
  });
  return { ...reviewed, segmented, summary, dropped: [...reviewed.dropped, ...dropped] };
}

function doubtOf({ text, sources }: GroundedSummarySentence, { segmented }: Reviewed): Pick<Dropped, 'reason' | 'detail'> | undefined {
  if (notWording.test(text)) return { reason: 'not-in-text', detail: 'holds markup or an address' };
  const source = inventedSourceIn(text, segmented.document.text.toLowerCase());
  if (source) return { reason: 'not-in-text', detail: `brings in a source, “${source}”` };
  const missing = missingFrom(text, sources, segmented);
  if (missing.length > 0) return { reason: 'not-in-text', detail: `its sources do not hold ${missing.join(', ')}` };
  const loaded = loadedWordsIn(text, segmented);
  return loaded.length > 0 ? { reason: 'unsafe-edit', detail: `says ${loaded.join(', ')} in its own voice` } : undefined;
}

import type { DraftPhrase, Dropped, GroundedPhrase } from '../contracts/draft.ts';
import type { Passage } from '../contracts/passage.ts';
import type { Quotation, Segmented } from '../contracts/segmented.ts';
import { countWords } from '../text/words.ts';
import { type Locate, wordsOfAnchor } from './locator.ts';

/** A longer passage is no phrase: whoever marks whole sentences has not said what is loaded in them. */
const maxPhraseWords = 16;

type Candidate = { readonly draft: DraftPhrase; readonly passage: Passage };

/** Loaded phrases in text order; of overlapping ones the clearer, then the longer, stays, and takes over who else found it. */
export function groundPhrases(drafts: readonly DraftPhrase[], segmented: Segmented, locate: Locate, dropped: Dropped[]): GroundedPhrase[] {
  const candidates: Candidate[] = [];
  for (const draft of drafts) {
    const passage = locate(draft.anchor);
    if (!passage) dropped.push({ what: 'phrase', reason: 'not-in-text', detail: wordsOfAnchor(draft.anchor) });
    else if (countWords(passage.text) > maxPhraseWords) dropped.push({ what: 'phrase', reason: 'too-long', detail: `“${passage.text}”` });
    else if (countWords(passage.text) > 0) candidates.push({ draft, passage });
  }
  const speakerAt = quotationFinder(segmented.quotations);
  return withoutOverlaps(candidates, dropped).map(({ draft: { anchor: _, ...judgement }, passage }, index) => {
    const quotation = speakerAt(passage);
    return { id: `L${index + 1}`, passage, ...judgement, inQuotation: quotation !== undefined, speaker: quotation?.speaker?.name ?? null };
  });
}

function withoutOverlaps(candidates: Candidate[], dropped: Dropped[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.sort(byPlace)) {
    const last = kept.at(-1);
    if (!last || last.passage.end <= candidate.passage.start) {
      kept.push(candidate);
      continue;
    }
    const [winner, loser] = isBetter(candidate, last) ? [candidate, last] : [last, candidate];
    const isSame = winner.passage.start === loser.passage.start && winner.passage.end === loser.passage.end;
    dropped.push({
      what: 'phrase',
      reason: isSame ? 'duplicate' : 'overlap',
      detail: `“${loser.passage.text}” (“${winner.passage.text}” stays)`,
    });
    const foundBy = [...new Set([...winner.draft.foundBy, ...loser.draft.foundBy])];
    kept[kept.length - 1] = { passage: winner.passage, draft: { ...winner.draft, foundBy } };
  }
  return kept;
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.passage.start - b.passage.start || b.passage.end - a.passage.end;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.draft.strength !== b.draft.strength) return a.draft.strength === 'clear';
  return a.passage.end - a.passage.start > b.passage.end - b.passage.start;
}

/** Finds the quotation of somebody's words that holds a passage. Linear search would be quadratic in a text made of quotation marks. */
function quotationFinder(quotations: readonly Quotation[]): (passage: Passage) => Quotation | undefined {
  const speech = quotations.filter(({ kind }) => kind === 'speech');
  return ({ start, end }) => {
    let low = 0;
    let high = speech.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (speech[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const quotation = speech[low];
    return quotation && quotation.start <= start && end <= quotation.end ? quotation : undefined;
  };
}

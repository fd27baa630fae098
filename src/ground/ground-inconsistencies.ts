import type { DraftInconsistency, Dropped, GroundedInconsistency } from '../contracts/draft.ts';
import type { Passage } from '../contracts/passage.ts';
import { overlaps } from '../text/overlaps.ts';
import { countWords } from '../text/words.ts';
import { type Locate, wordsOfAnchor } from './locator.ts';

/** The shortest clause that carries a clash is no longer than this. */
export const maxEvidenceWords = 40;

type Candidate = { readonly draft: DraftInconsistency; readonly evidence: readonly Passage[] };

/** Inconsistencies by the place of their first evidence; those that clash at the same two places are one, found by both. */
export function groundInconsistencies(drafts: readonly DraftInconsistency[], locate: Locate, dropped: Dropped[]): GroundedInconsistency[] {
  const candidates: Candidate[] = [];
  for (const draft of drafts) {
    const evidence = locateEvidence(draft, locate, dropped);
    if (!evidence) continue;
    const twin = candidates.findIndex((other) => clashAtSamePlaces(other.evidence, evidence));
    if (twin === -1) candidates.push({ draft, evidence });
    else {
      const { draft: first, evidence: firstEvidence } = candidates[twin]!;
      candidates[twin] = { draft: { ...first, foundBy: [...new Set([...first.foundBy, ...draft.foundBy])] }, evidence: firstEvidence };
      dropped.push({ what: 'inconsistency', reason: 'duplicate', detail: draft.explanation });
    }
  }
  const sorted = candidates.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start || a.evidence[1]!.start - b.evidence[1]!.start);
  return sorted.map(({ draft, evidence }, index) => ({
    ...draft,
    id: `I${index + 1}`,
    evidence,
    related: sorted.flatMap((other, at) => (at !== index && sharesPassage(evidence, other.evidence) ? [`I${at + 1}`] : [])),
  }));
}

function locateEvidence(draft: DraftInconsistency, locate: Locate, dropped: Dropped[]): Passage[] | undefined {
  const passages: Passage[] = [];
  for (const anchor of draft.evidence) {
    const passage = locate(anchor);
    if (!passage)
      dropped.push({ what: 'inconsistency', reason: 'not-in-text', detail: `${draft.explanation} (evidence ${wordsOfAnchor(anchor)})` });
    else if (countWords(passage.text) > maxEvidenceWords)
      dropped.push({ what: 'inconsistency', reason: 'too-long', detail: `${draft.explanation} (evidence “${passage.text}”)` });
    else if (!passages.some((other) => overlaps(other, passage))) passages.push(passage);
  }
  if (passages.length >= 2) return passages.sort((a, b) => a.start - b.start);
  if (passages.length === 1 && draft.evidence.length >= 2 && draft.evidence.every((anchor) => locate(anchor))) {
    dropped.push({ what: 'inconsistency', reason: 'overlap', detail: `${draft.explanation} (needs two different passages)` });
  }
  return undefined;
}

function clashAtSamePlaces(a: readonly Passage[], b: readonly Passage[]): boolean {
  return (
    b.every((passage) => a.some((other) => overlaps(other, passage))) && a.every((passage) => b.some((other) => overlaps(other, passage)))
  );
}

function sharesPassage(a: readonly Passage[], b: readonly Passage[]): boolean {
  return a.some((passage) => b.some((other) => overlaps(passage, other)));
}

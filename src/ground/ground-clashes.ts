import type { DraftClash, Dropped, GroundedInconsistency } from '../contracts/draft.ts';
import type { Passage } from '../contracts/passage.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { countWords } from '../text/words.ts';
import { maxEvidenceWords } from './ground-inconsistencies.ts';
import { locatorOf, wordsOfAnchor } from './locator.ts';

type Grounded = { readonly clashes: readonly Omit<GroundedInconsistency, 'id' | 'related'>[]; readonly dropped: readonly Dropped[] };

/** Clashes whose every passage slices back from the article or from the reference; the same two places clash once. */
export function groundClashes(drafts: readonly DraftClash[], segmented: Segmented, reference: Segmented, referenceId: string): Grounded {
  const inArticle = locatorOf(segmented);
  const plain = locatorOf(reference);
  const inReference: typeof plain = (anchor) => {
    const passage = plain(anchor);
    return passage && { ...passage, source: referenceId };
  };
  const clashes: Omit<GroundedInconsistency, 'id' | 'related'>[] = [];
  const dropped: Dropped[] = [];
  const seen = new Set<string>();
  for (const { article, reference: other, ...finding } of drafts) {
    const sides = [
      ...article.map((anchor) => ({ anchor, passage: inArticle(anchor) })),
      ...other.map((anchor) => ({ anchor, passage: inReference(anchor) })),
    ];
    const lost = sides.find(({ passage }) => passage === undefined);
    const long = sides.find(({ passage }) => passage && countWords(passage.text) > maxEvidenceWords);
    const evidence = sides.flatMap(({ passage }): Passage[] => (passage ? [passage] : []));
    const places = evidence.map(({ source, start }) => `${source} ${start}`).join();
    if (lost)
      dropped.push({
        what: 'inconsistency',
        reason: 'not-in-text',
        detail: `${finding.explanation} (evidence ${wordsOfAnchor(lost.anchor)})`,
      });
    else if (long)
      dropped.push({ what: 'inconsistency', reason: 'too-long', detail: `${finding.explanation} (evidence “${long.passage!.text}”)` });
    else if (seen.has(places)) dropped.push({ what: 'inconsistency', reason: 'duplicate', detail: finding.explanation });
    else clashes.push({ ...finding, evidence });
    seen.add(places);
  }
  return { clashes: clashes.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start), dropped };
}

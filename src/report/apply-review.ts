import type { Dropped, Grounded, Review, Reviewed } from '../contracts/draft.ts';

/** Applies a review: refuted findings go to `dropped`, summary sentences are repaired or cut. What the review does not name stays. */
export function applyReview(grounded: Grounded, review: Review): Reviewed {
  const refuted = new Map(review.refuted.map(({ id, why }) => [id, why]));
  const verdicts = new Map(review.summary.map((verdict) => [verdict.index, verdict]));
  const dropped: Dropped[] = [...grounded.dropped, ...review.dropped];
  for (const finding of grounded.inconsistencies) {
    const why = refuted.get(finding.id);
    if (why !== undefined) dropped.push({ what: 'inconsistency', reason: 'refuted', detail: `${finding.explanation} Refuted: ${why}` });
  }
  const summary = grounded.summary.flatMap((sentence, index) => {
    const verdict = verdicts.get(index);
    if (!verdict) return [sentence];
    if (verdict.text !== null) return [{ ...sentence, text: verdict.text, support: 'repaired' as const }];
    dropped.push({ what: 'summary-sentence', reason: 'refuted', detail: `${sentence.text} Refuted: ${verdict.why}` });
    return [];
  });
  return {
    ...grounded,
    summary,
    inconsistencies: grounded.inconsistencies
      .filter(({ id }) => !refuted.has(id))
      .map((finding) => ({ ...finding, related: finding.related.filter((id) => !refuted.has(id)) })),
    dropped,
    gaps: [...grounded.gaps, ...review.gaps],
    smoothed: review.smoothed,
  };
}

import type { Anchor, DraftClash } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { detectInconsistencies } from '../../detect/detect-inconsistencies.ts';
import { joinSegmented } from '../../segment/join-segmented.ts';

/** What the rules for a text's own contradictions find between an article and a reference: clashes with evidence in both. */
export function compareWithReference(segmented: Segmented, reference: Segmented): DraftClash[] {
  const { joined, secondAt } = joinSegmented(segmented, reference);
  return detectInconsistencies(joined).flatMap(({ evidence, ...finding }): DraftClash[] => {
    const spans = evidence.flatMap((anchor) => (anchor.kind === 'span' ? [anchor] : []));
    const inReference = (anchor: Anchor) => anchor.kind === 'span' && anchor.start >= secondAt;
    const clash = {
      ...finding,
      article: spans.filter((anchor) => !inReference(anchor)),
      reference: spans.filter(inReference).map(({ kind, start, end }) => ({ kind, start: start - secondAt, end: end - secondAt })),
    };
    return clash.article.length > 0 && clash.reference.length > 0 ? [clash] : [];
  });
}

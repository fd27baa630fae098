import type { Segmented } from '../../contracts/segmented.ts';
import { documentFromText } from '../../read/document-from-text.ts';
import { segment } from '../../segment/segment.ts';
import { supportOf } from '../../support/support-of.ts';
import { type Scorer, scored } from '../scorer.ts';

export const supportBalancedAccuracy: Scorer<'summary-support'> = {
  name: 'support-balanced-accuracy',
  meaning: 'mean of the share of faithful summaries that are said to hold and of unfaithful ones that are not; chance is 0.5',
  kind: 'summary-support',
  unit: 'share',
  range: [0, 1],
  better: 'more',
  formula: 'balanced-accuracy',
  score({ case: { text }, gold: { summary, isFaithful } }) {
    const holds = supportOf(segment(documentFromText(summary)), segmentedOf(text)).every(({ isSupported }) => isSupported);
    const one = (condition: boolean) => (condition ? 1 : 0);
    return scored({
      truePositives: one(!holds && !isFaithful),
      falsePositives: one(!holds && isFaithful),
      falseNegatives: one(holds && !isFaithful),
      trueNegatives: one(holds && isFaithful),
    });
  },
};

let last: { readonly text: string; readonly segmented: Segmented } | undefined;

/** Summaries of one article follow one another; it is segmented once. */
function segmentedOf(text: string): Segmented {
  if (last?.text !== text) last = { text, segmented: segment(documentFromText(text)) };
  return last.segmented;
}

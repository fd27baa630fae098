import type { DraftPhrase } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { cutOpening } from './cut-opening.ts';
import { fitArticle } from './fit-article.ts';
import { giveToOwner } from './give-to-owner.ts';
import { isWorthNaming } from './is-worth-naming.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { leaveOutSize } from './leave-out-size.ts';
import { findLexiconPhrases } from './lexicon/find-lexicon-phrases.ts';
import { type LoadedLexicon, loadLexicon } from './lexicon/load-lexicon.ts';
import { phraseRules } from './phrase-rules/index.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import { targetOf } from './target-of.ts';
import { widenAside } from './widen-asides.ts';

/**
 * Finds the loaded phrases of an article by lexicon and rules.
 *
 * @param lexicon - the package's own unless given
 * @returns not overlapping, in text order; anchors are spans of `Document.text`
 */
export function detectPhrases(segmented: Segmented, lexicon: LoadedLexicon = loadLexicon()): DraftPhrase[] {
  const listed = findLexiconPhrases(segmented, lexicon).map(({ entry, ...phrase }) => phrase);
  const ruled = phraseRules.flatMap((rule) => rule.find(segmented));
  const named = [...ruled, ...listed].filter((phrase) => isWorthNaming(phrase, segmented));
  const joined = joinNeighbours(settleOverlaps(named), segmented.document.prose);
  // an aside that goes as a whole takes the phrases in it along
  const settled = settleOverlaps(joined.map((phrase) => widenAside(leaveOutSize(giveToOwner(phrase, segmented), segmented), segmented)));
  return settled.map((phrase, index) => {
    const next = settled[index + 1]?.anchor;
    const limit = next?.kind === 'span' ? next.start : segmented.document.text.length;
    return fitArticle(cutOpening({ ...phrase, target: targetOf(phrase, segmented) }, segmented, limit), segmented);
  });
}

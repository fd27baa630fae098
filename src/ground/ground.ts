import type { Draft, Dropped, Grounded } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { groundClaims } from './ground-claims.ts';
import { groundInconsistencies } from './ground-inconsistencies.ts';
import { groundPhrases } from './ground-phrases.ts';
import { groundSummary } from './ground-summary.ts';
import { locatorOf } from './locator.ts';

/**
 * Holds a draft against its article.
 *
 * Every passage that comes out slices back to its own words; findings are in text order, numbered, none overlaps another of its kind.
 * What is not in the text, too long, or there twice is listed in `dropped`.
 */
export function ground(draft: Draft, segmented: Segmented): Grounded {
  const locate = locatorOf(segmented);
  const dropped: Dropped[] = [...draft.dropped];
  return {
    segmented,
    summary: groundSummary(draft.summary, locate, dropped),
    phrases: groundPhrases(draft.phrases, segmented, locate, dropped),
    inconsistencies: groundInconsistencies(draft.inconsistencies, locate, dropped),
    claims: groundClaims(draft.claims, locate, dropped),
    dropped,
    gaps: draft.gaps,
    usage: draft.usage,
  };
}

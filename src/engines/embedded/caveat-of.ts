import type { GroundedInconsistency } from '../../contracts/draft.ts';
import type { Passage } from '../../contracts/passage.ts';
import type { Span } from '../../contracts/span.ts';
import { overlaps } from '../../text/overlaps.ts';
import { countWords } from '../../text/words.ts';

/** What the article says against one of its own statements. */
export type Caveat = { readonly text: string; readonly passage: Passage };

/** Longer passages do not fit behind a statement; shorter ones say nothing by themselves. */
const mostWords = 12;
const leastWords = 5;

/**
 * The words with which an article contradicts a statement of its own, for a summary that gives the statement.
 *
 * @param unfit - passages that a summary does not quote
 * @returns `undefined` when nothing contradicts it; `null` when what does cannot be quoted shortly, and then the statement is better left out
 */
export function caveatOf(
  statement: Span,
  inconsistencies: readonly GroundedInconsistency[],
  unfit: readonly Span[],
): Caveat | null | undefined {
  const against = inconsistencies.filter(
    // a headline that says something else puts the headline in doubt
    ({ category, evidence }) => category !== 'headline' && evidence.some((passage) => overlaps(passage, statement)),
  );
  if (against.length === 0) return undefined;
  const other = against
    .flatMap(({ evidence }) => evidence.filter((passage) => !overlaps(passage, statement)))
    .filter(
      (passage) =>
        isBetween(countWords(passage.text)) &&
        saysSomething.test(passage.text) &&
        standsAlone.test(passage.text) &&
        (passage.text.match(/\d+/g)?.length ?? 0) <= 2 &&
        !/[“”"‘*_#\n\r]|[.!?;] /.test(passage.text) &&
        !unfit.some((span) => overlaps(span, passage)),
    )
    // of several the last: what an article says first it says in its own favour
    .at(-1);
  const [first] = against;
  const elsewhere = first!.evidence.find((passage) => !overlaps(passage, statement));
  if (!elsewhere && first!.category === 'number') return { text: 'the figures given for this do not add up', passage: first!.evidence[0]! };
  if (!other && elsewhere) return { text: `elsewhere the article ${saysOtherwise(first!.category)}`, passage: elsewhere };
  return other
    ? { text: `elsewhere the article says “${other.text.replace(/^[\s,;:]+(?:and |but )?|[\s.,;:]+$/g, '')}”`, passage: other }
    : null;
}

/** That there is a clash, where what clashes cannot be quoted shortly. */
function saysOtherwise(category: GroundedInconsistency['category']): string {
  if (category === 'number') return 'gives a different figure';
  if (category === 'date') return 'gives a different time';
  if (category === 'place') return 'gives a different place';
  return 'says otherwise';
}

/** Begins with what it speaks of. */
const standsAlone =
  /^[,;: ]*(?:and |but )?(?:\p{Lu}|[£$€\d]|(?:the|an?|no|at|by|for|from|in|on|about|some|more|less|fewer|nearly|over|under) |two|three|four|five|six|seven|eight|nine|ten)/u;

/** A figure with what it counts, or a clause with its verb. */
const saysSomething =
  /^[£$€\d]|\b(?:is|are|was|were|has|have|had|will|would|can|did|does|said|says|fell|rose|took|left|won|lost|held|met|made|gave|went|came|\p{Ll}{2,}ed)\b/u;

function isBetween(words: number): boolean {
  return words >= leastWords && words <= mostWords;
}

import type { InconsistencyCategory, Strength } from '../../contracts/category.ts';
import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';

/**
 * A clash that a rule found.
 *
 * @param evidence - two or more spans of the text; equal ones count once
 * @param explanation - one plain sentence with its full stop
 */
export function finding(
  category: InconsistencyCategory,
  evidence: readonly Span[],
  explanation: string,
  strength: Strength = 'clear',
): DraftInconsistency {
  return {
    category,
    evidence: evidence.map(({ start, end }) => ({ kind: 'span', start, end })),
    explanation,
    strength,
    foundBy: ['embedded'],
  };
}

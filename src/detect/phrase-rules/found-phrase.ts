import type { Leaning, PhraseCategory, Strength } from '../../contracts/category.ts';
import type { DraftPhrase, EditProposal } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';

/** What a rule says of a phrase; what it leaves out stands at its default. */
export type Judgement = {
  readonly category: PhraseCategory;
  readonly reason: string;
  /** Default `clear`. */
  readonly strength?: Strength;
  readonly leans?: Leaning;
  readonly target?: string | null;
  /** Default none. */
  readonly alternatives?: readonly string[];
  /** Default: `mark` without alternatives, `cut` when the first is "", else `replace`. */
  readonly kind?: EditProposal['kind'];
  readonly polarity?: 'same';
};

/** Makes a finding of the embedded engine. */
export function foundPhrase({ start, end }: Span, judgement: Judgement): DraftPhrase {
  const alternatives = judgement.alternatives ?? [];
  const usual = alternatives.length === 0 ? 'mark' : alternatives[0] === '' ? 'cut' : 'replace';
  return {
    anchor: { kind: 'span', start, end },
    category: judgement.category,
    strength: judgement.strength ?? 'clear',
    leans: judgement.leans ?? null,
    target: judgement.target ?? null,
    reason: judgement.reason,
    alternatives,
    edit: { kind: judgement.kind ?? usual, polarity: judgement.polarity ?? 'kept' },
    foundBy: ['embedded'],
  };
}

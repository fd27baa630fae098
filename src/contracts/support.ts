import type { EngineName, Strength } from './category.ts';
import type { Passage } from './passage.ts';
import type { Span } from './span.ts';

/**
 * Why a statement may not hold. `number`, `date`, `name`: the article has another, or none. `quotation`: nobody says these words. `polarity`: denied
 * where the article affirms, or the other way round. `opposite`: the article says the contrary. `certainty`: a plan told as done, or a thing done told
 * as a plan. `roles`: who did what to whom is exchanged. `wording`: no word of the article stands for this one. `no-passage`: the article is silent.
 */
export const doubtKinds = [
  'number',
  'date',
  'name',
  'quotation',
  'polarity',
  'opposite',
  'certainty',
  'roles',
  'wording',
  'no-passage',
] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** One thing that speaks against a statement. */
export type SupportDoubt = {
  readonly kind: DoubtKind;
  /** `clear`: alone enough to say that the article does not support the statement. */
  readonly strength: Strength;
  /** The words of the statement that it is about. */
  readonly words: string;
  /** What the article has instead, in its own words; `null` when nothing stands for them. */
  readonly instead: string | null;
  /** Where the article has it, or else where it comes nearest; `null` when it comes near nowhere. */
  readonly passage: Passage | null;
  /** One plain sentence without a full stop. */
  readonly why: string;
};

/** One statement of a summary. Offsets are UTF-16 code units of the summary's text, end exclusive. */
export type StatementSupport = Span & {
  readonly text: string;
  readonly isSupported: boolean;
  /** The gravest first; a statement that is supported may have arguable ones. */
  readonly doubts: readonly SupportDoubt[];
  /** Passages of the article that come nearest, best first, at most four. */
  readonly nearest: readonly Passage[];
};

type TextIdentity = {
  readonly id: string;
  /** File or address; `null` for a text and for standard input. */
  readonly location: string | null;
  readonly text: string;
  readonly words: number;
  /** Hex SHA-256 of the text. */
  readonly sha256: string;
};

/** Which statements of a summary an article supports. */
export type SupportReport = {
  readonly version: 1;
  readonly summary: TextIdentity;
  readonly article: TextIdentity;
  readonly engine: { readonly name: EngineName; readonly model: string | null };
  /** In the order of the summary. Empty when `gaps` says why it could not be judged. */
  readonly statements: readonly StatementSupport[];
  readonly gaps: readonly { readonly code: 'language' | 'no-sentences'; readonly why: string }[];
};

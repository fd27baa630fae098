import type { EngineName, GapCode, Strength } from './category.ts';
import type { Passage } from './passage.ts';
import type { Span } from './span.ts';
import type { Usage } from './usage.ts';

/**
 * Why a statement may not hold. `number`, `date`, `name`: the article has another, or none. `quotation`: nobody says these words. `polarity`: denied
 * where the article affirms, or the other way round. `opposite`: the article says the contrary. `certainty`: a plan told as done, or a thing done told
 * as a plan. `roles`: who did what to whom is exchanged. `wording`: no word of the article stands for this one. `no-passage`: the article is silent.
 * Only a model tells these: `order` of events or of cause and effect, `degree` (some made all), `attribution` (whose words or view), `addition`.
 */
export const ruleDoubtKinds = [
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
export type RuleDoubtKind = (typeof ruleDoubtKinds)[number];
export const doubtKinds = [...ruleDoubtKinds, 'order', 'degree', 'attribution', 'addition'] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** `contradicted`: the article says what cannot hold together with the statement; `not-stated`: it says nothing of it, or of a part of it. */
export const supportVerdicts = ['supported', 'contradicted', 'not-stated'] as const;
export type SupportVerdict = (typeof supportVerdicts)[number];

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
  readonly verdict: SupportVerdict;
  /** Whether the verdict is `supported`. */
  readonly isSupported: boolean;
  readonly judgedBy: EngineName;
  /** Why the rules judged although a model was asked, as a clause without a full stop; `null` when they did not. */
  readonly fallback: string | null;
  /** The gravest first; a statement that is supported may have arguable ones. */
  readonly doubts: readonly SupportDoubt[];
  /** Passages of the article that decide or come nearest, best first, at most four. */
  readonly nearest: readonly Passage[];
};

/** What could not be judged, or not as asked. */
export type SupportGap = { readonly code: GapCode; readonly why: string };

/** What an engine says of a summary's statements. */
export type JudgedSummary = Pick<SupportReport, 'statements' | 'gaps' | 'usage'>;

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
  readonly engine: {
    readonly name: EngineName;
    readonly model: string | null;
    /** Those that ask for support, with their digests; none when no model is asked. */
    readonly prompts: readonly { readonly id: string; readonly version: number; readonly digest: string }[];
  };
  /** In the order of the summary. Empty when `gaps` says why it could not be judged. */
  readonly statements: readonly StatementSupport[];
  readonly gaps: readonly SupportGap[];
  readonly usage: Usage;
};

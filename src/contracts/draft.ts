import type {
  DroppedKind,
  DropReason,
  EditKind,
  Finder,
  GapCode,
  InconsistencyCategory,
  Leaning,
  PartName,
  PhraseCategory,
  Sourcing,
  Strength,
  SupportState,
} from './category.ts';
import type { Passage } from './passage.ts';
import type { Segmented } from './segmented.ts';
import type { Span } from './span.ts';
import type { Usage } from './usage.ts';

/** Where a finding is: rules know the span, a model quotes and gives the number of the sentence (models never count characters). */
export type Anchor =
  | { readonly kind: 'span'; readonly start: number; readonly end: number }
  | { readonly kind: 'quote'; readonly quote: string; readonly sentence: number | null };

/**
 * What may be done with a phrase. `mark`: no edit of the phrase is safe, the sentence needs its writer.
 * `polarity: 'same'` declares that an alternative gains or loses a negation and the meaning stays.
 */
export type EditProposal = { readonly kind: Exclude<EditKind, 'fit'> | 'mark'; readonly polarity: 'kept' | 'same' };

type PhraseJudgement = {
  readonly category: PhraseCategory;
  readonly strength: Strength;
  readonly leans: Leaning | null;
  /** Whom or what the wording speaks against or for. */
  readonly target: string | null;
  readonly reason: string;
  /** Best first, each as it would stand in the sentence (inflected, not yet capitalised); "" = leave it out. */
  readonly alternatives: readonly string[];
  readonly edit: EditProposal;
  readonly foundBy: readonly Finder[];
};

export type DraftPhrase = PhraseJudgement & { readonly anchor: Anchor };
export type DraftInconsistency = {
  readonly category: InconsistencyCategory;
  /** Two or more, each the shortest clause that carries the clash. */
  readonly evidence: readonly Anchor[];
  /** One plain sentence, with the sum that shows it. */
  readonly explanation: string;
  readonly strength: Strength;
  readonly foundBy: readonly Finder[];
};
/** A clash between the article and a reference: anchors in each. */
export type DraftClash = Omit<DraftInconsistency, 'evidence'> & {
  readonly article: readonly Anchor[];
  readonly reference: readonly Anchor[];
};
/** What an engine finds when it holds an article against a reference. */
export type Comparison = { readonly clashes: readonly DraftClash[]; readonly gaps: readonly DraftGap[]; readonly usage: Usage };
export type DraftClaim = {
  readonly anchor: Anchor;
  readonly speaker: string | null;
  readonly sourcing: Sourcing;
  readonly check: string | null;
};
export type DraftSummarySentence = { readonly text: string; readonly sources: readonly Anchor[]; readonly support: SupportState };

export type Gap = { readonly part: PartName; readonly code: GapCode; readonly why: string };
/** `failsPart`: the part could not be done at all; otherwise it was done except for what `why` names. */
export type DraftGap = Gap & { readonly failsPart: boolean };
export type Dropped = { readonly what: DroppedKind; readonly reason: DropReason; readonly detail: string };

/** What an engine says of an article, before anything is held against the text. */
export type Draft = {
  readonly summary: readonly DraftSummarySentence[];
  readonly phrases: readonly DraftPhrase[];
  readonly inconsistencies: readonly DraftInconsistency[];
  readonly claims: readonly DraftClaim[];
  readonly dropped: readonly Dropped[];
  readonly gaps: readonly DraftGap[];
  readonly usage: Usage;
};

export type GroundedPhrase = PhraseJudgement & {
  /** "L1", "L2" … in text order. */
  readonly id: string;
  readonly passage: Passage;
  readonly inQuotation: boolean;
  readonly speaker: string | null;
};
/** `related` holds the ids of findings that rest on the same fact. */
export type GroundedInconsistency = Omit<DraftInconsistency, 'evidence'> & {
  readonly id: string;
  readonly evidence: readonly Passage[];
  readonly related: readonly string[];
};
export type GroundedClaim = Omit<DraftClaim, 'anchor'> & { readonly id: string; readonly passage: Passage };
export type GroundedSummarySentence = { readonly text: string; readonly sources: readonly Passage[]; readonly support: SupportState };

/** A draft whose every passage slices back; what did not is in `dropped`. */
export type Grounded = {
  readonly segmented: Segmented;
  readonly summary: readonly GroundedSummarySentence[];
  readonly phrases: readonly GroundedPhrase[];
  readonly inconsistencies: readonly GroundedInconsistency[];
  readonly claims: readonly GroundedClaim[];
  readonly dropped: readonly Dropped[];
  readonly gaps: readonly DraftGap[];
  readonly usage: Usage;
};

/** A second look at the grounded draft. What it does not name stays as it is. */
export type Review = {
  /** Findings that the reviewer refuted, by id ("I1"), with why. */
  readonly refuted: readonly { readonly id: string; readonly why: string }[];
  /** Summary sentences by index: `null` cuts it, a text replaces it (repaired). */
  readonly summary: readonly { readonly index: number; readonly text: string | null; readonly why: string }[];
  /** Paragraphs that the model smoothed: the whole new text of the span. */
  readonly smoothed: readonly { readonly span: Span; readonly text: string }[];
  readonly dropped: readonly Dropped[];
  readonly gaps: readonly DraftGap[];
  readonly usage: Usage;
};

/** A grounded draft with the review's verdicts applied. */
export type Reviewed = Grounded & { readonly smoothed: Review['smoothed'] };

export type Edit = Span & {
  readonly replacement: string;
  readonly kind: EditKind;
  readonly phraseIds: readonly string[];
  readonly by: 'listed' | 'smoothed';
};
/** `edits` in text order, not overlapping: applied to the article's text they give `text`, byte for byte. */
export type Rewritten = {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly unresolved: readonly string[];
  readonly dropped: readonly Dropped[];
};

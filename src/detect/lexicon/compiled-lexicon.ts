import type { Leaning, PhraseCategory, Strength } from '../../contracts/category.ts';

/** Which form of a head stands in the text, and so which form of an alternative replaces it. */
export const verbForms = ['base', 'third', 'past', 'participle', 'gerund'] as const;
export const nounForms = ['singular', 'plural'] as const;

export type PartOfSpeech = 'verb' | 'noun' | 'adjective' | 'adverb' | 'phrase';
export type Position = 'heading' | 'start' | 'quotation' | 'capital';

/**
 * Circumstances of a match; those named must all hold. Words are stems (see `stemOf`), a list of words is met by any of its members,
 * and a member may have several words.
 */
export type Circumstance = {
  readonly after?: readonly string[];
  readonly before?: readonly string[];
  readonly sentence?: readonly string[];
  readonly article?: readonly string[];
  readonly genre?: readonly string[];
  readonly position?: readonly Position[];
};

/** A lexicon entry as the matcher reads it. What stands at its default is left out. */
export type CompiledEntry = {
  /** Phrase as its author wrote it, for `explain`. */
  readonly phrase: string;
  /**
   * Wordings that match, each a list of tokens parted by spaces: `word`, `one|other`, `{slot}`, `^v:slam` (any form of that head), after "-"
   * when the hyphen before it must stand in the text, in brackets when it may be missing.
   */
  readonly patterns: readonly string[];
  readonly pos: PartOfSpeech;
  readonly category: PhraseCategory;
  readonly strength: Strength;
  readonly leans?: Leaning;
  /** Best first; `^v:criticise` stands for the form of that head which the text calls for, `{1}` for the words of the first slot. */
  readonly alternatives: readonly string[];
  readonly reason: string;
  /** Any one clears the match. */
  readonly unless?: readonly Circumstance[];
  /** At least one has to hold. */
  readonly when?: readonly Circumstance[];
  readonly edit?: 'cut' | 'attribute' | 'mark';
  readonly polarity?: 'same';
};

/** What `tools/build/compile-lexicon.ts` makes of the lexicon files. */
export type CompiledLexicon = {
  /** Forms by head: `v:` five in the order of `verbForms`, `n:` two in the order of `nounForms`; spellings of one form are parted by "/". */
  readonly heads: ReadonlyMap<string, string>;
  /** American spelling by British spelling, for the words of alternatives. */
  readonly american: ReadonlyMap<string, string>;
  readonly entries: readonly CompiledEntry[];
  /** By the rarest word of a pattern: where to try it, as triples of entry, pattern and index of that token, in one flat list. */
  readonly anchors: ReadonlyMap<string, readonly number[]>;
};

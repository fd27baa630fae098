// Closed unions of the report, spelt as in its JSON. A new member is a minor version; readers accept members they do not know.

/** In order of precedence: when several fit, the first names the phrase. */
export const phraseCategories = [
  'reporting-verb',
  'vague-attribution',
  'euphemism',
  'label',
  'metaphor',
  'insinuation',
  'editorial',
  'intensifier',
  'emotive',
] as const;
export type PhraseCategory = (typeof phraseCategories)[number];

export const inconsistencyCategories = ['number', 'date', 'identity', 'status', 'place', 'quotation', 'logic', 'headline'] as const;
export type InconsistencyCategory = (typeof inconsistencyCategories)[number];

/** `clear`: any trained editor would change it; `arguable`: some would. */
export const strengths = ['clear', 'arguable'] as const;
export type Strength = (typeof strengths)[number];

/** Whether the wording speaks against or for its target. */
export const leanings = ['against', 'for'] as const;
export type Leaning = (typeof leanings)[number];

export const genres = ['news', 'opinion', 'release', 'unknown'] as const;
export type Genre = (typeof genres)[number];

export const originKinds = ['file', 'stdin', 'url', 'text'] as const;
export type OriginKind = (typeof originKinds)[number];

/** `file`: offsets count in the bytes' own text; `extracted`: in the text taken out of a page. */
export const offsetKinds = ['file', 'extracted'] as const;
export type OffsetKind = (typeof offsetKinds)[number];

export const engineNames = ['embedded', 'model'] as const;
export type EngineName = (typeof engineNames)[number];

export const partNames = ['summary', 'phrases', 'inconsistencies', 'claims', 'rewrite'] as const;
export type PartName = (typeof partNames)[number];

export const partStates = ['done', 'failed', 'not-asked'] as const;
export type PartState = (typeof partStates)[number];

/** Who found it; both when the rules and the model agree. */
export const finders = ['embedded', 'model'] as const;
export type Finder = (typeof finders)[number];

/** `extracted`: the article's own words, shortened; `verified`: checked against its sources; `repaired`: rewritten once, then verified. */
export const supportStates = ['verified', 'repaired', 'extracted'] as const;
export type SupportState = (typeof supportStates)[number];

export const sourcings = ['named', 'unnamed', 'none'] as const;
export type Sourcing = (typeof sourcings)[number];

/** `fit` is what another edit brings along: a/an, a capital, a space. */
export const editKinds = ['replace', 'cut', 'attribute', 'fit'] as const;
export type EditKind = (typeof editKinds)[number];

/** `listed`: the alternative as listed with the phrase; `smoothed`: a paragraph the model smoothed and the meaning check passed. */
export const editAuthors = ['listed', 'smoothed'] as const;
export type EditAuthor = (typeof editAuthors)[number];

export const droppedKinds = ['phrase', 'inconsistency', 'claim', 'summary-sentence', 'edit', 'paragraph'] as const;
export type DroppedKind = (typeof droppedKinds)[number];

export const dropReasons = ['not-in-text', 'overlap', 'not-loaded', 'refuted', 'too-long', 'unsafe-edit', 'duplicate'] as const;
export type DropReason = (typeof dropReasons)[number];

export const gapCodes = [
  'language',
  'no-sentences',
  'model-unreachable',
  'model-refused',
  'model-filtered',
  'model-cut-off',
  'model-empty',
  'model-bad-reply',
  'model-timeout',
  'model-over-budget',
  'model-wrong-language',
  'model-failed',
  'review-failed',
  'interrupted',
] as const;
export type GapCode = (typeof gapCodes)[number];

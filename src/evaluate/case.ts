import type { Gold, GoldPassage } from './gold.ts';

/**
 * What a case asks. `article`: a whole article with an editor's gold. The others are the tasks of public data sets:
 * is this sentence biased, and which words (BABE); which words did an editor change (WNC); does this document contradict itself, and where
 * (ContraDoc); does this summary hold (SummEdits).
 */
export const caseKinds = ['article', 'biased-sentence', 'neutral-edit', 'self-contradiction', 'summary-support'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** `spans` is empty for a neutral sentence, and for a biased one whose words nobody located. */
export type SentenceGold = { readonly isBiased: boolean; readonly spans: readonly GoldPassage[] };

/** `neutral` is the text after the editor; `edits` are spans of the text before. */
export type NeutralEditGold = { readonly isBiased: boolean; readonly neutral: string; readonly edits: readonly GoldPassage[] };

/** `evidence`: the sentence that contradicts; `references`: those it contradicts, where located. Both are empty without a contradiction. */
export type ContradictionGold = {
  readonly isContradictory: boolean;
  readonly evidence: readonly GoldPassage[];
  readonly references: readonly GoldPassage[];
};

/** The case's text is the article; `summary` is somebody's summary of it. */
export type SupportGold = { readonly summary: string; readonly isFaithful: boolean };

export type GoldOf = {
  article: Gold;
  'biased-sentence': SentenceGold;
  'neutral-edit': NeutralEditGold;
  'self-contradiction': ContradictionGold;
  'summary-support': SupportGold;
};

/** Which of the two camps an article of a matched pair speaks for: by the suite's `camps`, else by the alphabet of its side's name. */
export type Camp = 'first' | 'second';

/** One event written up twice with the same facts, slanted to either side. */
export type PairMembership = { readonly name: string; readonly side: string; readonly camp: Camp };

/** Something to run and to score. `id` is unique in a run. */
export type Case<Kind extends CaseKind = CaseKind> = {
  [K in Kind]: {
    readonly id: string;
    readonly kind: K;
    /** UTF-8 decoded, otherwise untouched; the only thing an engine reads. */
    readonly text: string;
    readonly gold: GoldOf[K];
    /** Cases of one group are resampled together: an article's id, a pair's name, a data set's source document. */
    readonly group: string;
    readonly pair: PairMembership | null;
    /** Figures are also given for each stratum apart; `null` when the case belongs to none. */
    readonly stratum: string | null;
    /** Where the gold stands, for messages: "evals/fixtures/port-strike/gold.json", "babe.dev.jsonl:12". */
    readonly location: string;
  };
}[Kind];

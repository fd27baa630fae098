import type { GoldPhrase } from '../gold.ts';
import { inWords } from '../judging/in-words.ts';
import { type FoundPhrase, findingsOf } from '../matching/article-findings.ts';
import { counted, type Scorer, type ScoringInput, scored, unscored } from '../scorer.ts';

type Which = 'all' | 'clear';

const share = { unit: 'share', range: [0, 1], better: 'more', parts: ['phrases'] } as const;

export const phrasePrecision: Scorer = {
  name: 'phrase-precision',
  meaning: 'share of flagged phrases that are gold, clear or arguable',
  ...share,
  score: (input) => precisionOf(input, 'all'),
};

export const phrasePrecisionClear: Scorer = {
  name: 'phrase-precision-clear',
  meaning: 'share of flagged phrases that are clear gold; those on arguable gold count for nothing',
  ...share,
  score: (input) => precisionOf(input, 'clear'),
};

export const phraseRecall: Scorer = {
  name: 'phrase-recall',
  meaning: 'share of gold phrases that a flagged one matches',
  ...share,
  score: (input) => recallOf(input, 'all'),
};

export const phraseRecallClear: Scorer = {
  name: 'phrase-recall-clear',
  meaning: 'share of clear gold phrases that a flagged one matches',
  ...share,
  score: (input) => recallOf(input, 'clear'),
};

export const phraseF1: Scorer = {
  name: 'phrase-f1',
  meaning: 'F1 of flagged phrases against gold, clear or arguable',
  ...share,
  unit: 'F1',
  formula: 'f1',
  score: (input) => f1Of(input, 'all'),
};

export const phraseF1Clear: Scorer = {
  name: 'phrase-f1-clear',
  meaning: 'F1 of flagged phrases against clear gold; those on arguable gold count for nothing',
  ...share,
  unit: 'F1',
  formula: 'f1',
  role: 'primary',
  score: (input) => f1Of(input, 'clear'),
};

function precisionOf(input: ScoringInput, which: Which) {
  const { hits, falseAlarms } = tally(input, which);
  const of = hits + falseAlarms.length;
  return of === 0 ? unscored('nothing was flagged') : counted({ hits, of, falseAlarms });
}

function recallOf(input: ScoringInput, which: Which) {
  const { hits, misses } = tally(input, which);
  const of = hits + misses.length;
  return of === 0 ? unscored(`the case has no ${which === 'clear' ? 'clear ' : ''}loaded phrase`) : counted({ hits, of, misses });
}

function f1Of(input: ScoringInput, which: Which) {
  const { hits, misses, falseAlarms } = tally(input, which);
  const counts = { foundHits: hits, found: hits + falseAlarms.length, goldHits: hits, gold: hits + misses.length };
  return counts.found + counts.gold === 0 ? unscored('no phrase is loaded, and none was flagged') : scored(counts, { misses, falseAlarms });
}

function tally({ report, gold, case: { text } }: ScoringInput, which: Which) {
  const { matches, missed, falseAlarms } = findingsOf(report, gold).phrases;
  const isAsked = ({ strength }: GoldPhrase) => which === 'all' || strength === 'clear';
  return {
    hits: matches.filter((match) => isAsked(match.gold)).length,
    misses: missed.filter(isAsked).map((phrase) => inWords(phrase, text, goldLabel(phrase))),
    falseAlarms: falseAlarms.map((find) => inWords(find, text, foundLabel(find))),
  };
}

function goldLabel({ category, strength, inQuotation }: GoldPhrase): string {
  return `${category}, ${strength}${inQuotation ? ', quoted' : ''}`;
}

function foundLabel({ phrase }: FoundPhrase): string {
  return `${phrase.category}, ${phrase.strength}${phrase.inQuotation ? ', quoted' : ''}`;
}

import type { Difficulty, GoldInconsistency } from '../gold.ts';
import { clashInWords } from '../judging/in-words.ts';
import { findingsOf } from '../matching/article-findings.ts';
import { counted, type Scorer, type ScoringInput, scored, unscored } from '../scorer.ts';

const share = { unit: 'share', range: [0, 1], better: 'more', parts: ['inconsistencies'] } as const;

export const inconsistencyPrecision: Scorer = {
  name: 'inconsistency-precision',
  meaning: 'share of reported inconsistencies that are gold',
  ...share,
  score(input) {
    const { foundHits, falseAlarms } = tally(input);
    const of = foundHits + falseAlarms.length;
    return of === 0 ? unscored('no inconsistency was reported') : counted({ hits: foundHits, of, falseAlarms });
  },
};

export const inconsistencyRecall: Scorer = {
  name: 'inconsistency-recall',
  meaning: 'share of gold inconsistencies that a reported one matches, or that share a root with such',
  ...share,
  score: (input) => recallOf(input, undefined),
};

export const inconsistencyRecallSurface: Scorer = {
  name: 'inconsistency-recall-surface',
  meaning: 'recall of gold inconsistencies that can be read off two passages',
  ...share,
  score: (input) => recallOf(input, 'surface'),
};

export const inconsistencyRecallInference: Scorer = {
  name: 'inconsistency-recall-inference',
  meaning: 'recall of gold inconsistencies that take a calculation or knowledge of the world',
  ...share,
  score: (input) => recallOf(input, 'inference'),
};

export const inconsistencyF1: Scorer = {
  name: 'inconsistency-f1',
  meaning: 'F1 of reported inconsistencies against gold',
  ...share,
  unit: 'F1',
  formula: 'f1',
  role: 'primary',
  score(input) {
    const { foundHits, hit, missed, falseAlarms } = tally(input);
    const counts = { foundHits, found: foundHits + falseAlarms.length, goldHits: hit.length, gold: hit.length + missed.length };
    if (counts.found + counts.gold === 0) return unscored('the text contradicts itself nowhere, and nothing was reported');
    return scored(counts, { misses: missed.map(inWords), falseAlarms });
  },
};

export const inconsistencyCategory: Scorer = {
  name: 'inconsistency-category',
  meaning: 'share of matched inconsistencies with the category of gold',
  ...share,
  score({ report, gold }) {
    const { matched } = findingsOf(report, gold).inconsistencies;
    if (matched.length === 0) return unscored('no inconsistency was matched');
    const wrong = matched.filter((match) => match.gold.category !== match.found.category);
    return counted({
      hits: matched.length - wrong.length,
      of: matched.length,
      misses: wrong.map((match) => `${clashInWords(match.found.evidence)}: ${match.found.category}, gold ${match.gold.category}`),
    });
  },
};

function recallOf(input: ScoringInput, difficulty: Difficulty | undefined) {
  const isAsked = (item: GoldInconsistency) => difficulty === undefined || item.difficulty === difficulty;
  const { hit, missed } = tally(input);
  const hits = hit.filter(isAsked).length;
  const misses = missed.filter(isAsked);
  if (hits + misses.length === 0) return unscored(`the case has no ${difficulty ? `${difficulty} ` : ''}inconsistency`);
  return counted({ hits, of: hits + misses.length, misses: misses.map(inWords) });
}

function tally({ report, gold }: ScoringInput) {
  const { hit, missed, matched, falseAlarms } = findingsOf(report, gold).inconsistencies;
  return {
    hit,
    missed,
    foundHits: matched.length,
    falseAlarms: falseAlarms.map(({ category, evidence, explanation }) => `${clashInWords(evidence)} (${category}): ${explanation}`),
  };
}

function inWords({ category, difficulty, evidence, explanation }: GoldInconsistency): string {
  return `${clashInWords(evidence)} (${category}, ${difficulty}): ${explanation}`;
}

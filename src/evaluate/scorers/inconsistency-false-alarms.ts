import { countWords } from '../../text/words.ts';
import { clashInWords } from '../judging/in-words.ts';
import { foundInconsistencies } from '../matching/article-findings.ts';
import { showsClash } from '../matching/match-inconsistencies.ts';
import { counted, type Scorer, unscored } from '../scorer.ts';

export const inconsistencyTrapsHit: Scorer = {
  name: 'inconsistency-traps-hit',
  meaning: 'share of passages that only look like a clash (gold `consistent`) and were reported as one',
  unit: 'share',
  range: [0, 1],
  better: 'less',
  parts: ['inconsistencies'],
  score({ report, gold }) {
    if (gold.consistent.length === 0) return unscored('the case has no trap');
    const found = foundInconsistencies(report).filter((find) => !gold.inconsistencies.some((item) => showsClash(find, item)));
    const hit = gold.consistent.filter((trap) => found.some((find) => showsClash(find, trap)));
    return counted({
      hits: hit.length,
      of: gold.consistent.length,
      falseAlarms: hit.map(({ evidence, why }) => `${clashInWords(evidence)}: ${why}`),
    });
  },
};

export const inconsistencyFalseAlarms: Scorer = {
  name: 'inconsistency-false-alarms-per-1000-words',
  meaning: 'inconsistencies reported for every 1,000 words of articles that do not contradict themselves',
  unit: 'per 1,000 words',
  range: [0, null],
  better: 'less',
  parts: ['inconsistencies'],
  score({ report, gold, case: { text } }) {
    if (gold.inconsistencies.length > 0) return unscored('the article contradicts itself');
    const found = foundInconsistencies(report);
    return counted({
      hits: found.length,
      of: countWords(text) / 1000,
      falseAlarms: found.map(({ evidence, explanation }) => `${clashInWords(evidence)}: ${explanation}`),
    });
  },
};

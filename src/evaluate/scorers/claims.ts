import { articleSource } from '../../contracts/article-source.ts';
import type { Report } from '../../contracts/report.ts';
import { countWords } from '../../text/words.ts';
import { inWords } from '../judging/in-words.ts';
import { sharesHalf } from '../matching/span-overlap.ts';
import { counted, type Scorer, unscored } from '../scorer.ts';

/** A longer passage is no single claim. */
const maxClaimWords = 60;

const share = { unit: 'share', range: [0, 1], better: 'more', parts: ['claims'] } as const;

export const claimRecall: Scorer = {
  name: 'claim-recall',
  meaning: 'share of the statements that gold would take to a fact-checker and the report does too (with a question, in at most 60 words)',
  ...share,
  score({ report, gold, case: { text } }) {
    if (gold.checks.length === 0) return unscored('gold has nothing to check');
    const found = toCheck(report);
    const missed = gold.checks.filter((check) => !found.some(({ passage }) => sharesHalf(passage, check)));
    return counted({
      hits: gold.checks.length - missed.length,
      of: gold.checks.length,
      misses: missed.map((check) => inWords(check, text, check.question)),
    });
  },
};

export const claimPrecision: Scorer = {
  name: 'claim-precision',
  meaning: 'share of the statements with a question that are in gold; a lower bound, since gold names at most four of an article',
  ...share,
  score({ report, gold, case: { text } }) {
    const found = toCheck(report);
    if (found.length === 0) return unscored('no statement to check was reported');
    const strangers = found.filter(({ passage }) => !gold.checks.some((check) => sharesHalf(passage, check)));
    return counted({
      hits: found.length - strangers.length,
      of: found.length,
      falseAlarms: strangers.map(({ passage }) => inWords(passage, text)),
    });
  },
};

function toCheck({ claims }: Report) {
  return claims.filter(
    ({ passage, check }) => check !== null && passage.source === articleSource && countWords(passage.text) <= maxClaimWords,
  );
}

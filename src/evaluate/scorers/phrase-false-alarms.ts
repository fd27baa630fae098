import { countWords } from '../../text/words.ts';
import { inWords } from '../judging/in-words.ts';
import { findingsOf, foundPhrases } from '../matching/article-findings.ts';
import { sharesHalf } from '../matching/span-overlap.ts';
import { counted, type Scorer, unscored } from '../scorer.ts';

export const phraseFalseAlarmsPerCleanArticle: Scorer = {
  name: 'phrase-false-alarms-per-clean-article',
  meaning: 'phrases flagged in an article that has nothing loaded',
  unit: 'per article',
  range: [0, null],
  better: 'less',
  parts: ['phrases'],
  score({ report, gold, case: { text } }) {
    if (gold.loaded.length > 0) return unscored('the case has loaded phrases');
    const found = foundPhrases(report);
    return counted({ hits: found.length, of: 1, falseAlarms: found.map((find) => inWords(find, text, find.phrase.category)) });
  },
};

export const phraseFalseAlarmsPerThousandWords: Scorer = {
  name: 'phrase-false-alarms-per-1000-words',
  meaning: 'flagged phrases that match no gold, for every 1,000 words of article',
  unit: 'per 1,000 words',
  range: [0, null],
  better: 'less',
  parts: ['phrases'],
  score({ report, gold, case: { text } }) {
    const { falseAlarms } = findingsOf(report, gold).phrases;
    return counted({
      hits: falseAlarms.length,
      of: countWords(text) / 1000,
      falseAlarms: falseAlarms.map((find) => inWords(find, text, find.phrase.category)),
    });
  },
};

export const phraseTrapsHit: Scorer = {
  name: 'phrase-traps-hit',
  meaning: 'share of wording that only sounds charged (gold `clean`) and was flagged',
  unit: 'share',
  range: [0, 1],
  better: 'less',
  parts: ['phrases'],
  score({ report, gold, case: { text } }) {
    if (gold.clean.length === 0) return unscored('the case has no trap');
    const { matches } = findingsOf(report, gold).phrases;
    const suspects = foundPhrases(report).filter((find) => !matches.some((match) => match.found.phrase === find.phrase));
    const hit = gold.clean.filter((trap) => suspects.some((find) => sharesHalf(find, trap)));
    return counted({ hits: hit.length, of: gold.clean.length, falseAlarms: hit.map((trap) => inWords(trap, text, trap.why)) });
  },
};

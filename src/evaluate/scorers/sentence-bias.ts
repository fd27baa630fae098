import type { Report } from '../../contracts/report.ts';
import type { Case } from '../case.ts';
import { wordCounts } from '../judging/flagged-words.ts';
import { inWords } from '../judging/in-words.ts';
import { foundPhrases } from '../matching/article-findings.ts';
import { matchPhrases } from '../matching/match-phrases.ts';
import { counted, type Scorer, type ScoringInput, scored, unscored } from '../scorer.ts';

type Kind = 'biased-sentence';

const share = { kind: 'biased-sentence', unit: 'share', range: [0, 1], better: 'more', parts: ['phrases'] } as const;

export const sentenceMacroF1: Scorer<Kind> = {
  ...share,
  name: 'sentence-macro-f1',
  meaning: 'mean of the F1 of biased and of neutral sentences, where a sentence counts as biased when anything in it is flagged',
  unit: 'F1',
  formula: 'macro-f1',
  score({ report, gold, case: { text } }) {
    const finds = foundPhrases(report);
    const [isFlagged, isBiased] = [finds.length > 0, gold.isBiased];
    const one = (condition: boolean) => (condition ? 1 : 0);
    return scored(
      {
        truePositives: one(isFlagged && isBiased),
        falsePositives: one(isFlagged && !isBiased),
        falseNegatives: one(!isFlagged && isBiased),
        trueNegatives: one(!isFlagged && !isBiased),
      },
      {
        misses: isBiased && !isFlagged ? [text] : [],
        falseAlarms: isBiased ? [] : finds.map((find) => inWords(find, text, find.phrase.category)),
      },
    );
  },
};

export const sentenceWordF1: Scorer<Kind> = {
  ...share,
  name: 'sentence-word-f1',
  meaning: 'F1 of flagged words in biased sentences whose words are located',
  unit: 'F1',
  formula: 'f1',
  score(input) {
    const counts = located(input);
    return counts ? scored(counts, wordsMissed(input)) : unscored('the sentence has no located word');
  },
};

export const sentenceWordPrecision: Scorer<Kind> = {
  ...share,
  name: 'sentence-word-precision',
  meaning: 'share of flagged words that annotators marked, in biased sentences whose words are located',
  score(input) {
    const counts = located(input);
    if (!counts) return unscored('the sentence has no located word');
    return counts.found === 0 ? unscored('nothing was flagged') : counted({ hits: counts.foundHits, of: counts.found });
  },
};

export const sentenceWordRecall: Scorer<Kind> = {
  ...share,
  name: 'sentence-word-recall',
  meaning: 'share of words that annotators marked and that were flagged',
  score(input) {
    const counts = located(input);
    return counts ? counted({ hits: counts.goldHits, of: counts.gold }) : unscored('the sentence has no located word');
  },
};

export const sentenceFalseAlarms: Scorer<Kind> = {
  ...share,
  name: 'sentence-false-alarms',
  meaning: 'share of neutral sentences in which something was flagged',
  better: 'less',
  score({ report, gold, case: { text } }) {
    if (gold.isBiased) return unscored('the sentence is biased');
    const finds = foundPhrases(report);
    return counted({ hits: finds.length > 0 ? 1 : 0, of: 1, falseAlarms: finds.map((find) => inWords(find, text, find.phrase.category)) });
  },
};

function located({ report, gold, case: { text } }: ScoringInput<Kind>) {
  return gold.isBiased && gold.spans.length > 0 ? wordCounts(text, gold.spans, foundPhrases(report)) : undefined;
}

function wordsMissed({ report, gold, case: item }: { report: Report; gold: Case<Kind>['gold']; case: Case<Kind> }) {
  const { missed, falseAlarms } = matchPhrases(gold.spans, foundPhrases(report));
  return {
    misses: missed.map((span) => inWords(span, item.text)),
    falseAlarms: falseAlarms.map((find) => inWords(find, item.text, find.phrase.category)),
  };
}

import { bleuCounts } from '../judging/bleu-counts.ts';
import { wordCounts } from '../judging/flagged-words.ts';
import { inWords } from '../judging/in-words.ts';
import { foundPhrases } from '../matching/article-findings.ts';
import { sharedLength } from '../matching/span-overlap.ts';
import { counted, type Scorer, type ScoringInput, scored, unscored } from '../scorer.ts';

type Kind = 'neutral-edit';

const share = { kind: 'neutral-edit', unit: 'share', range: [0, 1], better: 'more', parts: ['phrases'] } as const;
const untouched = 'no word of the sentence was edited';

export const editDetection: Scorer<Kind> = {
  ...share,
  name: 'edit-detection',
  meaning: 'share of edited sentences in which a flagged word is one that the editor changed',
  score({ report, gold, case: { text } }) {
    if (gold.edits.length === 0) return unscored(untouched);
    const isFound = gold.edits.some((edit) => foundPhrases(report).some((find) => sharedLength(find, edit) > 0));
    return counted({ hits: isFound ? 1 : 0, of: 1, misses: isFound ? [] : gold.edits.map((edit) => inWords(edit, text)) });
  },
};

export const editWordF1: Scorer<Kind> = {
  ...share,
  name: 'edit-word-f1',
  meaning: 'F1 of flagged words against words that the editor changed, in edited sentences',
  unit: 'F1',
  formula: 'f1',
  score(input) {
    return input.gold.edits.length === 0 ? unscored(untouched) : scored(words(input));
  },
};

export const editWordPrecision: Scorer<Kind> = {
  ...share,
  name: 'edit-word-precision',
  meaning: 'share of flagged words that the editor changed, in edited sentences',
  score(input) {
    if (input.gold.edits.length === 0) return unscored(untouched);
    const { foundHits, found } = words(input);
    return found === 0 ? unscored('nothing was flagged') : counted({ hits: foundHits, of: found });
  },
};

export const editFalseAlarms: Scorer<Kind> = {
  ...share,
  name: 'edit-false-alarms',
  meaning: 'share of sentences that needed no edit in which something was flagged',
  better: 'less',
  score({ report, gold, case: { text } }) {
    if (gold.isBiased) return unscored('the sentence was edited');
    const finds = foundPhrases(report);
    return counted({ hits: finds.length > 0 ? 1 : 0, of: 1, falseAlarms: finds.map((find) => inWords(find, text, find.phrase.category)) });
  },
};

export const editBleu: Scorer<Kind> = {
  ...share,
  name: 'edit-bleu',
  meaning: 'BLEU of the rewrite against the editor’s text, sentences that needed no edit included',
  unit: 'BLEU',
  range: [0, 100],
  formula: 'bleu',
  parts: ['rewrite'],
  score: ({ report, gold }) => scored(bleuCounts(report.rewrite.text, gold.neutral)),
};

export const editBleuUnchanged: Scorer<Kind> = {
  ...share,
  name: 'edit-bleu-unchanged',
  meaning: 'BLEU of the sentence as it was against the editor’s text: what doing nothing scores',
  unit: 'BLEU',
  range: [0, 100],
  better: 'neither',
  formula: 'bleu',
  parts: [],
  score: ({ gold, case: { text } }) => scored(bleuCounts(text, gold.neutral)),
};

export const editExact: Scorer<Kind> = {
  ...share,
  name: 'edit-exact',
  meaning: 'share of edited sentences whose rewrite is the editor’s text, case and white space aside',
  parts: ['rewrite'],
  score({ report, gold }) {
    if (!gold.isBiased) return unscored('the sentence needed no edit');
    const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
    return counted({ hits: plain(report.rewrite.text) === plain(gold.neutral) ? 1 : 0, of: 1 });
  },
};

function words({ report, gold, case: { text } }: ScoringInput<Kind>) {
  return wordCounts(text, gold.edits, foundPhrases(report));
}

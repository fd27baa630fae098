import type { Inconsistency } from '../../contracts/finding.ts';
import { countWords } from '../../text/words.ts';
import type { ContradictionGold } from '../case.ts';
import type { GoldPassage } from '../gold.ts';
import { clashInWords } from '../judging/in-words.ts';
import { foundInconsistencies } from '../matching/article-findings.ts';
import { sharedLength, sharesHalf } from '../matching/span-overlap.ts';
import { counted, type Scorer, scored, unscored } from '../scorer.ts';

type Kind = 'self-contradiction';

const share = { kind: 'self-contradiction', unit: 'share', range: [0, 1], better: 'more', parts: ['inconsistencies'] } as const;

export const contradictionF1: Scorer<Kind> = {
  ...share,
  name: 'contradiction-f1',
  meaning: 'F1 of documents said to contradict themselves; a report that always says so gets a good one',
  unit: 'F1',
  formula: 'f1',
  score({ report, gold }) {
    const isSaid = foundInconsistencies(report).length > 0;
    const hits = isSaid && gold.isContradictory ? 1 : 0;
    return scored({ foundHits: hits, found: isSaid ? 1 : 0, goldHits: hits, gold: gold.isContradictory ? 1 : 0 });
  },
};

export const contradictionBalancedAccuracy: Scorer<Kind> = {
  ...share,
  name: 'contradiction-balanced-accuracy',
  meaning: 'mean of the share of contradictory documents that are said to be, and of sound ones that are not; chance is 0.5',
  formula: 'balanced-accuracy',
  score({ report, gold: { isContradictory } }) {
    const isSaid = foundInconsistencies(report).length > 0;
    const one = (condition: boolean) => (condition ? 1 : 0);
    return scored({
      truePositives: one(isSaid && isContradictory),
      falsePositives: one(isSaid && !isContradictory),
      falseNegatives: one(!isSaid && isContradictory),
      trueNegatives: one(!isSaid && !isContradictory),
    });
  },
};

export const contradictionEvidenceRecall: Scorer<Kind> = {
  ...share,
  name: 'contradiction-evidence-recall',
  meaning:
    'share of contradictory documents of which a reported inconsistency shows the right sentences: the one put in, and one it contradicts where that is located',
  score({ report, gold }) {
    if (!gold.isContradictory) return unscored('the document does not contradict itself');
    const isShown = foundInconsistencies(report).some((find) => shows(find, gold));
    return counted({ hits: isShown ? 1 : 0, of: 1, misses: isShown ? [] : [clashInWords([...gold.evidence, ...gold.references])] });
  },
};

export const contradictionEvidencePrecision: Scorer<Kind> = {
  ...share,
  name: 'contradiction-evidence-precision',
  meaning:
    'share of reported inconsistencies, over all documents, that show the right sentences; a lower bound, since documents may hold clashes that nobody put in',
  score({ report, gold }) {
    const finds = foundInconsistencies(report);
    if (finds.length === 0) return unscored('no inconsistency was reported');
    const strangers = finds.filter((find) => !shows(find, gold));
    return counted({
      hits: finds.length - strangers.length,
      of: finds.length,
      falseAlarms: strangers.map(({ evidence, explanation }) => `${clashInWords(evidence)}: ${explanation}`),
    });
  },
};

export const contradictionFalseAlarms: Scorer<Kind> = {
  ...share,
  name: 'contradiction-false-alarms-per-1000-words',
  meaning: 'inconsistencies reported for every 1,000 words of documents without one',
  unit: 'per 1,000 words',
  range: [0, null],
  better: 'less',
  score({ report, gold, case: { text } }) {
    if (gold.isContradictory) return unscored('the document contradicts itself');
    const finds = foundInconsistencies(report);
    return counted({
      hits: finds.length,
      of: countWords(text) / 1000,
      falseAlarms: finds.map(({ evidence, explanation }) => `${clashInWords(evidence)}: ${explanation}`),
    });
  },
};

/** As with articles: passages of at most 40 words, two places, and not everything at once. */
function shows({ evidence }: Inconsistency, gold: ContradictionGold): boolean {
  const short = evidence.filter(({ text }) => countWords(text) <= 40);
  const on = (passages: readonly GoldPassage[]) => short.filter((own) => passages.some((passage) => sharesHalf(own, passage)));
  const put = on(gold.evidence);
  const contradicted = on(gold.references);
  if (2 * new Set([...put, ...contradicted]).size < evidence.length) return false;
  if (gold.references.length === 0) return put.length > 0;
  return put.some((one) => contradicted.some((other) => sharedLength(one, other) === 0));
}

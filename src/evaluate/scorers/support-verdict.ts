import { type Scorer, scored, unscored } from '../scorer.ts';

export const supportBalancedAccuracy: Scorer<'summary-support'> = {
  name: 'support-balanced-accuracy',
  meaning: 'mean of the share of faithful summaries that are said to hold and of unfaithful ones that are not; chance is 0.5',
  kind: 'summary-support',
  unit: 'share',
  range: [0, 1],
  better: 'more',
  formula: 'balanced-accuracy',
  score({ support, gold: { isFaithful } }) {
    if (!support) return unscored('nobody has judged the summary');
    const { statements, gaps } = support;
    if (statements.length === 0) return unscored(gaps[0]?.why ?? 'the summary has no statement');
    const faulty = statements.filter(({ isSupported }) => !isSupported).map(({ text }) => text);
    const holds = faulty.length === 0;
    const one = (condition: boolean) => (condition ? 1 : 0);
    return scored(
      {
        truePositives: one(!holds && !isFaithful),
        falsePositives: one(!holds && isFaithful),
        falseNegatives: one(holds && !isFaithful),
        trueNegatives: one(holds && isFaithful),
      },
      {
        falseAlarms: isFaithful ? faulty : [],
        notes: statements.flatMap(({ text, fallback }) => (fallback === null ? [] : [`judged by the rules, since ${fallback}: ${text}`])),
      },
    );
  },
};

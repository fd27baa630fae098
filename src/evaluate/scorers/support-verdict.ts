import { type Scorer, unscored } from '../scorer.ts';

export const supportBalancedAccuracy: Scorer<'summary-support'> = {
  name: 'support-balanced-accuracy',
  meaning: 'mean of the share of faithful summaries that are said to hold and of unfaithful ones that are not; chance is 0.5',
  kind: 'summary-support',
  unit: 'share',
  range: [0, 1],
  better: 'more',
  formula: 'balanced-accuracy',
  score: () => unscored('summaries of other writers are not checked yet'),
};

import { belittlingAsides } from './belittling-asides.ts';
import { impersonalAttribution } from './impersonal-attribution.ts';
import { loadedCompounds } from './loaded-compounds.ts';
import { loadedFigures } from './loaded-figures.ts';
import { mannerAdverbs } from './manner-adverbs.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { presumedGuilt } from './presumed-guilt.ts';
import { presumedMotives } from './presumed-motives.ts';
import { promotionalSuperlatives } from './promotional-superlatives.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { rhetoricalContrast } from './rhetorical-contrast.ts';
import { rhetoricalQuestions } from './rhetorical-questions.ts';
import { scareQuotes } from './scare-quotes.ts';
import { vagueAttribution } from './vague-attribution.ts';
import { verdictSentences } from './verdict-sentences.ts';

/** Every phrase rule. The order means nothing: overlaps are settled afterwards. */
export const phraseRules: readonly PhraseRule[] = [
  belittlingAsides,
  impersonalAttribution,
  loadedCompounds,
  loadedFigures,
  mannerAdverbs,
  presumedGuilt,
  presumedMotives,
  promotionalSuperlatives,
  reportingVerbs,
  rhetoricalContrast,
  rhetoricalQuestions,
  scareQuotes,
  vagueAttribution,
  verdictSentences,
];

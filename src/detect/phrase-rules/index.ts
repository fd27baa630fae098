import { belittlingAsides } from './belittling-asides.ts';
import { degreeVerdicts } from './degree-verdicts.ts';
import { editorialFrames } from './editorial-frames.ts';
import { impersonalAttribution } from './impersonal-attribution.ts';
import { loadedCompounds } from './loaded-compounds.ts';
import { loadedFigures } from './loaded-figures.ts';
import { loadedRelatives } from './loaded-relatives.ts';
import { loadedTitles } from './loaded-titles.ts';
import { mannerAdverbs } from './manner-adverbs.ts';
import { missingAgents } from './missing-agents.ts';
import { mockingSentences } from './mocking-sentences.ts';
import { nobodysRumours } from './nobodys-rumours.ts';
import { opinionAdverbs } from './opinion-adverbs.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { presumedGuilt } from './presumed-guilt.ts';
import { presumedMotives } from './presumed-motives.ts';
import { promotionalSuperlatives } from './promotional-superlatives.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { rhetoricalContrast } from './rhetorical-contrast.ts';
import { rhetoricalQuestions } from './rhetorical-questions.ts';
import { scareQuotes } from './scare-quotes.ts';
import { sneeringAsides } from './sneering-asides.ts';
import { speechManners } from './speech-manners.ts';
import { teasingHeadings } from './teasing-headings.ts';
import { vagueAttribution } from './vague-attribution.ts';
import { verdictSentences } from './verdict-sentences.ts';
import { verdictTails } from './verdict-tails.ts';
import { withheldAnswers } from './withheld-answers.ts';

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
  degreeVerdicts,
  editorialFrames,
  loadedRelatives,
  loadedTitles,
  mockingSentences,
  nobodysRumours,
  opinionAdverbs,
  sneeringAsides,
  speechManners,
  verdictTails,
  withheldAnswers,
  missingAgents,
  teasingHeadings,
];

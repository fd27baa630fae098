import { noUsage } from '../../contracts/add-usage.ts';
import type { PartName } from '../../contracts/category.ts';
import type { Draft, DraftGap } from '../../contracts/draft.ts';
import type { Engine, EngineContext } from '../../contracts/engine.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { detectClaims } from '../../detect/detect-claims.ts';
import { detectInconsistencies } from '../../detect/detect-inconsistencies.ts';
import { detectPhrases } from '../../detect/detect-phrases.ts';
import { compareWithReference } from './compare-with-reference.ts';
import { summarise } from './summarise.ts';

const emptyDraft: Draft = { summary: [], phrases: [], inconsistencies: [], claims: [], dropped: [], gaps: [], usage: noUsage };

/** The engine in the package: lexicons and rules. No key, no network, no download; the same article gives the same draft. English only. */
export const embeddedEngine: Engine = {
  name: 'embedded',
  model: null,
  prompts: [],
  async draft(segmented, context) {
    const gaps = gapsOf(segmented, context);
    return gaps.length > 0 ? { ...emptyDraft, gaps } : draftEnglish(segmented, context);
  },
  // rules have nothing to add on a second look
  review: async () => ({ refuted: [], summary: [], smoothed: [], dropped: [], gaps: [], usage: noUsage }),
  compare: async (segmented, reference) => ({ clashes: compareWithReference(segmented, reference), gaps: [], usage: noUsage }),
  support: async (summary, segmented) => (await import('./support-by-rules.ts')).supportByRules(summary, segmented),
};

function draftEnglish(segmented: Segmented, { parts, words }: EngineContext): Draft {
  const wants = (...names: PartName[]) => names.some((name) => parts.has(name));
  const phrases = wants('phrases', 'rewrite', 'summary') ? detectPhrases(segmented) : [];
  const inconsistencies = wants('inconsistencies', 'summary') ? detectInconsistencies(segmented) : [];
  return {
    ...emptyDraft,
    summary: wants('summary') ? summarise(segmented, { phrases, inconsistencies, words }) : [],
    phrases: wants('phrases', 'rewrite') ? phrases : [],
    inconsistencies: wants('inconsistencies') ? inconsistencies : [],
    claims: wants('claims') ? detectClaims(segmented) : [],
  };
}

function gapsOf({ language, sentences }: Segmented, { parts }: EngineContext): DraftGap[] {
  const gap = (code: DraftGap['code'], why: string) => [...parts].map((part) => ({ part, code, why, failsPart: true }));
  if (sentences.length === 0) return gap('no-sentences', 'The article holds no words.');
  if (language !== null && language !== 'en')
    return gap(
      'language',
      `The article is not in English (it looks like “${language}”), and the embedded engine reads English only. Name a model to analyse it.`,
    );
  return [];
}

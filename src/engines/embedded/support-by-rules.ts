import { noUsage } from '../../contracts/add-usage.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import type { JudgedSummary, SupportGap } from '../../contracts/support.ts';
import { supportOf } from '../../support/support-of.ts';

/** Judges a summary's statements by the rules; English only, and what is in another language is a gap. */
export function supportByRules(summary: Segmented, segmented: Segmented): JudgedSummary {
  const gaps = [...gapsOf(summary, 'summary'), ...gapsOf(segmented, 'article')];
  return { statements: gaps.length > 0 ? [] : supportOf(summary, segmented), gaps, usage: noUsage };
}

function gapsOf({ language }: Segmented, what: string): SupportGap[] {
  if (language === null || language === 'en') return [];
  const why = `The ${what} is not in English (it looks like “${language}”), and the rules read English only. Name a model to judge it.`;
  return [{ code: 'language', why }];
}

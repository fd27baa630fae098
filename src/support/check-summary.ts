import type { Document } from '../contracts/document.ts';
import type { Segmented } from '../contracts/segmented.ts';
import type { SupportReport } from '../contracts/support.ts';
import { segment } from '../segment/segment.ts';
import { countWords } from '../text/words.ts';
import { supportOf } from './support-of.ts';

/** Holds a summary against its article, both as they were read; English only, and what is in another language is a gap. */
export function checkSummary(summary: Document, article: Document): SupportReport {
  const said = segment(summary);
  const segmented = segment(article);
  const gaps = [...gapsOf(said, 'summary'), ...gapsOf(segmented, 'article')];
  return {
    version: 1,
    summary: identityOf(summary),
    article: identityOf(article),
    engine: { name: 'embedded', model: null },
    statements: gaps.length > 0 ? [] : supportOf(said, segmented),
    gaps,
  };
}

function gapsOf({ language, sentences }: Segmented, what: string): SupportReport['gaps'] {
  if (sentences.length === 0) return [{ code: 'no-sentences', why: `The ${what} holds no words.` }];
  if (language === null || language === 'en') return [];
  return [{ code: 'language', why: `The ${what} is not in English (it looks like “${language}”), and the rules read English only.` }];
}

function identityOf({ id, origin, text, prose, sha256 }: Document): SupportReport['article'] {
  return { id, location: origin.location, text, words: countWords(prose), sha256 };
}

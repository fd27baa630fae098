import type { DraftPhrase } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { quotationAt } from './quotation-at.ts';

/**
 * Whether a phrase is worth naming where it stands.
 *
 * Inside somebody's quotation only names, images and charged wording are: a speaker may insist, be certain, or say "experts say".
 * An opinion that the sentence plainly gives to its owner ("which he described as a disgrace") is a report, not the writer's verdict.
 */
export function isWorthNaming({ anchor, category }: DraftPhrase, segmented: Segmented): boolean {
  if (anchor.kind !== 'span') return true;
  const quotation = quotationAt(segmented, anchor.start);
  if (quotation?.kind === 'speech') return !ofTheWriter.has(category);
  if (quotation?.kind === 'title') return false;
  return !attributable.has(category) || !isAttributed(segmented, anchor.start);
}

const ofTheWriter = new Set(['reporting-verb', 'vague-attribution', 'editorial']);
const attributable = new Set(['editorial', 'label', 'emotive', 'intensifier']);

/** "described … as", "called it", "denounced as" in the few words before. */
function isAttributed(segmented: Segmented, start: number): boolean {
  const sentenceText = segmented.document.prose.slice(Math.max(0, start - 60), start);
  return attribution.test(sentenceText);
}

const attribution =
  /\b(?:describ(?:ed|es|ing)|denounc(?:ed|es|ing)|condemn(?:ed|s|ing)|brand(?:ed|s|ing)|label(?:l?ed|s|l?ing)|dismiss(?:ed|es|ing)|decr(?:ied|ies|ying)|characteri[sz](?:ed|es|ing)|criticis(?:ed|es|ing)|hail(?:ed|s|ing)|portray(?:ed|s|ing))\b[^.!?;:“”"]{0,40}\bas\s+(?:[\p{L}’'-]+\s+){0,3}$|\b(?:calls?|called|calling|deem(?:s|ed)?|dubs?|dubbed)\s+(?:[\p{L}’'-]+\s+){1,4}$|\baccus(?:ed|es|ing)\s+[^.!?;:“”"]{0,40}\bof\s+(?:[\p{L}’'-]+\s+){0,2}$/iu;

import type { CallbackManager } from '@langchain/core/callbacks/manager';
import { noUsage } from '../../contracts/add-usage.ts';
import type { PartName } from '../../contracts/category.ts';
import type { DraftGap, Grounded, Review } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import { metered } from '../../model/metered.ts';
import { stoppable } from '../../model/stoppable.ts';
import { attempt, gapOf, type Outcome } from './attempt.ts';
import type { Desk } from './desk.ts';
import { followed } from './followed.ts';
import { reviewFindings } from './review-findings.ts';
import { roughParagraphs } from './rough-paragraphs.ts';
import { runTogether } from './run-together.ts';
import { smoothParagraphs } from './smooth-paragraphs.ts';

const emptyReview: Review = { refuted: [], summary: [], smoothed: [], dropped: [], gaps: [], usage: noUsage };

/** One wave: verdicts on what was found beside smoothing of rough paragraphs. What fails leaves the draft as it is, and a gap that says so. */
export async function reviewByModel(grounded: Grounded, context: EngineContext, desk: Desk): Promise<Review> {
  const { parts, signal, stop } = context;
  signal?.throwIfAborted();
  const { model: chatModel, usage } = metered(stoppable(desk.chatModel, stop));
  const asked = { ...desk, chatModel };
  const judged: PartName[] = [
    ...(grounded.inconsistencies.length > 0 ? ['inconsistencies' as const] : []),
    ...(grounded.summary.length > 0 ? ['summary' as const] : []),
  ];
  const rough = parts.has('rewrite') && grounded.phrases.length > 0 ? await roughParagraphs(grounded) : [];
  if (judged.length === 0 && rough.length === 0) return emptyReview;

  const chain = (isWanted: boolean, review: (desk: Desk) => Promise<Partial<Review>>) => async (callbacks?: CallbackManager) => {
    const followedDesk = await followed(asked, callbacks);
    return attempt(async (): Promise<Partial<Review>> => (isWanted ? review(followedDesk) : {}), signal);
  };
  const chains = {
    findings: chain(judged.length > 0, (by) => reviewFindings(grounded, context, by)),
    smoothing: chain(rough.length > 0, (by) => smoothParagraphs(rough, grounded, context, by)),
  };
  const { findings, smoothing } = await runTogether(chains, { callbacks: desk.callbacks, name: 'evenhand review' });
  const { refuted = [], summary = [], gaps = [] } = resultOf(findings, judged, 'was not looked at a second time');
  const { smoothed = [], gaps: otherGaps = [] } = resultOf(smoothing, ['rewrite'], 'has its plain edits only');
  return { refuted, summary, smoothed, dropped: [], gaps: [...gaps, ...otherGaps], usage: usage() };
}

function resultOf(outcome: Outcome<Partial<Review>>, parts: readonly PartName[], consequence: string): Partial<Review> {
  if ('value' in outcome) return outcome.value;
  const gaps = parts.map((part): DraftGap => {
    const gap = gapOf(outcome.error, part, { failsPart: false, code: 'review-failed' });
    return { ...gap, why: `This part ${consequence}. ${gap.why}` };
  });
  return { gaps };
}

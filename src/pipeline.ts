import { addUsage, noUsage } from './contracts/add-usage.ts';
import { type PartName, partNames } from './contracts/category.ts';
import type { Document } from './contracts/document.ts';
import type { Draft } from './contracts/draft.ts';
import type { Engine, EngineContext, Found } from './contracts/engine.ts';
import type { HouseStyle } from './contracts/house-style.ts';
import type { Report } from './contracts/report.ts';
import type { Segmented } from './contracts/segmented.ts';
import { applyHouseStyle } from './detect/apply-house-style.ts';
import { ground } from './ground/ground.ts';
import { groundClashes } from './ground/ground-clashes.ts';
import { applyReview } from './report/apply-review.ts';
import { buildReport, type Clashes } from './report/build-report.ts';
import { rewrite } from './rewrite/rewrite.ts';
import { segment } from './segment/segment.ts';
import { holdSummary } from './support/hold-summary.ts';

/** Length of a summary, in words, when nobody says otherwise. */
export const defaultWords = 110;

export type PipelineOptions = {
  /** Default: all parts. */
  readonly only?: readonly PartName[] | undefined;
  /** Length of the summary, in words, at most. Default: 110. */
  readonly words?: number | undefined;
  /** The editor's own words to flag and to let pass. */
  readonly style?: HouseStyle | undefined;
  /** What the article is held against: clashes with them are listed with its own inconsistencies. Their ids become `Passage.source`. */
  readonly references?: readonly Document[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Ends the calls under way; the report comes with what is done. */
  readonly stop?: AbortSignal | undefined;
  /** Is told of findings as they come from a model, part by part. */
  readonly onFound?: ((found: Found) => void) | undefined;
  /** Milliseconds from any fixed point; for `usage.seconds`. */
  readonly now: () => number;
};

/** One article in, one report out. The stages, in their order; the engine drafts and reviews, everything else is the same for all of them. */
export async function neutraliseDocument(
  document: Document,
  engine: Engine,
  { only = partNames, words = defaultWords, style, references = [], signal, stop, onFound, now }: PipelineOptions,
): Promise<Report> {
  const begun = now();
  const parts = new Set(only);
  const context = { parts, words, style, signal, stop, onFound };
  signal?.throwIfAborted();

  const segmented = segment(document);
  const drafted = inHouseStyle(await engine.draft(segmented, context), segmented, context);
  const grounded = ground(drafted, segmented);
  const [review, clashes] = await Promise.all([engine.review(grounded, context), clashesWith(references, segmented, engine, context)]);
  const reviewed = holdSummary(applyReview(grounded, review), words);
  const rewritten = await rewrite(reviewed);
  return buildReport({ reviewed, rewritten, engine, parts, clashes, reviewUsage: review.usage, seconds: (now() - begun) / 1000 });
}

function inHouseStyle(draft: Draft, segmented: Segmented, { parts, style }: EngineContext): Draft {
  const isAsked = style !== undefined && (parts.has('phrases') || parts.has('rewrite'));
  return isAsked ? { ...draft, phrases: applyHouseStyle(draft.phrases, segmented, style) } : draft;
}

async function clashesWith(
  references: readonly Document[],
  segmented: Segmented,
  engine: Engine,
  context: EngineContext,
): Promise<Clashes> {
  const compared = await Promise.all(
    (context.parts.has('inconsistencies') ? references : []).map(async (document) => {
      const reference = segment(document);
      const { clashes, gaps, usage } = await engine.compare(segmented, reference, context);
      return { ...groundClashes(clashes, segmented, reference, document.id), gaps, usage };
    }),
  );
  return {
    references,
    clashes: compared.flatMap(({ clashes }) => clashes),
    dropped: compared.flatMap(({ dropped }) => dropped),
    gaps: compared.flatMap(({ gaps }) => gaps),
    usage: compared.map(({ usage }) => usage).reduce(addUsage, noUsage),
  };
}

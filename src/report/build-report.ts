import { addUsage } from '../contracts/add-usage.ts';
import { type PartName, type PartState, partNames } from '../contracts/category.ts';
import type { Document } from '../contracts/document.ts';
import type { DraftGap, Dropped, GroundedInconsistency, Reviewed, Rewritten } from '../contracts/draft.ts';
import type { Engine } from '../contracts/engine.ts';
import type { Report } from '../contracts/report.ts';
import type { Usage } from '../contracts/usage.ts';
import { lexiconDigest } from '../detect/lexicon.generated.ts';
import { lineIndexOf } from '../text/line-index.ts';
import { countWords } from '../text/words.ts';
import { speakersHeard } from './speakers-heard.ts';
import { evenhandVersion } from './version.generated.ts';

/** The references, and what clashes with them. */
export type Clashes = {
  readonly references: readonly Document[];
  readonly clashes: readonly Omit<GroundedInconsistency, 'id' | 'related'>[];
  readonly dropped: readonly Dropped[];
  readonly gaps: readonly DraftGap[];
  readonly usage: Usage;
};

type Ingredients = {
  readonly reviewed: Reviewed;
  readonly rewritten: Rewritten;
  readonly engine: Engine;
  readonly parts: ReadonlySet<PartName>;
  readonly clashes: Clashes;
  readonly reviewUsage: Usage;
  readonly seconds: number;
};

/** Assembles the report. A part that was not asked for, or failed, is empty and says so in `parts`. */
export function buildReport({ reviewed, rewritten, engine, parts, clashes, reviewUsage, seconds }: Ingredients): Report {
  const { segmented, gaps } = reviewed;
  const { document } = segmented;
  const state = partStatesOf(parts, reviewed);
  const isDone = (part: PartName) => state[part] === 'done';
  const { lineOf } = lineIndexOf(document.text);
  const phrases = isDone('phrases') || isDone('rewrite') ? reviewed.phrases : [];
  const wordsAt = (span: { start: number; end: number } | null) => (span ? document.text.slice(span.start, span.end).trim() : null);
  return {
    version: 1,
    article: {
      id: document.id,
      title: document.title ?? wordsAt(segmented.title),
      byline: document.byline ?? wordsAt(segmented.byline),
      genre: segmented.genre,
      language: segmented.language,
      origin: { ...document.origin },
      offsets: document.offsets,
      text: document.text,
      words: countWords(document.prose),
      sha256: document.sha256,
    },
    references: clashes.references.map(({ id, origin, sha256, text }) => ({ id, location: origin.location, sha256, text })),
    engine: {
      name: engine.name,
      model: engine.model,
      prompts: engine.prompts.map((prompt) => ({ ...prompt })),
      lexicon: lexiconDigest,
      evenhand: evenhandVersion,
    },
    parts: state,
    summary: {
      text: isDone('summary') ? reviewed.summary.map(({ text }) => text).join(' ') : '',
      sentences: isDone('summary') ? reviewed.summary.map(({ text, support, sources }) => ({ text, support, sources: [...sources] })) : [],
    },
    // the rewrite names phrases by id, so they are listed with it
    loadedPhrases: phrases.map(
      ({ id, passage, category, strength, leans, target, inQuotation, speaker, reason, alternatives, foundBy }) => ({
        id,
        passage,
        line: lineOf(passage.start),
        category,
        strength,
        leans,
        target,
        inQuotation,
        speaker,
        reason,
        alternatives: [...alternatives],
        foundBy: [...foundBy],
      }),
    ),
    inconsistencies: isDone('inconsistencies')
      ? [...reviewed.inconsistencies, ...numbered(clashes, reviewed)].map(
          ({ id, category, evidence, explanation, strength, foundBy, related }) => ({
            id,
            category,
            evidence: [...evidence],
            explanation,
            strength,
            foundBy: [...foundBy],
            related: [...related],
          }),
        )
      : [],
    claims: isDone('claims')
      ? reviewed.claims.map(({ id, passage, speaker, sourcing, check }) => ({ id, passage, speaker, sourcing, check }))
      : [],
    speakers: speakersHeard(segmented),
    rewrite: isDone('rewrite')
      ? {
          text: rewritten.text,
          edits: rewritten.edits.map((edit) => ({ ...edit, phraseIds: [...edit.phraseIds] })),
          unresolved: [...rewritten.unresolved],
        }
      : { text: '', edits: [], unresolved: [] },
    dropped: [...reviewed.dropped, ...clashes.dropped, ...rewritten.dropped].map((entry) => ({ ...entry })),
    gaps: [...gaps, ...clashes.gaps].map(({ part, code, why }) => ({ part, code, why })),
    usage: { ...addUsage(addUsage(reviewed.usage, reviewUsage), clashes.usage), seconds },
  };
}

/** Clashes with references follow the article's own inconsistencies, and are numbered on from them. */
function numbered({ clashes }: Clashes, { inconsistencies }: Reviewed): GroundedInconsistency[] {
  const last = Math.max(0, ...inconsistencies.map(({ id }) => Number(id.slice(1))));
  return clashes.map((clash, index) => ({ ...clash, id: `I${last + index + 1}`, related: [] }));
}

function partStatesOf(parts: ReadonlySet<PartName>, { gaps }: Reviewed): Record<PartName, PartState> {
  const failed = new Set(gaps.filter(({ failsPart }) => failsPart).map(({ part }) => part));
  // without phrases there is nothing to rewrite by
  if (failed.has('phrases')) failed.add('rewrite');
  const state = (part: PartName): PartState => (!parts.has(part) ? 'not-asked' : failed.has(part) ? 'failed' : 'done');
  return Object.fromEntries(partNames.map((part) => [part, state(part)])) as Record<PartName, PartState>;
}

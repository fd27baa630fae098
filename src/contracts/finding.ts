import { z } from 'zod';
import {
  droppedKinds,
  dropReasons,
  editAuthors,
  editKinds,
  finders,
  gapCodes,
  inconsistencyCategories,
  leanings,
  partNames,
  phraseCategories,
  sourcings,
  strengths,
  supportStates,
} from './category.ts';
import { passageSchema } from './passage.ts';

/** One of `members`; a reader also accepts a member that a later minor version added. */
export function openUnion<const T extends readonly [string, ...string[]]>(members: T): z.ZodType<T[number], T[number]> {
  return z.union([z.enum(members), z.string()]) as unknown as z.ZodType<T[number], T[number]>;
}

export const loadedPhraseSchema = z.object({
  id: z.string(),
  passage: passageSchema,
  /** Counts from 1. */
  line: z.int().positive(),
  category: openUnion(phraseCategories),
  strength: openUnion(strengths),
  leans: openUnion(leanings).nullable(),
  target: z.string().nullable(),
  inQuotation: z.boolean(),
  speaker: z.string().nullable(),
  reason: z.string(),
  alternatives: z.array(z.string()),
  foundBy: z.array(openUnion(finders)).min(1),
});
export type LoadedPhrase = z.infer<typeof loadedPhraseSchema>;

export const inconsistencySchema = z.object({
  id: z.string(),
  category: openUnion(inconsistencyCategories),
  evidence: z.array(passageSchema).min(2),
  explanation: z.string(),
  strength: openUnion(strengths),
  foundBy: z.array(openUnion(finders)).min(1),
  related: z.array(z.string()),
});
export type Inconsistency = z.infer<typeof inconsistencySchema>;

export const claimSchema = z.object({
  id: z.string(),
  passage: passageSchema,
  speaker: z.string().nullable(),
  sourcing: openUnion(sourcings),
  check: z.string().nullable(),
});
export type Claim = z.infer<typeof claimSchema>;

export const speakerSchema = z.object({ name: z.string(), quotedWords: z.int().nonnegative(), passages: z.array(passageSchema) });
export type SpeakerHeard = z.infer<typeof speakerSchema>;

export const summarySentenceSchema = z.object({
  text: z.string(),
  support: openUnion(supportStates),
  sources: z.array(passageSchema).min(1),
});
export const summarySchema = z.object({ text: z.string(), sentences: z.array(summarySentenceSchema) });
export type Summary = z.infer<typeof summarySchema>;

export const editSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  replacement: z.string(),
  kind: openUnion(editKinds),
  phraseIds: z.array(z.string()),
  by: openUnion(editAuthors),
});
export const rewriteSchema = z.object({ text: z.string(), edits: z.array(editSchema), unresolved: z.array(z.string()) });
export type Rewrite = z.infer<typeof rewriteSchema>;

export const droppedSchema = z.object({ what: openUnion(droppedKinds), reason: openUnion(dropReasons), detail: z.string() });
export const gapSchema = z.object({ part: openUnion(partNames), code: openUnion(gapCodes), why: z.string() });

import { z } from 'zod';
import { engineNames, genres, offsetKinds, originKinds, partStates } from './category.ts';
import {
  claimSchema,
  droppedSchema,
  gapSchema,
  inconsistencySchema,
  loadedPhraseSchema,
  openUnion,
  rewriteSchema,
  speakerSchema,
  summarySchema,
} from './finding.ts';
import { usageSchema } from './usage.ts';

const partState = openUnion(partStates);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The report, version 1. Offsets are UTF-16 code units of `article.text` (or of the reference's text), end exclusive. */
export const reportSchema = z.object({
  version: z.literal(1),
  article: z.object({
    id: z.string(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    genre: openUnion(genres),
    language: z.string().nullable(),
    origin: z.object({ kind: openUnion(originKinds), location: z.string().nullable() }),
    offsets: openUnion(offsetKinds),
    text: z.string(),
    words: z.int().nonnegative(),
    sha256,
  }),
  references: z.array(z.object({ id: z.string(), location: z.string().nullable(), sha256, text: z.string() })),
  engine: z.object({
    name: openUnion(engineNames),
    model: z.string().nullable(),
    prompts: z.array(z.object({ id: z.string(), version: z.int().positive(), digest: z.string() })),
    lexicon: z.string(),
    evenhand: z.string(),
  }),
  parts: z.object({ summary: partState, phrases: partState, inconsistencies: partState, claims: partState, rewrite: partState }),
  summary: summarySchema,
  loadedPhrases: z.array(loadedPhraseSchema),
  inconsistencies: z.array(inconsistencySchema),
  claims: z.array(claimSchema),
  speakers: z.array(speakerSchema),
  rewrite: rewriteSchema,
  dropped: z.array(droppedSchema),
  gaps: z.array(gapSchema),
  usage: usageSchema,
});

export type Report = z.infer<typeof reportSchema>;

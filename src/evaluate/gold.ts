import { z } from 'zod';
import { inconsistencyCategories, phraseCategories, strengths } from '../contracts/category.ts';

/** What an editor would do with a phrase; see the README of the fixtures for the meaning of each. */
export const goldEdits = ['replace', 'cut', 'attribute', 'mark', 'quote'] as const;
export type GoldEdit = (typeof goldEdits)[number];

/** `surface`: the clash can be read off two passages; `inference`: it takes a calculation or knowledge of the world. */
export const difficulties = ['surface', 'inference'] as const;
export type Difficulty = (typeof difficulties)[number];

/** UTF-16 code units of the article, end exclusive; the validator checks that `text` is what stands there. */
const place = { text: z.string().min(1), start: z.int().nonnegative(), end: z.int().positive() };

export const goldPassageSchema = z.strictObject(place);
export type GoldPassage = z.infer<typeof goldPassageSchema>;

export const goldPhraseSchema = z.strictObject({
  ...place,
  inQuotation: z.boolean(),
  category: z.enum(phraseCategories),
  edit: z.enum(goldEdits),
  /** Best first; "" takes the phrase out. */
  alternatives: z.array(z.string()).max(6),
  strength: z.enum(strengths),
  /** An alternative gains or loses a negation and the meaning stays. */
  polarity: z.literal('same').optional(),
});
export type GoldPhrase = z.infer<typeof goldPhraseSchema>;

/** Wording that sounds charged and is not. */
export const goldCleanSchema = z.strictObject({ ...place, why: z.string().min(1) });
export type GoldClean = z.infer<typeof goldCleanSchema>;

export const goldInconsistencySchema = z.strictObject({
  category: z.enum(inconsistencyCategories),
  /** Findings that rest on one fact share it. */
  root: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  evidence: z.array(goldPassageSchema).min(2),
  explanation: z.string().min(1),
  difficulty: z.enum(difficulties),
});
export type GoldInconsistency = z.infer<typeof goldInconsistencySchema>;

/** What looks like a clash and is none. */
export const goldConsistentSchema = z.strictObject({ evidence: z.array(goldPassageSchema).min(2), why: z.string().min(1) });
export type GoldConsistent = z.infer<typeof goldConsistentSchema>;

export const goldCheckSchema = z.strictObject({ ...place, question: z.string().min(1) });
export type GoldCheck = z.infer<typeof goldCheckSchema>;

export const goldSpeakerSchema = z.strictObject({ name: z.string().min(1), quotedWords: z.int().positive() });
export type GoldSpeaker = z.infer<typeof goldSpeakerSchema>;

export const goldSummarySchema = z.strictObject({
  /** Of each inner list at least one string occurs, lower-case, in a good summary. */
  mustMention: z.array(z.array(z.string().min(1)).min(1)),
  /** Lower-case wording that a neutral summary has nowhere outside quotation marks. */
  mustNotSay: z.array(z.string().min(1)),
  maxWords: z.int().positive(),
});
export type GoldSummary = z.infer<typeof goldSummarySchema>;

/** What a trained editor says of one article. Empty lists mean "looked, and there is none". */
export const goldSchema = z.strictObject({
  id: z.string().min(1),
  register: z.string().min(1),
  genre: z.enum(['news', 'opinion', 'release']),
  language: z.string().min(2),
  loaded: z.array(goldPhraseSchema),
  clean: z.array(goldCleanSchema),
  inconsistencies: z.array(goldInconsistencySchema),
  consistent: z.array(goldConsistentSchema),
  checks: z.array(goldCheckSchema),
  speakers: z.array(goldSpeakerSchema),
  summary: goldSummarySchema,
  notes: z.string(),
});
export type Gold = z.infer<typeof goldSchema>;

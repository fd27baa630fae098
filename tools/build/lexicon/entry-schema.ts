import { z } from 'zod';
import { genres, leanings, phraseCategories, strengths } from '../../../src/contracts/category.ts';

const words = z.array(z.string().min(1)).min(1);

/** Circumstances of `unless` and `when`; see lexicon data in CONTRIBUTING. */
const circumstance = z.strictObject({
  after: words.optional(),
  before: words.optional(),
  sentence: words.optional(),
  article: words.optional(),
  genre: z.array(z.enum(genres)).min(1).optional(),
  position: z
    .array(z.enum(['heading', 'start', 'quotation', 'capital']))
    .min(1)
    .optional(),
});

/** One entry of a lexicon file as its author writes it. */
export const entrySchema = z.strictObject({
  phrase: z.string().min(2),
  pos: z.enum(['verb', 'noun', 'adjective', 'adverb', 'phrase']),
  category: z.enum(phraseCategories),
  strength: z.enum(strengths),
  leans: z.enum(leanings).optional(),
  mirror: words.optional(),
  alternatives: z.array(z.string()).max(8),
  reason: z.string().min(10),
  unless: z.array(circumstance).min(1).optional(),
  when: z.array(circumstance).min(1).optional(),
  edit: z.enum(['replace', 'cut', 'attribute', 'mark']).optional(),
  polarity: z.literal('same').optional(),
  forms: z
    .strictObject({
      third: z.string().optional(),
      past: z.string().optional(),
      participle: z.string().optional(),
      gerund: z.string().optional(),
      plural: z.string().optional(),
    })
    .optional(),
});

export type LexiconEntry = z.infer<typeof entrySchema>;

/** Keys an entry may have, for "did you mean". */
export const entryKeys = [
  ...Object.keys(entrySchema.shape),
  'after',
  'before',
  'sentence',
  'article',
  'genre',
  'position',
  'third',
  'past',
  'participle',
  'gerund',
  'plural',
];

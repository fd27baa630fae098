import { z } from 'zod';
import { phraseCategories } from './category.ts';

/** One term of a house style. A `*` at the end of a word stands for any ending: "illegal alien*". */
export const houseTermSchema = z.strictObject({
  term: z.string().regex(/[\p{L}\p{N}]/u, 'needs a letter or a digit'),
  /** Wording to put in its place, best first; "" leaves it out. Empty or absent: the term is flagged and nothing is put in its place. */
  instead: z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .default([]),
  why: z.string().min(1).optional(),
  category: z.enum(phraseCategories).default('emotive'),
});

/** What an editor's own house style flags, and what it lets pass. */
export const houseStyleSchema = z.strictObject({
  terms: z.array(houseTermSchema).default([]),
  /** Words that are never flagged, whatever the engine says; a `*` as in `term`. */
  allow: z.array(z.string().regex(/[\p{L}\p{N}]/u, 'needs a letter or a digit')).default([]),
});
export type HouseStyle = z.infer<typeof houseStyleSchema>;
/** As a caller writes it, defaults left out. */
export type HouseStyleInput = z.input<typeof houseStyleSchema>;
export type HouseTerm = HouseStyle['terms'][number];

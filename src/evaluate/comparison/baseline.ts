import { z } from 'zod';

const digest = z.string().regex(/^[0-9a-f]+$/);

/**
 * A run to hold later ones against, small enough to be committed: what was counted in each case, and no words of it.
 *
 * `counts` of a scorer names its columns; a variant gives for each case one list a scorer, in the order of `scorers`, and `null` where there was nothing to count.
 */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  suite: z.strictObject({ name: z.string(), digest }),
  evenhand: z.string(),
  scorers: z.array(z.strictObject({ name: z.string(), version: z.int().positive(), counts: z.array(z.string()) })),
  cases: z.array(z.strictObject({ id: z.string(), text: digest, gold: digest })),
  variants: z.array(
    z.strictObject({
      id: z.string(),
      lexicon: z.string().nullable(),
      counts: z.record(z.string(), z.array(z.array(z.number().nonnegative()).nullable())),
    }),
  ),
});
export type Baseline = z.infer<typeof baselineSchema>;

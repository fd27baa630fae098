import { z } from 'zod';

/** 95 % bootstrap interval. `isRough`: fewer than 20 clusters stand behind it. */
export const intervalSchema = z.object({ low: z.number(), high: z.number(), isRough: z.boolean() });
export type Interval = z.infer<typeof intervalSchema>;

/** One scorer over all cases of one variant, or over those of one stratum. */
export const figureSchema = z.intersection(
  z.object({
    variant: z.string(),
    scorer: z.string(),
    /** `null`: all cases. */
    stratum: z.string().nullable(),
  }),
  z.discriminatedUnion('state', [
    z.object({
      state: z.literal('scored'),
      value: z.number(),
      /** `null` with a single cluster: nothing to resample. */
      interval: intervalSchema.nullable(),
      /** Cases that were scored, repeats counted once. */
      cases: z.int().positive(),
      clusters: z.int().positive(),
    }),
    z.object({ state: z.literal('unscored'), why: z.string() }),
  ]),
);
export type Figure = z.infer<typeof figureSchema>;

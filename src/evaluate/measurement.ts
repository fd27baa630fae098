import { z } from 'zod';

/** Named, non-negative numbers; a suite adds them up over its cases. */
export const countsSchema = z.record(z.string(), z.number().nonnegative());
export type Counts = z.infer<typeof countsSchema>;

/** What a scorer says of one case: counts with the evidence in words, or why there is nothing to count. */
export const measurementSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('scored'),
    counts: countsSchema,
    /** Gold that was not found, in the article's words. */
    misses: z.array(z.string()),
    /** What was found and is not gold. */
    falseAlarms: z.array(z.string()),
    notes: z.array(z.string()),
  }),
  z.object({ state: z.literal('unscored'), why: z.string() }),
]);
export type Measurement = z.infer<typeof measurementSchema>;

import { z } from 'zod';

/** A demand on one figure. Both ends are inclusive. */
export const gateSchema = z
  .strictObject({
    scorer: z.string().min(1),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    /** Default: all cases. */
    stratum: z.string().optional(),
  })
  .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, { error: 'needs "atLeast" or "atMost"' });
export type Gate = z.infer<typeof gateSchema>;

/** How a demand came out. `name` is what it asks, in words ("report-slices at least 1"); `why` what was found. */
export const gateOutcomeSchema = z.object({ name: z.string(), variant: z.string(), isPassed: z.boolean(), why: z.string() });
export type GateOutcome = z.infer<typeof gateOutcomeSchema>;

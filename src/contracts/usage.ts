import { z } from 'zod';

/** What a report cost. `costUsd` is `null` when the price of the model is not known. */
export const usageSchema = z.object({
  calls: z.int().nonnegative(),
  inputTokens: z.int().nonnegative(),
  cachedInputTokens: z.int().nonnegative(),
  outputTokens: z.int().nonnegative(),
  costUsd: z.number().nonnegative().nullable(),
  cacheHits: z.int().nonnegative(),
  seconds: z.number().nonnegative(),
});

export type Usage = z.infer<typeof usageSchema>;

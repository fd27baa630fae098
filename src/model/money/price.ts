import { z } from 'zod';

/** US dollars per million tokens. `cachedInput` is for tokens that the provider took from its own cache; default: the price of input. */
export const priceSchema = z.strictObject({
  input: z.number().nonnegative(),
  cachedInput: z.number().nonnegative().optional(),
  output: z.number().nonnegative(),
});
export type Price = z.infer<typeof priceSchema>;

/** Prices by the name of the model: "openai:gpt-5-mini". */
export const pricesSchema = z.record(z.string().min(1), priceSchema);
export type Prices = z.infer<typeof pricesSchema>;

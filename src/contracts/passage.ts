import { z } from 'zod';

/** Words of the article or of a reference: `text` is that source's text sliced from `start` to `end`, in UTF-16 code units, end exclusive. */
export const passageSchema = z.object({
  source: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
});

export type Passage = z.infer<typeof passageSchema>;

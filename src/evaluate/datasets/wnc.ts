import { z } from 'zod';
import type { Case } from '../case.ts';
import { readRecords } from './read-records.ts';

// an edit that only puts words in has no text
const editSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string(), replacement: z.string() });
const recordSchema = z.object({
  id: z.string(),
  biased: z.string().min(1),
  neutral: z.string(),
  is_biased: z.boolean(),
  edits: z.array(editSchema),
});

/** Wiki Neutrality Corpus (Pryzant et al. 2020): a sentence before and after an editor of Wikipedia made it neutral. */
export async function readWnc(path: string): Promise<Case<'neutral-edit'>[]> {
  const records = await readRecords(path, recordSchema);
  return records.map(({ value: { id, biased, neutral, is_biased: isBiased, edits }, location }) => ({
    id,
    kind: 'neutral-edit',
    text: biased,
    gold: { isBiased, neutral, edits: edits.filter(({ text }) => text !== '').map(({ start, end, text }) => ({ start, end, text })) },
    group: id,
    pair: null,
    stratum: null,
    location,
  }));
}

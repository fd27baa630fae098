import { z } from 'zod';
import type { Case } from '../case.ts';
import { goldPassageSchema } from '../gold.ts';
import { readRecords } from './read-records.ts';

const recordSchema = z.object({ id: z.string(), text: z.string().min(1), biased: z.boolean(), spans: z.array(goldPassageSchema) });

/** BABE (Spinde et al. 2021): sentences from the news, biased or not, with the biased words as trained annotators marked them. */
export async function readBabe(path: string): Promise<Case<'biased-sentence'>[]> {
  const records = await readRecords(path, recordSchema);
  return records.map(({ value: { id, text, biased, spans }, location }) => ({
    id,
    kind: 'biased-sentence',
    text,
    gold: { isBiased: biased, spans },
    group: id,
    pair: null,
    stratum: null,
    location,
  }));
}

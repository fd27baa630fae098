import { z } from 'zod';
import type { Case } from '../case.ts';
import { readRecords } from './read-records.ts';

const recordSchema = z.object({
  id: z.string(),
  group: z.string(),
  source: z.string().min(1),
  summary: z.string().min(1),
  faithful: z.boolean(),
});

/** SummEdits (Laban et al. 2023): summaries with small edits, consistent with their article or not. Summaries of one article are one cluster. */
export async function readSummedits(path: string): Promise<Case<'summary-support'>[]> {
  const records = await readRecords(path, recordSchema);
  return records.map(({ value: { id, group, source, summary, faithful }, location }) => ({
    id,
    kind: 'summary-support',
    text: source,
    gold: { summary, isFaithful: faithful },
    group,
    pair: null,
    stratum: null,
    location,
  }));
}

import { z } from 'zod';
import type { Case } from '../case.ts';
import { goldPassageSchema } from '../gold.ts';
import { readRecords } from './read-records.ts';

const evidenceSchema = goldPassageSchema.extend({ role: z.enum(['evidence', 'ref']) });
const recordSchema = z.object({
  id: z.string(),
  group: z.string(),
  document: z.string().min(1),
  contradiction: z.boolean(),
  evidence: z.array(evidenceSchema),
  origin: z.string(),
});

/** ContraDoc (Li et al. 2024): documents with one contradiction that somebody put in, and documents without; figures also by origin. */
export async function readContradoc(path: string): Promise<Case<'self-contradiction'>[]> {
  const records = await readRecords(path, recordSchema);
  return records.map(({ value: { id, group, document, contradiction, evidence, origin }, location }) => {
    const passages = (role: string) =>
      evidence.filter((passage) => passage.role === role).map(({ start, end, text }) => ({ start, end, text }));
    return {
      id,
      kind: 'self-contradiction',
      text: document,
      gold: { isContradictory: contradiction, evidence: passages('evidence'), references: passages('ref') },
      group,
      pair: null,
      stratum: origin,
      location,
    };
  });
}

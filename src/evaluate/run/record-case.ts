import { createHash } from 'node:crypto';
import type { Case } from '../case.ts';
import type { CaseRecord } from '../run-log.ts';

/** What a log keeps of a case: enough to draw it, and to know it again. */
export function recordCase({ id, kind, group, pair, stratum, location, text, gold }: Case): CaseRecord {
  return { id, kind, group, pair, stratum, location, text, textDigest: digestOf(text), goldDigest: digestOf(JSON.stringify(gold)) };
}

/** Digest of all that figures of different runs must have in common: the cases with their gold, and the camps. Order does not matter. */
export function suiteDigest(cases: readonly CaseRecord[]): string {
  const lines = cases.map(({ id, textDigest, goldDigest, group, pair }) => [id, textDigest, goldDigest, group, pair?.camp ?? ''].join(' '));
  return digestOf(lines.toSorted().join('\n'));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

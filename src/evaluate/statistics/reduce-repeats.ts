import type { Counts, Measurement } from '../measurement.ts';

/**
 * The counts of one case over its repeats: their mean, so that a case which was scored more often weighs no more.
 *
 * @returns `undefined` when no repeat was scored
 */
export function reduceRepeats(measurements: readonly Measurement[]): Counts | undefined {
  const scored = measurements.filter((measurement) => measurement.state === 'scored');
  if (scored.length === 0) return undefined;
  const mean: Counts = {};
  for (const { counts } of scored) {
    for (const [name, count] of Object.entries(counts)) mean[name] = (mean[name] ?? 0) + count / scored.length;
  }
  return mean;
}

/** Adds up the counts of the cases of one cluster. */
export function addCounts(list: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of list) {
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}

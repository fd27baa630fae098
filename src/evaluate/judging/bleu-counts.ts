import type { Counts } from '../measurement.ts';

/** Clipped matches and totals of one to four tokens in a row, and both lengths: what corpus BLEU adds up (Papineni et al. 2002). Tokens are words, numbers and single marks, in lower case. */
export function bleuCounts(candidate: string, reference: string): Counts {
  const [own, other] = [tokensOf(candidate), tokensOf(reference)];
  const counts: Counts = { length: own.length, referenceLength: other.length };
  for (const words of [1, 2, 3, 4]) {
    const available = tally(other, words);
    let matched = 0;
    for (const [run, count] of tally(own, words)) matched += Math.min(count, available.get(run) ?? 0);
    counts[`matched${words}`] = matched;
    counts[`total${words}`] = Math.max(0, own.length - words + 1);
  }
  return counts;
}

function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

function tally(tokens: readonly string[], words: number): Map<string, number> {
  const runs = new Map<string, number>();
  for (let start = 0; start + words <= tokens.length; start += 1) {
    const run = tokens.slice(start, start + words).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

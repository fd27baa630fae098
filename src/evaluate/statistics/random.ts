/**
 * A stream of numbers from 0 (inclusive) to 1 (exclusive), the same for the same seed on every machine. Mulberry32 (Tommy Ettinger, public domain):
 * 32 bits of state, enough to draw clusters, not for secrets.
 */
export function randomFrom(seed: number): () => number {
  // an array keeps the state out of the heap of boxed numbers: millions are drawn for one report
  const state = new Uint32Array([seed]);
  return () => {
    state[0]! += 0x6d2b79f5;
    const now = state[0]!;
    let mixed = Math.imul(now ^ (now >>> 15), 1 | now);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

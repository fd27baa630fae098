import type { Interval } from '../figure.ts';
import type { Formula } from '../formula.ts';
import type { Counts } from '../measurement.ts';
import { poolOf } from './pool.ts';
import { randomFrom } from './random.ts';

/** Enough for ends that move by less than a percentage point from seed to seed. */
export const resamples = 2000;

/** Fewer clusters than this, and a percentile interval is known to be too narrow. */
export const fewestClusters = 20;

/**
 * 95 % percentile bootstrap (Efron 1979) that resamples whole clusters: sentences of one article are wrong together, so they are drawn together.
 *
 * @param clusters - prepared counts, see `prepared`
 * @returns `null` when fewer than two clusters leave nothing to draw from
 */
export function bootstrapInterval(formula: Formula, clusters: readonly Counts[], seed: number): Interval | null {
  if (clusters.length < 2) return null;
  const pool = poolOf(formula, clusters);
  return intervalOf(
    drawsOf(clusters.length, seed).map((indices) => pool.figureAt(indices)),
    clusters.length,
  );
}

type Draws = { readonly size: number; readonly seed: number; readonly indices: readonly Uint32Array[] };

// the scorers of a run ask for the same draws one after the other, and drawing takes longer than adding up
let latest: Draws | undefined;

/** Indices of each resample; the same for the same size and seed, so that figures of one run are drawn from the same articles. */
export function drawsOf(size: number, seed: number): readonly Uint32Array[] {
  if (latest?.size !== size || latest.seed !== seed) {
    const random = randomFrom(seed);
    const draw = () => {
      const indices = new Uint32Array(size);
      for (let place = 0; place < size; place += 1) indices[place] = random() * size;
      return indices;
    };
    latest = { size, seed, indices: Array.from({ length: resamples }, draw) };
  }
  return latest.indices;
}

/** The middle 95 % of figures; draws that have none are passed over. */
export function intervalOf(figures: readonly (number | undefined)[], clusters: number): Interval | null {
  const sorted = Float64Array.from(figures.filter((figure) => figure !== undefined)).sort();
  if (sorted.length === 0) return null;
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975), isRough: clusters < fewestClusters };
}

/** Linear between the two nearest ranks (type 7 of Hyndman and Fan 1996). */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const rank = share * (sorted.length - 1);
  const below = Math.floor(rank);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (rank - below) * (high - low);
}

import type { NumberFact } from '../../facts/facts.ts';

/**
 * Whether two figures may stand for one amount: the same within what was written, one the rounding of the other, or a hedge that leaves room
 * ("more than 300" and 340). Below 100 a plain figure is taken as exact.
 */
export function couldBeSame(a: NumberFact, b: NumberFact): boolean {
  const apart = Math.abs(a.value - b.value);
  if (apart <= Math.max(stepOf(a), stepOf(b)) / 2 + Math.min(a.tolerance, b.tolerance) * 0.02) return true;
  return leavesRoom(a, b) || leavesRoom(b, a);
}

/** The place to which a figure seems rounded: 100 of 3,200, a million of "61 million", 1 of 47. */
function stepOf({ value, tolerance }: NumberFact): number {
  const written = tolerance * 2;
  // "200 hours" is rounded to a dozen or so, not to the hundred
  if (tolerance <= 0.5 && value >= 100 && value < 1000) return Math.min(placeOf(value, written), value * 0.12);
  if (value === 0 || value / written < 100) return tolerance > 0.5 || value >= 100 ? placeOf(value, written) : written * 0.98;
  return placeOf(value, written);
}

function placeOf(value: number, least: number): number {
  let place = least;
  for (let count = 0; count < 12; count += 1) {
    const next = place * 10;
    if (next > value || Math.abs(value / next - Math.round(value / next)) > 1e-9) return place;
    place = next;
  }
  return place;
}

function leavesRoom({ bound, value }: NumberFact, other: NumberFact): boolean {
  if (bound === 'over') return other.value >= value;
  if (bound === 'under') return other.value <= value && other.value >= value * 0.8;
  return bound === 'about' && Math.abs(other.value - value) <= value * 0.12;
}

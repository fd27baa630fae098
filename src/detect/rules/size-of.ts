import { daysOf } from '../../facts/calendar.ts';
import type { NumberFact } from '../../facts/facts.ts';

/** A figure in metres, grams, litres or days, so that units can be compared; others stay as they are. */
export function sizeOf({ unit, value }: NumberFact): number {
  if (unit === null) return value;
  return value * (lengths[unit] ?? masses[unit] ?? volumes[unit] ?? daysOf(unit) ?? 1);
}

/** Metres in a unit of length. */
export const lengths: Readonly<Record<string, number>> = {
  metre: 1,
  kilometre: 1000,
  mile: 1609,
  foot: 0.305,
  yard: 0.914,
  millimetre: 0.001,
  centimetre: 0.01,
  inch: 0.0254,
};
/** Grams in a unit of mass. */
export const masses: Readonly<Record<string, number>> = { gram: 1, kilogram: 1000, tonne: 1e6, ton: 1e6 };
/** Litres in a unit of volume. */
export const volumes: Readonly<Record<string, number>> = { litre: 1, gallon: 4.5, barrel: 159 };

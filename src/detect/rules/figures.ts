import type { Quantity } from '../../facts/facts.ts';

/** A number as an article would print it: "1,200", "2.6 million", "19.4". At most one decimal, two below 1. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e9) return `${decimal(value / 1e9)} billion`;
  if (size >= 1e6) return `${decimal(value / 1e6)} million`;
  if (size < 1) return String(Number(value.toFixed(2)));
  return decimal(value).replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** The same with the unit of another number: "£1.2 million", "43 billion crowns", "48 per cent". */
export function figureLike({ kind, unit }: Quantity, value: number): string {
  if (kind === 'percent') return `${figure(value)} per cent`;
  if (unit === null) return figure(value);
  if (/^\W|\$$/.test(unit)) return `${unit}${figure(value)}`;
  return unit === 'p'
    ? `${figure(value)}p`
    : `${figure(value)} ${unit}${value === 1 || unit === 'krona' || unit === 'krone' ? '' : unit === 'foot' ? '' : 's'}`.replace(
        / foot$/,
        ' feet',
      );
}

function decimal(value: number): string {
  return String(Number(value.toFixed(1)));
}

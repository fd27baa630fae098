import type { Interval } from '../../figure.ts';
import { shownInterval, shownValue } from '../../shown-value.ts';

/** Least and greatest value of a chart's axis. */
export type Axis = readonly [number, number];

type Charted = { readonly value: number; readonly interval: Interval | null; readonly before?: number | undefined };

const width = 220;
const height = 22;
const edge = 8;

/** A figure as a point on its axis with its interval as a bar; a hollow diamond where it was before. Drawn by the classes of the page's style. */
export function intervalChart({ value, interval, before }: Charted, axis: Axis): string {
  const x = (at: number) => place(at, axis).toFixed(1);
  const middle = height / 2;
  const ticks = [axis[0], (axis[0] + axis[1]) / 2, axis[1]].map((at) => `<path class="tick" d="M${x(at)} 4V${height - 4}"/>`);
  const bar = interval
    ? `<path class="${interval.isRough ? 'bar rough' : 'bar'}" d="M${x(interval.low)} ${middle}H${x(interval.high)}"/>` +
      [interval.low, interval.high].map((at) => `<path class="cap" d="M${x(at)} ${middle - 4}v8"/>`).join('')
    : '';
  const earlier = before === undefined || before === value ? '' : `<path class="before" d="M${x(before)} ${middle - 5}l5 5l-5 5l-5 -5z"/>`;
  return `<svg class="chart" role="img" aria-label="${label({ value, interval, before }, axis)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><path class="axis" d="M${edge} ${middle}H${width - edge}"/>${ticks.join('')}${bar}${earlier}<circle class="dot" cx="${x(value)}" cy="${middle}" r="4"/></svg>`;
}

/** The axis of a scorer: its range, and where that is open an end that holds the values. */
export function axisFor([least, most]: readonly [number | null, number | null], values: readonly number[]): Axis {
  const low = least ?? Math.min(0, -roundedUp(Math.max(0, ...values.map((value) => -value))));
  const high = most ?? roundedUp(Math.max(0, ...values));
  return high > low ? [low, high] : [low, low + 1];
}

function label({ value, interval, before }: Charted, [least, most]: Axis): string {
  const range = interval ? `, interval ${shownInterval(interval)}` : ', no interval';
  const earlier = before === undefined ? '' : `, before ${shownValue(before)}`;
  return `${shownValue(value)}${range}${earlier}, on a scale from ${shownValue(least)} to ${shownValue(most)}`;
}

function place(at: number, [least, most]: Axis): number {
  const share = Math.min(1, Math.max(0, (at - least) / (most - least)));
  return edge + share * (width - 2 * edge);
}

/** The next of 1, 2, 5, 10, 20 … */
function roundedUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10);
}

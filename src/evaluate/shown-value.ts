import type { Interval } from './figure.ts';

/** A figure as reports print it: three places, fewer for large ones, a true minus sign. What is not quite a whole number does not read as one: 0.9996 is no 1. */
export function shownValue(value: number): string {
  const size = Math.abs(value);
  const places = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
  let text = value.toFixed(places);
  for (let more = places + 1; size < 10 && more <= 9 && Number.isInteger(Number(text)) && Number(text) !== value; more += 1)
    text = value.toFixed(more);
  return text.replace('-', '−').replace(/^−(?=[0.]*$)/, '');
}

/** A difference: with its sign. */
export function shownDifference(difference: number): string {
  const text = shownValue(difference);
  return difference > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** An interval: "0.641–0.780", and "−0.041 to 0.005" where a minus sign would run into the dash. */
export function shownInterval({ low, high }: Pick<Interval, 'low' | 'high'>): string {
  return `${shownValue(low)}${low < 0 || high < 0 ? ' to ' : '–'}${shownValue(high)}`;
}

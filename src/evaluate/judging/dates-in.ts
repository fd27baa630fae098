const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const date = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${weekdays}|${months})(?!\\p{L})|(?:1[5-9]|20)\\d\\d(?![\\p{L}\\p{N}]))`, 'gu');

/** Weekdays, months and years (1500–2099) that a text names, each once. */
export function datesIn(text: string): Set<string> {
  return new Set([...text.matchAll(date)].map(([words]) => words));
}

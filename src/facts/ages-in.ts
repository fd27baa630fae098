import type { Span } from '../contracts/span.ts';
import { valueOfWords } from './number-words.ts';

/** `nameEnd` / `nameStart`: offset at which the name of the person has to end or start, when the text puts it right there. */
export type RawAge = Span & { readonly years: number; readonly nameEnd: number | null; readonly nameStart: number | null };

/**
 * Ages of people, in text order: "Darren Pike, 34, of", "the 43-year-old", "Anna Hall, aged 12", "Hall, who is 41". Spans hold the age alone.
 */
export function agesIn(text: string): RawAge[] {
  const found: RawAge[] = [];
  for (const match of text.matchAll(age)) {
    const { comma, aged, old, lead, tail } = match.groups!;
    const written = comma ?? aged ?? old!;
    const years = /^\d/.test(written) ? Number(written) : (valueOfWords(written) ?? 0);
    if (years < 1 || years > 115 || (comma !== undefined && years < 5)) continue;
    const start = match.index + (lead?.length ?? 0);
    const end = start + written.length + (old === undefined ? 0 : (tail?.length ?? 0));
    const isOld = old !== undefined;
    found.push({ start, end, years, nameEnd: isOld ? null : match.index, nameStart: isOld && text[end] === ' ' ? end + 1 : null });
  }
  return found;
}

const words =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)';
const age = new RegExp(
  [
    '(?<lead>,\\s)(?<comma>\\d{1,3})(?=,(?!\\d)|[.;)](?!\\d)|\\s(?:and|from|of|was|who)\\b)',
    `(?<lead>(?<=\\b(?:man|woman|boy|girl))\\sof\\s)(?<aged>\\d{2})(?=\\s(?:was|has|died|is|had|from|who|in)\\b|,)`,
    `(?<lead>,?\\s(?:aged|who\\s(?:is|was|turned|turns|will\\sturn)|is|turned|turns)\\s)(?<aged>\\d{1,3}|${words})(?=,(?!\\d)|[.;)](?!\\d)|\\syears\\sold|\\sand\\b|(?<=turn(?:s|ed)?\\s\\d\\d)\\s(?:in|on|next|this|later|last|yesterday|today|earlier)\\b)`,
    `(?<![\\p{L}\\p{N}])(?<old>\\d{1,3}|${words})(?<tail>[-\\s]years?[-\\s]old)(?![\\p{L}])`,
  ].join('|'),
  'giu',
);

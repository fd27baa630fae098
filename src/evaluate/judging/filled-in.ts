import type { Span } from '../../contracts/span.ts';
import { wordsOf } from '../../text/words.ts';
import { numbersIn } from './numbers-in.ts';

/** What stands in `region` when an alternative is put in the place of `span`: of two spaces one goes, and none stays before punctuation. */
export function filledIn(text: string, span: Span, alternative: string, region: Span): string {
  return `${text.slice(region.start, span.start)}${alternative}${text.slice(span.end, region.end)}`
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.;:?!])/g, '')
    .trim();
}

/** Why an alternative cannot stand in the place of `span`; empty when it can. a/an and capitals are not judged: whoever fills it in sees to them. */
export function fitFaults(text: string, span: Span, alternative: string): string[] {
  const words = text.slice(span.start, span.end);
  const faults: string[] = [];
  if (alternative === words) faults.push('it is the phrase itself');
  if (alternative !== alternative.trim() || /\s{2}/.test(alternative)) faults.push('stray white space');
  if (/[.!?]$/.test(alternative) && !/[.!?]$/.test(words)) faults.push('a full stop of its own');
  const own = wordsOf(alternative).map(({ start, end }) => alternative.slice(start, end).toLowerCase());
  const before = lastWord(text.slice(Math.max(0, span.start - 40), span.start));
  const after = firstWord(text.slice(span.end, span.end + 40));
  if (own.length > 0 && before === own[0]) faults.push(`“${before}” twice`);
  if (own.length > 0 && after === own.at(-1)) faults.push(`“${after}” twice`);
  if (alternative === '' && before !== '' && before === after) faults.push(`“${before}” twice`);
  if (alternative !== '') {
    const kept = numbersIn(alternative);
    for (const number of numbersIn(words)) if (!kept.has(number)) faults.push(`the number ${number} is lost`);
  }
  return faults;
}

function lastWord(text: string): string {
  return /([\p{L}\p{N}'’-]+) $/u.exec(text)?.[1]?.toLowerCase() ?? '';
}

function firstWord(text: string): string {
  return /^ ([\p{L}\p{N}'’-]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
}

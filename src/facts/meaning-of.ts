import type { Span } from '../contracts/span.ts';
import { scoresIn, timesIn } from './clock-in.ts';
import { datesIn } from './dates-in.ts';
import type { DateValue } from './facts.ts';
import { namesIn } from './names-in.ts';
import { ordinalOf, ordinalWordsPattern } from './number-words.ts';
import { modalsIn, negationsIn } from './polarity-in.ts';
import { quantitiesIn } from './quantities-in.ts';

export type MeaningKind = 'number' | 'date' | 'name' | 'negation' | 'modal' | 'quotation';
export type MeaningItem = { readonly kind: MeaningKind; readonly text: string };

/** What a piece of text states that no rewording may lose. */
export type Meaning = {
  /** In text order; the same item as often as it stands there. Numbers are normalised ("eleven" and "11" are one item), quotations are byte for byte. */
  readonly items: readonly MeaningItem[];
  /** Capitalised words that open a sentence: perhaps names, perhaps not. */
  readonly openers: readonly string[];
};

/** Reads numbers, dates, names, negations, modals and quotations out of any piece of text: a phrase, a sentence, an article. */
export function meaningOf(text: string): Meaning {
  const items: (MeaningItem & Span)[] = [];
  const openers: string[] = [];
  const quotations = quotationsIn(text);
  // what stands in quotation marks counts once, as a whole
  const rest = text.replace(quotation, (words) => `${words[0]}${' '.repeat(words.length - 2)}${words.at(-1)}`);
  const dates = datesIn(rest);
  const times = timesIn(rest);
  const scores = scoresIn(rest);
  const add = (kind: MeaningKind, { start, end }: Span, written: string) => items.push({ kind, start, end, text: written });
  for (const quotation of quotations) add('quotation', quotation, text.slice(quotation.start + 1, quotation.end - 1));
  for (const date of dates) add('date', date, dateKey(date));
  for (const time of times) add('date', time, `${Math.floor(time.minutes / 60)}:${String(time.minutes % 60).padStart(2, '0')}`);
  for (const score of scores) add('number', score, `${score.first}-${score.second}`);
  const taken = coveredBy([...dates, ...times, ...scores]);
  for (const quantity of quantitiesIn(rest)) {
    if (taken(quantity)) continue;
    const hedge = quantity.bound === 'exact' ? '' : `${quantity.bound} `;
    add('number', quantity, `${hedge}${quantity.value}${quantity.unit === null ? '' : ` ${quantity.unit}`}`);
  }
  for (const match of rest.matchAll(loose)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!taken(span)) add('number', span, looseKey(match[0]));
  }
  for (const name of namesIn(rest)) {
    if (name.isOpener && !name.text.includes(' ')) openers.push(name.text);
    else for (const part of `${name.title?.text ?? ''} ${name.text}`.trim().split(' ')) add('name', name, part);
  }
  for (const negation of negationsIn(rest)) add('negation', negation, negation.word);
  for (const modal of modalsIn(rest)) add('modal', modal, modal.word);
  items.sort((a, b) => a.start - b.start);
  return { items: items.map(({ kind, text: written }) => ({ kind, text: written })), openers };
}

/** Speech marks in pairs on one line or over lines of one paragraph; an apostrophe closes nothing. Shorter than 5,000 characters. */
function quotationsIn(text: string): Span[] {
  return Array.from(text.matchAll(quotation), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

const quotation = /“[^“”]{1,5000}”|"[^"]{1,5000}"|(?<![\p{L}\p{N}])‘[^‘]{1,5000}?’(?![\p{L}\p{N}])/gu;

function dateKey({ day, month, year, weekday, relative }: DateValue): string {
  const date = [year, month, day].map((part) => part ?? '?').join('-');
  return [date === '?-?-?' ? null : date, weekday === null ? null : `weekday ${weekday}`, relative]
    .filter((part) => part !== null)
    .join(' ');
}

function coveredBy(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low < sorted.length && sorted[low]!.start < end;
  };
}

/** Amounts without a figure, multiples and ranks. "Doubled down" is none. */
const loose = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:dozens|scores(?=\\sof)|hundreds|thousands|millions|billions|twice|thrice|doubl(?:e|es|ed|ing)(?!\\s(?:down|standard))|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|\\d{1,6}(?:st|nd|rd|th)|${ordinalWordsPattern})(?![\\p{L}\\p{N}])`,
  'giu',
);

function looseKey(word: string): string {
  const ordinal = ordinalOf(word);
  if (ordinal !== undefined) return `rank ${ordinal}`;
  return word.toLowerCase().replace(/(?:e|es|ed|ing)$/, '');
}

import type { Bound, NumberKind, Quantity } from './facts.ts';
import { magnitudeOf, numberWordsPattern, valueOfWords } from './number-words.ts';

/**
 * Every number of a text, in digits or in words, with its unit of money, measure, time or share. Dates, clock times and scores are not told
 * apart here: `factsOf` masks them.
 *
 * @returns in text order, not overlapping
 */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(quantity)) {
    const read = readValue(match.groups!);
    if (!read) continue;
    if (match.groups!.half !== undefined) read.value += 0.5;
    const start = match.index;
    const end = start + match[0].length;
    if (isPronoun(text, match[0], start, end)) continue;
    const hedge = hedgeBefore(text, start);
    const unit = match.groups!.unit;
    // "two night cleaners" counts cleaners
    const isModifier =
      unit !== undefined &&
      /^(?:night|day|week|month|year|hour|minute|second|point|mark|pound|dollar)$/i.test(unit) &&
      read.value !== 1 &&
      text[end - unit.length - 1] !== '-';
    if (isModifier) found.push({ ...read, kind: 'count', unit: null, start, end: end - unit.length - 1, ...hedge });
    else found.push({ ...read, ...unitOf(match.groups!, text, end), start, end, ...hedge });
  }
  return found;
}

const currencyWord =
  'crowns?|kronor|kroner|euros?|pounds?|dollars?|pence|cents?|yen|yuan|francs?|roubles?|rubles?|rupees?|pesos?|marks|guilders?|shillings?';
const measureWord =
  'metres?|meters?|kilometres?|kilometers?|miles?|km|kg|feet|foot|inch(?:es)?|yards?|tonnes?|tons?|kilograms?|kilos?|grams?|litres?|liters?|gallons?|acres?|hectares?|mph|kph|degrees?|megawatts?|gigawatts?|kilowatts?|watts?|barrels?|decibels?|centimetres?|centimeters?|millimetres?|millimeters?';
const timeWord = 'seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?';

const quantity = new RegExp(
  [
    '(?<![\\p{L}\\p{N}_.,]|\\d[-–:])',
    '(?:',
    `(?<currency>US\\$|A\\$|C\\$|[£€$¥])?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:\\s?(?<magnitude>million|billion|trillion|thousand|bn|mn|tn|(?<=[£€$¥]\\d[\\d.,]{0,15}\\s?)m|m(?!\\s(?:away|long|wide|high|deep|tall|from|race))|k)(?![\\p{L}\\p{N}])|(?<suffix>p|m|km|kg|mph|kph|mm|cm|ha|°?\\s?C|°\\s?F)(?![\\p{L}\\p{N}]))?`,
    `|(?<fraction>(?:one|two|three|four|an?|about half|half)[-\\s](?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?=\\s(?:of|the|as|in|from|to|less|more|were|are|this|last|since|over|compared|higher|lower|smaller|than)\\b|[.,;:)!?”]|\\s[—–]|\\n|$)|half(?=\\s(?:of|the|its|their|his|her|a|as|that|those)\\b))`,
    `|(?<words>${numberWordsPattern})`,
    ')',
    '(?![\\p{L}\\p{N}])',
    `(?<half>[-\\s]and[-\\s]a[-\\s]half(?=[-\\s](?:${measureWord}|${timeWord}|million|per)))?`,
    `(?:[-\\s](?<unit>per\\scent|percent|percentage\\spoints?|points?|(?:${currencyWord})|(?:${measureWord})|(?:${timeWord}))(?![\\p{L}])|\\s?(?<sign>%))?`,
  ].join(''),
  'giu',
);

function readValue({
  digits,
  magnitude,
  fraction: share,
  words,
}: Record<string, string | undefined>): { value: number; tolerance: number } | undefined {
  if (digits !== undefined) {
    const factor = magnitude ? magnitudeOf(magnitude)! : 1;
    const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
    return { value: round(Number(digits.replaceAll(',', '')) * factor), tolerance: (factor * 10 ** -decimals) / 2 };
  }
  if (share !== undefined) return { value: valueOfFraction(share), tolerance: 0.005 };
  const value = words === undefined ? undefined : valueOfWords(words);
  return value === undefined ? undefined : { value, tolerance: 0.5 };
}

/** Takes the dust off products such as 2.4 × 1,000,000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

const parts: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

function valueOfFraction(text: string): number {
  const [, count = '', part = ''] = /^(?:(one|two|three|four|an?)[-\s])?(\w+?)s?$/i.exec(text.replace(/^about /i, '')) ?? [];
  return (valueOfWords(count) || 1) / (parts[part.toLowerCase()] ?? 2);
}

function unitOf(groups: Record<string, string | undefined>, text: string, end: number): { kind: NumberKind; unit: string | null } {
  const { currency, fraction: share, sign, suffix } = groups;
  const unit = (groups.unit ?? suffix)?.toLowerCase().replace(/\s+/g, ' ');
  if (suffix !== undefined && /[CF]$/i.test(suffix)) return { kind: 'measure', unit: 'degree' };
  if (sign || unit === 'percent' || unit === 'per cent') return { kind: 'percent', unit: '%' };
  if (currency) return { kind: 'money', unit: currency };
  if (share !== undefined) return { kind: 'fraction', unit: null };
  if (unit === undefined)
    return { kind: /^\s?(?:times|fold)\b|^-fold\b/.test(text.slice(end, end + 7)) ? 'multiple' : 'count', unit: null };
  if (unit.includes('point')) return { kind: 'measure', unit: 'point' };
  const single = singular[unit] ?? unit.replace(/s$/, '');
  if (moneyWord.test(unit)) return { kind: 'money', unit: single };
  return { kind: durationWord.test(unit) ? 'duration' : 'measure', unit: single };
}

const moneyWord = new RegExp(`^(?:p|${currencyWord})$`);
const durationWord = new RegExp(`^(?:${timeWord})$`);
const singular: Readonly<Record<string, string>> = {
  feet: 'foot',
  inches: 'inch',
  km: 'kilometre',
  kilometers: 'kilometre',
  kilometer: 'kilometre',
  meters: 'metre',
  meter: 'metre',
  kg: 'kilogram',
  m: 'metre',
  mm: 'millimetre',
  cm: 'centimetre',
  ha: 'hectare',
  millimeter: 'millimetre',
  millimeters: 'millimetre',
  centimeter: 'centimetre',
  centimeters: 'centimetre',
  p: 'p',
  kilos: 'kilogram',
  kilo: 'kilogram',
  kronor: 'krona',
  kroner: 'krone',
  liters: 'litre',
  liter: 'litre',
  tons: 'ton',
  rubles: 'rouble',
};

/** "no one", "one of them", "the one": a pronoun, not a count. */
function isPronoun(text: string, word: string, start: number, end: number): boolean {
  if (word.toLowerCase() !== 'one') return false;
  if (/\b(?:no|the|any|every|each|some|this|that|which|only|another|last)[\s-]$/i.test(text.slice(Math.max(0, start - 9), start)))
    return true;
  return /^[\s-](?:thing|day|way|another|might|could|can|must|may|would|should|will|hand|side|is|who|that|reason)\b|^[’']/i.test(
    text.slice(end, end + 9),
  );
}

const hedges: readonly (readonly [Bound, RegExp])[] = [
  [
    'over',
    /(?:\bno fewer than|\bno less than|\bnot less than|\bnot fewer than|\bmore than|\bat least|\bjust over|\bwell over|\bover|\babove|\bupwards of|\bexceeding)\s(?:a\s|the\s)?$/i,
  ],
  [
    'under',
    /(?:\bno more than|\bnot more than|\bless than|\bfewer than|\bjust under|\bwell under|\bunder|\bbelow|\bnearly|\balmost|\bup to|\bat most)\s(?:a\s|the\s)?$/i,
  ],
  ['about', /(?:\babout|\baround|\broughly|\bapproximately|\bsome|\bestimated|\bclose to)\s(?:a\s|the\s)?$/i],
];

function hedgeBefore(text: string, start: number): { bound: Bound; hedgeStart: number } {
  const nothing = { bound: 'exact', hedgeStart: start } as const;
  if (!endsLikeHedge.test(text.slice(Math.max(0, start - 4), start))) return nothing;
  const from = Math.max(0, start - 20);
  const before = text.slice(from, start);
  for (const [bound, pattern] of hedges) {
    const match = pattern.exec(before);
    if (match) return { bound, hedgeStart: from + match.index };
  }
  return nothing;
}

/** A cheap first look: the last letters of every hedge, or the article that may follow it. */
const endsLikeHedge = /(?:an|st|er|ve|of|ng|ow|ly|st|to|ny|ch|ut|nd|me|ed|so|ew|\sa|he)\s$/i;

import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Quotation } from '../../contracts/segmented.ts';
import { valueOfWords } from '../../facts/number-words.ts';
import { finding } from './finding.ts';
import { areOpposite, hasOpposite } from './opposites.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemOf, stemsOf } from './stems.ts';

/** A quotation that returns with changed words, or the same speaker quoted with the opposite on the same thing. */
export const alteredQuotation: Rule = {
  name: 'altered-quotation',
  category: 'quotation',
  find({ speech, text }: Reading) {
    const quotes = speech.filter(({ start, end }) => end - start <= 1200).map((quotation) => quoteOf(quotation, text));
    const found: DraftInconsistency[] = [];
    const byWord = new Map<string, Quote[]>();
    for (const quote of quotes) {
      const near = new Set<Quote>();
      // the last dozen that share a word or the speaker: enough for an article, and linear in a long text
      const keys = quote.speaker === null ? [...quote.stems] : [...quote.stems, ` ${quote.speaker}`];
      for (const key of keys) for (const other of byWord.get(key) ?? []) near.add(other);
      for (const other of near) {
        const change =
          twoSpeakers(other, quote) ??
          changedWord(other, quote) ??
          changedFragment(other, quote) ??
          changedEnding(other, quote) ??
          changedCount(other, quote) ??
          oppositeOn(other, quote, text);
        if (change) found.push(finding('quotation', [other.span, quote.span], change));
      }
      for (const key of keys) {
        const list = byWord.get(key);
        if (!list) byWord.set(key, [quote]);
        else if (list.push(quote) > 12) list.shift();
      }
    }
    return found.slice(0, 20);
  },
};

type Quote = {
  readonly span: Quotation;
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** Last word of a named speaker’s name. */
  readonly speaker: string | null;
  /** Whoever speaks, named or not, lower case. */
  readonly source: string | null;
};

function quoteOf(span: Quotation, text: string): Quote {
  const inside = text.slice(span.inside.start, span.inside.end);
  const words =
    inside
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  const name = span.speaker?.isNamed ? span.speaker.name : null;
  return {
    span,
    words,
    stems: stemsOf(inside),
    speaker: name === null ? null : name.slice(name.lastIndexOf(' ') + 1),
    source: span.speaker?.name.toLowerCase() ?? null,
  };
}

/** Nearly the same words in the same order, with at most two changed and nothing left out at either end. */
function changedWord(a: Quote, b: Quote): string | undefined {
  if (!isOneVoice(a, b)) return undefined;
  if (a.words.length < 5 || b.words.length < 5) return changedOpposite(a, b);
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (long.words.length - short.words.length > 1) return undefined;
  let first = 0;
  while (first < short.words.length && short.words[first] === long.words[first]) first += 1;
  let last = 0;
  while (last < short.words.length - first && short.words.at(-1 - last) === long.words.at(-1 - last)) last += 1;
  const [from, to] = [short.words.slice(first, short.words.length - last), long.words.slice(first, long.words.length - last)];
  if (to.length === 0 || to.length > 2 || first + last < Math.max(4, short.words.length * 0.7) || first === 0 || last === 0)
    return undefined;
  return from.length === 0
    ? `The same quotation stands once with and once without “${to.join(' ')}”.`
    : `The same quotation has “${from.join(' ')}” in one place and “${to.join(' ')}” in another.`;
}

/** "tired but happy" and "tired but unhappy": short quotations, one word replaced by its opposite. */
function changedOpposite(a: Quote, b: Quote): string | undefined {
  if (a.words.length !== b.words.length || a.words.length < 3) return undefined;
  const changed = a.words.flatMap((word, index) => (word === b.words[index] ? [] : [[word, b.words[index]!] as const]));
  const [pair] = changed;
  if (changed.length !== 1 || !pair || !(areOpposite(...pair) || haveOppositePrefixes(...pair))) return undefined;
  return `The same quotation has “${pair[0]}” in one place and “${pair[1]}” in another.`;
}

/** "understaffed" and "overstaffed", "happy" and "unhappy". */
function haveOppositePrefixes(a: string, b: string): boolean {
  const bare = (word: string) => word.replace(/^(?:un|in|im|dis|non|mis|over|under)-?/, '');
  return a !== b && bare(a) === bare(b) && bare(a).length > 3;
}

/** "Won with a full stop" and "won with a question mark": short quotations that begin alike and end on other words of content. */
function changedEnding(a: Quote, b: Quote): string | undefined {
  if (a.speaker === null || a.speaker !== b.speaker || a.words.length > 8 || Math.abs(a.words.length - b.words.length) > 1)
    return undefined;
  let same = 0;
  while (same < a.words.length && a.words[same] === b.words[same]) same += 1;
  const [one, two] = [a.words.slice(same), b.words.slice(same)];
  const isShort = [one, two].every((rest) => rest.length > 0 && rest.length <= 2 && stemsOf(rest.join(' ')).size > 0);
  return same >= 3 && isShort && stemsOf(a.words.slice(0, same).join(' ')).size > 0
    ? `The same words are quoted with “${one.join(' ')}” in one place and with “${two.join(' ')}” in another.`
    : undefined;
}

/** A few words quoted again out of a longer quotation, with one word of content changed: "bent over backwards" and "bent over forwards". */
function changedFragment(a: Quote, b: Quote): string | undefined {
  if (!isOneVoice(a, b) || a.speaker === null || b.speaker === null) return undefined;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const length = short.words.length;
  if (length < 3 || length > 14 || long.words.length <= length + 1 || long.words.length > 120) return undefined;
  let change: readonly [string, string] | undefined;
  for (let at = 0; at + length <= long.words.length; at += 1) {
    const changed = short.words.flatMap((word, index) =>
      word === long.words[at + index] ? [] : [[word, long.words[at + index]!] as const],
    );
    if (changed.length === 0) return undefined;
    if (changed.length === 1) change = changed[0];
  }
  // a tense or a person that the sentence around asks for is no change
  const isContent = (word: string) => stemsOf(word).size > 0 || countOf(word) !== undefined;
  if (change === undefined || !change.every(isContent) || stemOf(change[0]) === stemOf(change[1])) return undefined;
  const kept = short.words.filter((word) => word !== change[0] && stemsOf(word).size > 0);
  return kept.length >= 2 || (length <= 4 && kept.length === 1 && areOpposite(...change))
    ? `The same words are quoted with “${change[0]}” in one place and with “${change[1]}” in another.`
    : undefined;
}

function isOneVoice(a: Quote, b: Quote): boolean {
  if (a.speaker !== null && b.speaker !== null) return a.speaker === b.speaker;
  return a.source === null || b.source === null || a.source === b.source || (a.speaker === null) !== (b.speaker === null);
}

/** One sentence of somebody, given to somebody else. */
function twoSpeakers(a: Quote, b: Quote): string | undefined {
  if (a.speaker === null || b.speaker === null || a.speaker === b.speaker || a.words.length < 5 || a.words.join(' ') !== b.words.join(' '))
    return undefined;
  return `The same words are given to ${a.span.speaker!.name} in one place and to ${b.span.speaker!.name} in another.`;
}

/** "a single household well goes dry" and "ten household wells go dry", of one speaker. */
function changedCount(a: Quote, b: Quote): string | undefined {
  if (a.speaker === null || a.speaker !== b.speaker || sharedStems(a.stems, b.stems) < 2) return undefined;
  for (const [at, word] of a.words.entries()) {
    const value = countOf(word);
    const thing = a.words
      .slice(at + 1, at + 3)
      .map(stemOf)
      .join(' ');
    if (value === undefined || !thing.includes(' ')) continue;
    for (const [index, other] of b.words.entries()) {
      const second = countOf(other);
      if (
        second === undefined ||
        second === value ||
        b.words
          .slice(index + 1, index + 3)
          .map(stemOf)
          .join(' ') !== thing
      )
        continue;
      return `The same remark is quoted with “${word}” in one place and with “${other}” in another.`;
    }
  }
  return undefined;
}

function countOf(word: string): number | undefined {
  return word === 'single' ? 1 : /^\d+$/.test(word) ? Number(word) : valueOfWords(word);
}

/** "The cap is permanent" and "a temporary measure", both of one speaker, and the clauses round them share a noun. */
function oppositeOn(a: Quote, b: Quote, text: string): string | undefined {
  if (a.speaker === null || a.speaker !== b.speaker || a.words.length > 14 || b.words.length > 14) return undefined;
  const around = ({ span }: Quote) =>
    stemsOf(text.slice(Math.max(0, span.start - 60), Math.min(text.length, span.end + 10)).replace(/^\S*/, ''));
  for (const word of a.words) {
    if (!hasOpposite(word)) continue;
    const other = b.words.find((one) => areOpposite(word, one));
    if (other === undefined || isDenied(a.words, word) || isDenied(b.words, other)) continue;
    if (sharedStems(a.stems, around(b)) + sharedStems(b.stems, around(a)) === 0 || !isSameOccasion(a, b, text)) continue;
    return `${a.speaker} is quoted as saying both “${word}” and “${other}” of the same thing.`;
  }
  return undefined;
}

function isDenied(words: readonly string[], word: string): boolean {
  const at = words.indexOf(word);
  return words.slice(Math.max(0, at - 3), at).some((one) => /^(?:not|no|never|isn't|wasn't|nothing|n't)$/.test(one));
}

/** Adjectives of state clash at any time; other pairs ("support", "oppose") only when a date, minutes or "the same" tie both to one occasion. */
function isSameOccasion(a: Quote, b: Quote, text: string): boolean {
  const near = ({ span }: Quote) => text.slice(Math.max(0, span.start - 200), span.end + 120);
  const [first, second] = [near(a), near(b)];
  const dates =
    first.match(
      /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
    ) ?? [];
  return dates.some((date) => second.includes(date)) || /\bminutes\b/.test(first + second) || Math.abs(a.span.start - b.span.start) < 400;
}

import type { ArticleWord } from '../article-words.ts';
import type { PatternToken } from './parse-pattern.ts';

/** Where a pattern stands: indexes of words, `to` exclusive. */
export type PatternMatch = {
  readonly from: number;
  readonly to: number;
  /** Index of the word that inflects, -1 without one. */
  readonly head: number;
  /** Forms that the head may be, see `PatternToken.fitting`. */
  readonly forms: readonly number[];
  /** Word ranges of the slots, in the order of the pattern. */
  readonly slots: readonly { readonly from: number; readonly to: number }[];
};

/**
 * Holds a pattern against the words around one of them.
 *
 * @param anchor - index of the pattern's token that stands at `words[at]`
 * @returns the longest match, or `undefined`; never beyond the sentence, never across a mark that the pattern does not have
 */
export function matchPattern(
  tokens: readonly PatternToken[],
  anchor: number,
  words: readonly ArticleWord[],
  at: number,
): PatternMatch | undefined {
  const { sentence } = words[at]!;
  const left = walk(tokens, anchor - 1, words, at - 1, -1, sentence);
  if (!left) return undefined;
  const right = walk(tokens, anchor, words, at, 1, sentence);
  if (!right) return undefined;
  const from = left.end + 1;
  const to = right.end;
  // half of a compound ("regime-backed") is another word
  if (words[from]!.isJoined || words[to]?.isJoined) return undefined;
  const head = [...left.steps, ...right.steps].find(({ token }) => token.kind === 'head');
  const slots = [...left.steps.toReversed(), ...right.steps].filter(({ token }) => token.kind === 'slot');
  return {
    from,
    to,
    head: head?.from ?? -1,
    forms: head ? head.token.fitting.get(words[head.from]!.lower)! : [],
    slots: slots.map(({ from: first, to: last }) => ({ from: first, to: last })),
  };
}

type Step = { readonly token: PatternToken; readonly from: number; readonly to: number };
type Walk = { readonly end: number; readonly steps: readonly Step[] };

/** Matches token by token in one direction; `end` is the first word not taken. Patterns are short, so trying both ways at an optional token is cheap. */
function walk(
  tokens: readonly PatternToken[],
  index: number,
  words: readonly ArticleWord[],
  at: number,
  direction: 1 | -1,
  sentence: number,
): Walk | undefined {
  const token = tokens[index];
  if (!token) return { end: at, steps: [] };
  for (const length of lengthsOf(token, words, at, direction, sentence)) {
    const rest = walk(tokens, index + direction, words, at + direction * length, direction, sentence);
    const from = direction === 1 ? at : at - length + 1;
    if (rest) return { end: rest.end, steps: [{ token, from, to: from + length }, ...rest.steps] };
  }
  return token.isOptional ? walk(tokens, index + direction, words, at, direction, sentence) : undefined;
}

/** How many words the token may take from `at` on, longest first. */
function lengthsOf(token: PatternToken, words: readonly ArticleWord[], at: number, direction: 1 | -1, sentence: number): readonly number[] {
  const word = words[at];
  if (word?.sentence !== sentence) return [];
  if (token.isJoined && !word.isJoined) return [];
  if (token.kind !== 'slot') return token.fitting.has(word.lower) ? [1] : [];
  if (token.slot === 'possessive') return possessiveLengths(words, at, direction);
  if (token.slot === 'object') return objectLengths(words, at, direction);
  if (token.slot === 'name') return nameLengths(words, at, direction);
  return slots[token.slot]?.(word.lower) ? [1] : [];
}

/** "its", or up to four words that end in 's. */
function possessiveLengths(words: readonly ArticleWord[], at: number, direction: 1 | -1): readonly number[] {
  if (possessives.has(words[at]!.lower)) return [1];
  const lengths: number[] = [];
  for (let length = 2; length <= 5; length += 1) {
    const from = direction === 1 ? at : at - length + 1;
    const slice = words.slice(Math.max(0, from), Math.max(0, from) + length);
    if (from < 0 || slice.length < length || slice.at(-1)!.lower !== "'s") continue;
    const inner = slice.slice(0, -1);
    if (
      inner.every(
        ({ lower, sentence }, index) => sentence === words[at]!.sentence && /^\p{L}/u.test(lower) && (index === 0 || !articles.has(lower)),
      )
    )
      lengths.push(length);
  }
  return lengths.reverse();
}

/** One to six words that may be an object, longest first: no mark, no clause of its own. */
function objectLengths(words: readonly ArticleWord[], at: number, direction: 1 | -1): readonly number[] {
  const { sentence } = words[at]!;
  let length = 0;
  while (length < 6) {
    const word = words[at + direction * length];
    if (word?.sentence !== sentence || (word.lower !== "'s" && !/^[\p{L}\p{N}]/u.test(word.lower)) || clauseWords.has(word.lower)) break;
    length += 1;
  }
  return Array.from({ length }, (_, index) => length - index);
}

const clauseWords = new Set(
  'and or but who which that when where while because if is are was were be been has have had will would can could to'.split(' '),
);

/** One to four capitalised words. */
function nameLengths(words: readonly ArticleWord[], at: number, direction: 1 | -1): readonly number[] {
  const { sentence } = words[at]!;
  let length = 0;
  while (length < 4) {
    const word = words[at + direction * length];
    if (!word?.isCapital || word.sentence !== sentence) break;
    length += 1;
  }
  return Array.from({ length }, (_, index) => length - index);
}

const possessives = new Set('my your his her its our their whose'.split(' '));
const articles = new Set('a an the this that these those'.split(' '));
const determiners = new Set('a an the this that these those my your his her its our their some any every each no another'.split(' '));

const slots: Readonly<Record<string, (lower: string) => boolean>> = {
  determiner: (lower) => determiners.has(lower),
  number: (lower) => /^\d/.test(lower) || numberWords.has(lower),
  any: (lower) => /^[\p{L}\p{N}]/u.test(lower),
};

const numberWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozen dozens twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions'.split(
    ' ',
  ),
);

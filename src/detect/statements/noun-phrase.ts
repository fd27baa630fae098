import type { Span } from '../../contracts/span.ts';
import { stemOf } from '../rules/stems.ts';
import { isGroupWord } from './verb-group.ts';
import { auxiliaries, conjunctions, determiners, isAdverb, pastForms, plainVerbs, prepositions, pronouns } from './word-classes.ts';
import type { Word } from './words-of-sentence.ts';

/** Who or what a verb speaks of, as far as neighbouring words tell. */
export type NounPhrase = Span & {
  /** Stem of the head noun, or key of the name. */
  readonly head: string;
  /** The head as it stands, lower case. */
  readonly raw: string;
  /** Stems of adjectives, possessors and complements. */
  readonly modifiers: readonly string[];
  readonly determiner: string | null;
  readonly isName: boolean;
  readonly isPronoun: boolean;
  /** "two", "11": the text of a number before the noun. */
  readonly number: string | null;
};

/** The phrase that begins at an index, adverbs before it left out; `undefined` where another part of speech begins. */
export function nounAfter(words: readonly Word[], from: number): NounPhrase | undefined {
  let at = from;
  while (at < words.length && words[at]!.kind === 'word' && isAdverb(words[at]!.lower) && !determiners.has(words[at]!.lower)) at += 1;
  let end = at;
  while (end < words.length && end - at < 8 && isNominal(words, end, end === at)) {
    if (isPronoun(words[end]!) && end > at) break;
    // "the completed stadium hosted its": what has an article behind it is a verb
    if (end > at && opensPhrase(words[end + 1])) break;
    end += 1;
    if (words[end - 1]!.name?.kind === 'person' || (words[end - 1]!.name && /ed$/.test(words[end]?.lower ?? ''))) break;
  }
  while (end > at && words[end - 1]!.kind === 'number' && end - at > 1) end -= 1;
  if (end === at) return undefined;
  const own = phraseOf(words.slice(at, end));
  const isShare =
    end - at === 1 &&
    words[end]?.lower === 'of' &&
    (words[at]!.kind === 'number' || /^(?:all|none|both|each|every|most|some|many)$/.test(words[at]!.lower));
  if (!own || words[end]?.lower !== 'of' || (own.isPronoun && !isShare)) return own;
  const complement = nounAfter(words, end + 1);
  if (isShare)
    return (
      complement && {
        ...complement,
        start: own.start,
        ...(words[at]!.kind === 'number' ? { number: words[at]!.lower } : { determiner: words[at]!.lower }),
      }
    );
  return complement ? { ...own, modifiers: [...own.modifiers, complement.head, ...complement.modifiers], end: complement.end } : own;
}

/** The phrase that ends right before an index: the subject of a verb group that starts there. */
export function nounBefore(words: readonly Word[], before: number, complements = 3): NounPhrase | undefined {
  let end = before;
  while (end > 0 && isGroupWord(words, end - 1)) end -= 1;
  const last = words[end - 1];
  if (last === undefined) return undefined;
  // "after being found guilty": the subject of the sentence
  if (words[end]?.lower === 'being' && prepositions.has(last.lower)) return nounAfter(words, 0);
  // "the scheme, which has been approved" and "the two men who were arrested"
  if (/^(?:who|which|that)$/.test(last.lower)) {
    const depth = last.lower === 'who' ? complements : 0;
    end -= 1;
    if (words[end - 1]?.lower === ',') end -= 1;
    // "Ferris, 41, who"
    if (/^\d{1,3}$/.test(words[end - 1]?.lower ?? '') && words[end - 2]?.lower === ',') end -= 2;
    return end === 0 ? undefined : nounEndingAt(words, end, depth);
  }
  // "Kemp, who lost the seat, thanked": the phrase stands before the first of the two commas
  if (last.lower === ',' || last.lower === ')') {
    const opening = words.findLastIndex(({ lower }, index) => index < end - 1 && /^[,(]$/.test(lower));
    if (opening <= 0) return undefined;
    return nounEndingAt(words, opening, complements);
  }
  return nounEndingAt(words, end, complements);
}

function nounEndingAt(words: readonly Word[], end: number, depth: number): NounPhrase | undefined {
  let from = end;
  // "Soldiers held Orsha": a name stands for itself
  if (words[end - 1]?.name) from = end - 1;
  else
    while (from > 0 && end - from < 7 && isNominal(words, from - 1, false)) {
      from -= 1;
      if (determiners.has(words[from]!.lower) && !words[from]!.isPossessive && !isDeterminerInside(words, from)) break;
      if (isPronoun(words[from]!)) break;
    }
  if (from === end) return undefined;
  const own = phraseOf(words.slice(from, end));
  if (!own || depth === 0 || own.isPronoun) return own;
  const preposition = words[from - 1];
  const share = words[from - 2];
  // "all of the watches", "31 of the 34 watches"
  if (
    preposition?.lower === 'of' &&
    share &&
    (share.kind === 'number' || /^(?:all|none|both|each|every|most|some|many)$/.test(share.lower))
  )
    return { ...own, start: share.start, ...(share.kind === 'number' ? { number: share.lower } : { determiner: share.lower }) };
  // "plans for a new stadium", "the leader of the council": the head stands before the preposition
  if (preposition && /^(?:of|for|in|at|on|from|to|near|against|between|over|into|outside)$/.test(preposition.lower)) {
    const outer = nounEndingAt(words, from - 1, depth - 1);
    // "hunting for the banker" is no phrase about hunting
    if (outer && !outer.isPronoun && !(outer.determiner === null && outer.raw.endsWith('ing')))
      return { ...outer, end: own.end, modifiers: [...outer.modifiers, own.head, ...own.modifiers] };
  }
  return own;
}

/** "all the passengers": one determiner behind another. */
function isDeterminerInside(words: readonly Word[], at: number): boolean {
  return /^(?:all|both|every|each|half|of)$/.test(words[at - 1]?.lower ?? '');
}

function opensPhrase(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.kind === 'word' &&
    (determiners.has(word.lower) || pronouns.has(word.lower)) &&
    !/^(?:who|which|that|half)$/.test(word.lower)
  );
}

function isPronoun(word: Word): boolean {
  return word.kind === 'word' && pronouns.has(word.lower) && !determiners.has(word.lower);
}

function isNominal(words: readonly Word[], at: number, isFirst: boolean): boolean {
  const word = words[at]!;
  if (word.kind === 'mark' || word.kind === 'date') return false;
  if (word.kind !== 'word') return true;
  const { lower } = word;
  if (determiners.has(lower)) return lower !== 'that' || isFirst;
  if (isPronoun(word)) return true;
  return (
    !auxiliaries.has(lower) &&
    !prepositions.has(lower) &&
    !conjunctions.has(lower) &&
    !plainVerbs.has(lower) &&
    !pastForms.has(lower) &&
    !isAdverb(lower)
  );
}

function phraseOf(words: readonly Word[]): NounPhrase | undefined {
  const kept = words.filter(({ lower }) => !determiners.has(lower));
  const first = words[0]!;
  const last = kept.at(-1);
  const determiner = determiners.has(first.lower) ? first.lower : null;
  const span = { start: first.start, end: words.at(-1)!.end };
  if (!last)
    return /^(?:both|all|none|some|these|those|this|that|neither)$/.test(first.lower)
      ? { ...span, head: first.lower, raw: first.lower, modifiers: [], determiner, isName: false, isPronoun: true, number: null }
      : undefined;
  const number = kept.find(({ kind }) => kind === 'number');
  return {
    ...span,
    head: last.name ? last.name.key : stemOf(last.lower),
    raw: last.lower,
    modifiers: kept.slice(0, -1).flatMap((word) => (word.kind === 'number' ? [] : [word.name ? word.lower : stemOf(word.lower)])),
    determiner: determiner ?? (kept[0]!.isPossessive ? 'the' : null),
    isName: last.name !== null,
    isPronoun: pronouns.has(last.lower) && last.name === null,
    number: number?.lower ?? null,
  };
}

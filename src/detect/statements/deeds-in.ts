import type { Span } from '../../contracts/span.ts';
import type { ReadSentence } from '../rules/reading.ts';
import { stemOf } from '../rules/stems.ts';
import { baseOfVerb } from './inflect.ts';
import { type NounPhrase, nounAfter, nounBefore } from './noun-phrase.ts';
import { type VerbGroup, verbGroupBefore } from './verb-group.ts';
import { adverbs, auxiliaries, conjunctions, determiners, isAdverb, negations, prepositions, pronouns } from './word-classes.ts';
import { type Word, wordsOfSentence } from './words-of-sentence.ts';

/** Who does what to whom: "police fired tear gas", "Novak beat Lindqvist". */
export type Deed = {
  /** Base of the verb, as far as its ending tells. */
  readonly verb: string;
  /** As `stemOf` gives it. */
  readonly stem: string;
  readonly sentence: ReadSentence;
  readonly span: Span;
  readonly doer: NounPhrase | null;
  /** The object, or what stands behind a preposition after the verb. */
  readonly object: NounPhrase | null;
  readonly isDenied: boolean;
  readonly time: VerbGroup['time'];
};

/** The deed of the word at an index, read as a verb; `undefined` where it cannot be one. */
export function deedAt(words: readonly Word[], at: number, sentence: ReadSentence): Deed | undefined {
  const word = words[at]!;
  if (!mayBeVerb(word)) return undefined;
  const isTitle = sentence.kind === 'heading';
  const group = verbGroupBefore(words, at, isTitle);
  const lead = words[group.from - 1];
  // "the binding vote", "a visit", "its use"
  if (
    group.from === at &&
    (lead === undefined
      ? !isTitle
      : lead.isPossessive || determiners.has(lead.lower) || prepositions.has(lead.lower) || (lead.kind === 'number' && !isTitle))
  )
    return undefined;
  const isPassive = group.isPassive && /(?:ed|en|t|d|n|k|g|wn)$/.test(word.lower) && !word.lower.endsWith('ing');
  const subject = nounBefore(words, group.from) ?? null;
  let next = at + 1;
  while (next < words.length && isAdverb(words[next]!.lower) && words[next]!.kind === 'word' && !determiners.has(words[next]!.lower))
    next += 1;
  const isBy = words[next]?.lower === 'by';
  if (prepositions.has(words[next]?.lower ?? '') && words[next]!.lower !== 'than') next += 1;
  const following = nounAfter(words, next) ?? null;
  const object = isPassive ? subject : following;
  const doer = isPassive ? (isBy ? following : null) : subject;
  const start = Math.min(subject?.start ?? word.start, word.start);
  return {
    verb: verbOf(word.lower, words[at + 1]?.lower),
    stem: stemOf(word.lower),
    sentence,
    span: { start, end: Math.max(word.end, following?.end ?? 0) },
    doer,
    object: object ?? null,
    isDenied: group.isDenied,
    time: group.time,
  };
}

/** Verbs that a sentence denies: "did not attend", "has never visited", "no plans to retire"; read once. */
export function deniedDeedsIn(sentence: ReadSentence): readonly Deed[] {
  const known = denied.get(sentence);
  if (known) return known;
  const found: Deed[] = [];
  denied.set(sentence, found);
  if (!denial.test(sentence.text)) return found;
  const words = wordsOfSentence(sentence);
  for (const [at, { lower, kind }] of words.entries()) {
    if (
      kind !== 'word' ||
      !(negations.has(lower) || /^(?:refused|declined|failed|refuses|declines|yet)$/.test(lower)) ||
      lower === 'without' ||
      lower === 'none'
    )
      continue;
    let verb = at + 1;
    // "no plans to retire", "no intention of selling"
    if (lower === 'no') {
      if (!/^(?:plan|plans|intention|wish|desire)$/.test(words[verb]?.lower ?? '')) continue;
      verb += 2;
    }
    const isDo = /^(?:did|does|do|didn't|doesn't|don't)$/.test(lower.endsWith("n't") ? lower : (words[at - 1]?.lower ?? ''));
    while (
      verb < words.length &&
      verb - at < 5 &&
      !(isDo && words[verb]!.lower === 'have') &&
      words[verb]!.kind === 'word' &&
      isBetween(words, verb)
    )
      verb += 1;
    const deed = words[verb] && deedAt(words, verb, sentence);
    if (!deed) continue;
    const doer =
      lower === 'no' ? (nounBefore(words, words[at - 1] && auxiliaries.has(words[at - 1]!.lower) ? at - 1 : at) ?? null) : deed.doer;
    found.push({
      ...deed,
      doer,
      isDenied: true,
      time: lower === 'no' ? 'future' : deed.time === 'unreal' && /^(?:refused|declined|failed)$/.test(lower) ? 'past' : deed.time,
    });
  }
  return found;
}

const denial = /\b(?:not|never|no|nobody|neither|nor|refuse[sd]?|decline[sd]?|failed|yet|cannot)\b|n['’]t\b/i;
const denied = new WeakMap<ReadSentence, readonly Deed[]>();

function isBetween(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (lower === 'been' && words[at + 1]?.lower === 'to') return false;
  return auxiliaries.has(lower) || adverbs.has(lower) || isAdverb(lower) || lower === 'to';
}

function mayBeVerb({ kind, lower }: Word): boolean {
  return (
    kind === 'word' &&
    lower.length > 2 &&
    !prepositions.has(lower) &&
    !conjunctions.has(lower) &&
    !determiners.has(lower) &&
    !pronouns.has(lower) &&
    !(isAdverb(lower) && lower !== 'been')
  );
}

/** One word for those that tell the same deed. */
export function verbOf(lower: string, next?: string): string {
  if (lower === 'been' && next === 'to') return 'visit';
  const known = verbs.get(lower);
  if (known !== undefined) return known;
  const base = baseOfVerb(lower);
  const verb = synonyms.get(base) ?? base;
  // a text has so many words at most; more are no language
  if (verbs.size < 20_000) verbs.set(lower, verb);
  return verb;
}

const verbs = new Map<string, string>();

const synonyms = new Map(
  'visit travel; use deploy; use fire; buy purchas acquir; begin start; beat defeat thrash; shoot gun; quit resign; have has had; win clinch; kill murder'
    .split(';')
    .flatMap((line) => {
      const [first, ...others] = line.trim().split(' ');
      return others.map((other) => [baseOfVerb(other), baseOfVerb(first!)] as const);
    }),
);

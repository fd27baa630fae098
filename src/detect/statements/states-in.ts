import type { Span } from '../../contracts/span.ts';
import type { ReadSentence } from '../rules/reading.ts';
import { type NounPhrase, nounAfter, nounBefore } from './noun-phrase.ts';
import { isTransitiveToo, mayHoldState, type StateEntry, statesFrom } from './state-lookup.ts';
import { type VerbGroup, verbGroupBefore } from './verb-group.ts';
import { determiners } from './word-classes.ts';
import { type Word, wordsOfSentence } from './words-of-sentence.ts';

/** A state that a sentence gives to a thing: "the council rejected the scheme" makes the scheme rejected, by the council. */
export type StateFact = {
  readonly entry: StateEntry;
  readonly sentence: ReadSentence;
  /** The words of the state and of the phrases about it. */
  readonly span: Span;
  readonly thing: NounPhrase;
  /** The doer of a deed to the thing, or the object of a stance; `null` when not said. */
  readonly other: NounPhrase | null;
  readonly isDenied: boolean;
  /** An adjective before its noun: it may tell one thing from another. */
  readonly isNaming: boolean;
  readonly time: VerbGroup['time'];
};

/** The states of a sentence, in text order; read once. */
export function statesIn(sentence: ReadSentence): readonly StateFact[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const facts: StateFact[] = [];
  remembered.set(sentence, facts);
  if (!mayHoldState(sentence.stems, sentence.text)) return facts;
  const words = wordsOfSentence(sentence);
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word') continue;
    for (const entry of statesFrom(word.lower)) {
      const fact = stateAt(words, at, entry, sentence);
      if (fact) facts.push(fact);
    }
  }
  return facts;
}

const remembered = new WeakMap<ReadSentence, readonly StateFact[]>();

function stateAt(words: readonly Word[], at: number, entry: StateEntry, sentence: ReadSentence): StateFact | undefined {
  const isTitle = sentence.kind === 'heading';
  const rest = entry.rest[0] === '<still' ? [] : entry.rest;
  if (entry.rest[0] === '<still' && words[at - 1]?.lower !== 'still') return undefined;
  const isPhrase = entry.place === 'p' || entry.place === 'a';
  // checked before the words around are read: "in" begins a dozen entries
  if (isPhrase && !rest.every((word, index) => words[at + 1 + index]?.lower === word)) return undefined;
  const group = verbGroupBefore(words, at, isTitle);
  const build = (thing: NounPhrase | undefined, other: NounPhrase | undefined, end: number): StateFact | undefined =>
    thing && {
      entry,
      sentence,
      span: { start: Math.min(thing.start, words[at]!.start), end: Math.max(words[end]!.end, thing.end, other?.end ?? 0) },
      thing,
      other: other ?? null,
      isDenied: group.isDenied || /^(?:no|none|neither|nobody)$/.test(thing.determiner ?? thing.head),
      isNaming: entry.place === 'a' && !group.isPassive,
      time: tenseOf(group, entry, isTitle),
    };

  if (isPhrase) {
    const end = at + rest.length;
    if (group.isPassive) return build(nounBefore(words, group.from), undefined, end);
    if (isTitle && entry.place === 'p') return build(nounBefore(words, at), undefined, end);
    const lead = words[at - 1];
    // "four passengers still missing", "workers trapped underground"
    const behind = words[at - 1]?.lower === 'still' ? at - 1 : at;
    if (/^(?:missing|trapped|unaccounted)$/.test(words[at]!.lower) && !determiners.has(words[behind - 1]?.lower ?? '')) {
      const fact = build(nounBefore(words, behind, 0), undefined, end);
      if (fact) return { ...fact, time: 'now' };
    }
    if (entry.place !== 'a' || !lead || !(determiners.has(lead.lower) || lead.kind === 'number')) return undefined;
    const noun = nounAfter(words, at + 1);
    return (
      noun &&
      build(
        {
          ...noun,
          start: lead.start,
          determiner: lead.kind === 'number' ? null : lead.lower,
          number: lead.kind === 'number' ? lead.lower : noun.number,
        },
        undefined,
        at,
      )
    );
  }
  if (entry.form === 'progressive' && !group.isPassive) return undefined;
  const isParticiple = entry.form === 'participle' || entry.form === 'past';
  const near = rest.every((word, index) => words[at + 1 + index]?.lower === word) ? at + rest.length : -1;
  if (group.isPassive && entry.form === 'participle') {
    if (entry.place !== 't' || near === -1) return undefined;
    const agent = words[near + 1]?.lower === 'by' ? nounAfter(words, near + 2) : undefined;
    return build(nounBefore(words, group.from), agent, near);
  }
  if (group.isPassive && entry.form !== 'progressive') return undefined;
  if (entry.form === 'base' && !group.hasAuxiliary && !isTitle && !isPluralSubject(words, group.from)) return undefined;
  const object = nounAfter(words, (near === -1 ? at : near) + 1);
  const subject = nounBefore(words, group.from);
  if (entry.place === 'i') {
    // "the poem continues by describing" tells of its parts
    if (/^(?:by|with|to|as)$/.test(words[near + 1]?.lower ?? '') && entry.axis.name === 'going on') return undefined;
    if (near === -1 || (object && isTransitiveToo(entry.base) && !object.isPronoun)) return undefined;
    return build(subject, undefined, near);
  }
  if (isTitle && isParticiple && near !== -1 && !object && entry.place === 't') return build(subject, undefined, near);
  let end = near;
  if (near === -1) {
    // "turned the plan down"
    const after = object ? words.findIndex(({ start }) => start >= object.end) : -1;
    if (after === -1 || words[after]!.lower !== rest[0] || rest.length > 1) return undefined;
    end = after;
  }
  if (!object) return undefined;
  return entry.place === 'o' ? build(subject, object, end) : build(object, subject, end);
}

function tenseOf({ time, hasAuxiliary }: VerbGroup, { form }: StateEntry, isTitle: boolean): VerbGroup['time'] {
  if (time === 'past' && !hasAuxiliary && (form === 'third' || form === 'base') && !isTitle) return 'now';
  return time;
}

/** "Nurses support": a bare verb has a plural before it. */
function isPluralSubject(words: readonly Word[], from: number): boolean {
  const word = words[from - 1];
  return (
    word !== undefined &&
    ((word.kind === 'word' && (/[^s]s$/.test(word.lower) || /^(?:people|men|women|police|they|we|who)$/.test(word.lower))) ||
      word.kind === 'name')
  );
}

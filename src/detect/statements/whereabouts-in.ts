import type { Span } from '../../contracts/span.ts';
import type { ReadSentence } from '../rules/reading.ts';
import { baseOfVerb } from './inflect.ts';
import { type NounPhrase, nounAfter, nounBefore } from './noun-phrase.ts';
import { verbGroupBefore } from './verb-group.ts';
import { determiners } from './word-classes.ts';
import { type Word, wordsOfSentence } from './words-of-sentence.ts';

/** Where a sentence has a thing: the town of an event, the floor of a room, the bank, the direction. */
export type Whereabouts = {
  readonly thing: NounPhrase;
  /** Things clash within one kind: "town", "floor", "bank", "north of the capital" by the capital, "heading". */
  readonly kind: string;
  readonly where: string;
  readonly sentence: ReadSentence;
  readonly span: Span;
};

/** The whereabouts that a sentence tells, in text order; read once. */
export function whereaboutsIn(sentence: ReadSentence): readonly Whereabouts[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const found: Whereabouts[] = [];
  remembered.set(sentence, found);
  if (!located.test(sentence.text)) return found;
  const words = wordsOfSentence(sentence);
  for (const [at, word] of words.entries()) {
    for (const read of [floorAt, bankAt, directionAt, originAt, seatAt, deedAt, townAt, sceneAt]) {
      const one = read(words, at, word);
      if (!one?.thing || one.thing.isPronoun) continue;
      const start = Math.min(one.thing.start, words[one.from]!.start);
      found.push({
        thing: one.thing,
        kind: one.kind,
        where: one.where,
        sentence,
        span: { start, end: Math.max(one.thing.end, words[one.to]!.end) },
      });
    }
  }
  return found;
}

/** A preposition before a capital, or a word that the readers below look for. */
const located =
  /\b(?:in|at|on|near) [A-Z]|\b(?:floor|bank|shore|coast|north|south|east|west|found|shot|attacked|stabbed|arrested|discovered|buried|hidden|parked|dumped)|-based\b/;
const remembered = new WeakMap<ReadSentence, readonly Whereabouts[]>();
type Read =
  | { readonly thing: NounPhrase | undefined; readonly kind: string; readonly where: string; readonly from: number; readonly to: number }
  | undefined;

const ordinal = /^(?:ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)|top)$/;

function floorAt(words: readonly Word[], at: number, { lower }: Word): Read {
  const [which, floor] = lower.split('-');
  if (ordinal.test(which!) && floor === 'floor')
    return { thing: nounAfter(words, at + 1), kind: 'floor', where: `${which} floor`, from: at, to: at };
  if (lower !== 'floor' || !ordinal.test(words[at - 1]?.lower ?? '') || words[at - 2]?.lower !== 'the' || words[at - 3]?.lower !== 'on')
    return undefined;
  return { thing: placed(words, at - 3), kind: 'floor', where: `${words[at - 1]!.lower} floor`, from: at - 3, to: at };
}

const compass = /^(?:north|south|east|west|northern|southern|eastern|western|left|right)$/;

function bankAt(words: readonly Word[], at: number, { lower }: Word): Read {
  if (
    !/^(?:bank|shore|coast)$/.test(lower) ||
    !compass.test(words[at - 1]?.lower ?? '') ||
    words[at - 2]?.lower !== 'the' ||
    !/^(?:on|off|along)$/.test(words[at - 3]?.lower ?? '')
  )
    return undefined;
  return { thing: placed(words, at - 3), kind: lower, where: `${bare(words[at - 1]!.lower)} ${lower}`, from: at - 3, to: at };
}

/** "north of the capital", "the storm moved east". */
function directionAt(words: readonly Word[], at: number, { lower }: Word): Read {
  if (!/^(?:north|south|east|west)(?:wards?)?$/.test(lower)) return undefined;
  const where = lower.replace(/wards?$/, '');
  if (words[at + 1]?.lower === 'of') {
    const other = nounAfter(words, at + 2);
    if (!other || other.isPronoun) return undefined;
    let from = at;
    while (
      from > 0 &&
      (words[from - 1]!.kind === 'number' ||
        /^(?:miles?|km|kilometres?|just|to|the|metres|about|some|few|further|lies|lying)$/.test(words[from - 1]!.lower))
    )
      from -= 1;
    const to = words.findLastIndex(({ start }) => start < other.end);
    return { thing: placed(words, from), kind: `of ${other.head}`, where: `${where} of`, from: at, to };
  }
  const verb = at - (words[at - 1]?.lower === 'to' ? 2 : 1);
  if (
    !/^(?:moved|moving|heading|headed|heads|moves|travelling|drifting|drifted|tracking|blew|blowing|flows|flowed|turned|sailing|sailed|marched|drove|fled)$/.test(
      words[verb]?.lower ?? '',
    )
  )
    return undefined;
  return { thing: nounBefore(words, verb), kind: 'heading', where, from: verb, to: at };
}

const happens =
  /^(?:held|happened|occurred|erupted|played|staged|began|started|opened|place|hosted|sits|stands|located|exploded|broke|based)$/;

/** "the explosion in Halvik", "the summit will be held in Geneva", "the trial at Leeds Crown Court". */
function townAt(words: readonly Word[], at: number, { name, isPossessive }: Word): Read {
  const preposition = words[at - 1]?.lower ?? '';
  if (name === null || isPossessive || name.kind === 'person' || !/^(?:in|at|near)$/.test(preposition)) return undefined;
  // "in Halvik, Norway" is one place; what follows a name is part of it
  if (words[at + 1]?.kind === 'name') return undefined;
  const verb = words[at - 2]?.lower ?? '';
  let thing: NounPhrase | undefined;
  if (happens.test(verb)) {
    const head = verb === 'place' ? at - 3 : at - 2;
    thing =
      verb === 'place' && !/^(?:took|takes|take|taken|taking)$/.test(words[head]?.lower ?? '')
        ? undefined
        : nounBefore(words, verbGroupBefore(words, head, false).from);
  } else thing = placed(words, at - 1);
  // "the summit venue" is where the summit is
  if (thing && /^(?:venue|site|scene|hall)$/.test(thing.raw) && thing.modifiers.length > 0)
    thing = { ...thing, head: thing.modifiers.at(-1)!, raw: thing.modifiers.at(-1)! };
  return { thing, kind: preposition === 'at' ? 'at' : 'town', where: name.key, from: at - 1, to: at };
}

/** "The company, based in Munich" and "the Hamburg-based company". */
function seatAt(words: readonly Word[], at: number, { lower, name }: Word): Read {
  if (lower.endsWith('-based')) {
    const company = nounAfter(words, determiners.has(words[at - 1]?.lower ?? '') ? at - 1 : at);
    const thing = company && { ...company, modifiers: company.modifiers.filter((word) => !/-based$/i.test(word)) };
    return { thing, kind: 'seat', where: (name?.text ?? lower).replace(/-based$/i, '').toLowerCase(), from: at, to: at };
  }
  const place = words[at + 2];
  if (!/^(?:based|headquartered)$/.test(lower) || words[at + 1]?.lower !== 'in' || !place?.name) return undefined;
  const before = words[at - 1]?.lower === ',' ? at - 1 : verbGroupBefore(words, at, false).from;
  return { thing: nounBefore(words, before), kind: 'seat', where: place.lower, from: at, to: at + 2 };
}

/** "Police stopped the van on Mill Street": what is done to a thing, and where. */
function deedAt(words: readonly Word[], at: number, { name, isPossessive }: Word): Read {
  if (
    name === null ||
    isPossessive ||
    name.kind === 'person' ||
    !/^(?:in|at|on|near)$/.test(words[at - 1]?.lower ?? '') ||
    words[at + 1]?.kind === 'name'
  )
    return undefined;
  const thing = placed(words, at - 1);
  if (!thing || thing.isName) return undefined;
  const first = words.findIndex(({ start }) => start >= thing.start);
  const verb = words[first - 1];
  if (verb?.kind !== 'word' || !/(?:ed|ing)$/.test(verb.lower) || verb.lower.length < 5 || happens.test(verb.lower)) return undefined;
  return { thing, kind: `did ${baseOfVerb(verb.lower)}`, where: name.key, from: first - 1, to: at };
}

/** "The body was found in a field" and "the garage where the body was found". */
function sceneAt(words: readonly Word[], at: number, { lower }: Word): Read {
  if (!/^(?:found|shot|attacked|stabbed|arrested|discovered|buried|hidden|abandoned|parked|dumped)$/.test(lower)) return undefined;
  const group = verbGroupBefore(words, at, false);
  if (!group.isPassive || group.isDenied) return undefined;
  const subject = nounBefore(words, group.from, 0);
  if (!subject) return undefined;
  const opening = words.findIndex(({ start }) => start >= subject.start);
  const relative = words[opening - 1]?.lower === 'where' ? nounBefore(words, opening - 1, 0) : undefined;
  const isIn = /^(?:in|on|at|inside|behind|under)$/.test(words[at + 1]?.lower ?? '');
  const place = relative ?? (isIn ? nounAfter(words, at + 2) : undefined);
  if (!place || place.isPronoun || place.isName || /^(?:connection|time|way|case|place|front|spot|scene)$/.test(place.raw))
    return undefined;
  const from = words.findIndex(({ start }) => start >= Math.min(place.start, subject.start));
  const to = words.findLastIndex(({ start }) => start < Math.max(place.end, words[at]!.end));
  return { thing: subject, kind: `did ${baseOfVerb(lower)}`, where: place.raw, from, to };
}

/** "Yusuf was born in Cardiff", "Born in Bristol, Yusuf". */
function originAt(words: readonly Word[], at: number, { lower }: Word): Read {
  const place = words[at + 2];
  if (lower !== 'born' || words[at + 1]?.lower !== 'in' || place?.kind !== 'name') return undefined;
  const thing = at === 0 ? (words[3]?.lower === ',' ? nounAfter(words, 4) : undefined) : nounBefore(words, at);
  return { thing, kind: 'birthplace', where: place.name!.key, from: at, to: at + 2 };
}

/** The phrase that stands right before a preposition, a comma between them left out; the subject when "is" stands there. */
function placed(words: readonly Word[], at: number): NounPhrase | undefined {
  const before = words[at - 1];
  if (!before) return undefined;
  if (before.lower === ',') return nounBefore(words, at - 1);
  return nounBefore(words, at, 0);
}

function bare(direction: string): string {
  return direction.replace(/ern$/, '');
}

import type { NumberFact } from '../../facts/facts.ts';
import type { ReadSentence } from './reading.ts';
import { stemOf } from './stems.ts';
import { thingClass } from './thing-class.ts';

/** A number of things or people, with how it is told. */
export type CountMention = {
  readonly number: NumberFact;
  readonly sentence: ReadSentence;
  /** Class of the noun that is counted; `null` when none follows ("the 12 wounded"). */
  readonly noun: string | null;
  /** Words between number and noun, stemmed. */
  readonly modifiers: readonly string[];
  /** `the`: something that was told of before; `all`: the whole of it; `none`: told for the first time, or a part. */
  readonly reference: 'the' | 'all' | 'none';
  /** "nine of the 40", "another three", "the other 20", "the first 12": no whole. */
  readonly isPart: boolean;
  /** "5,000 new nurses", "the 3,000 extra nurses": to be held against others of the kind only. */
  readonly isAdded: boolean;
  /** What follows narrows the noun: "the four men who", "the 14 hospitals in the study". */
  readonly isNarrowed: boolean;
};

/** The counts of a sentence. Shares, and numbers whose noun says what happens in time (years, days), are left out. */
export function countMentionsIn(sentence: ReadSentence): readonly CountMention[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const mentions = sentence.numbers.length === 0 ? none : mentionsIn(sentence);
  remembered.set(sentence, mentions);
  return mentions;
}

const none: readonly CountMention[] = [];
const remembered = new WeakMap<ReadSentence, readonly CountMention[]>();

function mentionsIn(sentence: ReadSentence): CountMention[] {
  return sentence.numbers.flatMap((number) => {
    if (number.kind !== 'count' || number.unit !== null) return [];
    const before = sentence.text.slice(Math.max(0, number.hedgeStart - sentence.start - 40), number.hedgeStart - sentence.start);
    const after = sentence.text.slice(number.phraseEnd - sentence.start, number.phraseEnd - sentence.start + 40);
    const isParent = number.noun === null && /\b(?:mother|father|parent|mum|dad)[ -]of[ -]$/i.test(before);
    const ofThem = /^ of (?:the|its|their|those|these|his|her) ([a-z][a-z-]+)/.exec(
      sentence.text.slice(number.end - sentence.start, number.end - sentence.start + 40),
    )?.[1];
    const counted = number.noun ?? (ofThem !== undefined && /s$|^(?:men|women|children|people|staff|crew)$/.test(ofThem) ? ofThem : null);
    // "signed by 8,200 people" counts signatures
    const isSigned = /\bsigned by (?:more than |about |some |over )?$/i.test(before);
    const isJobs = /^(?:loss|cut)$/.test(number.noun ?? '') && number.modifiers.includes('job');
    const noun = isJobs ? 'job' : isSigned ? thingClass('signature') : isParent ? 'child' : counted === null ? null : thingClass(counted);
    if (noun !== null && general.has(noun)) return [];
    return [
      {
        number,
        sentence,
        noun,
        modifiers: number.modifiers.filter((word) => !/^(?:new|additional|extra)$/.test(word)).map((word) => stemOf(word)),
        reference: /\b(?:all|every one) (?:of )?(?:the |of the |its |their )?$/i.test(before)
          ? 'all'
          : /(?:\b(?:the|these|those|its|their|his|her)|[’']s) $/i.test(before)
            ? 'the'
            : 'none',
        isPart:
          /\b(?:another|other|others|remaining|further|first|last|next|final|more|additional|extra|second|of whom|of which|of them|including|among|only|about|up to|some of|each|every|per|than|top|previous|new|at least) $/i.test(
            before,
          ) ||
          /^ (?:more|others?|extra|further|fewer|less)\b/i.test(after) ||
          (!/\b(?:all|every one) (?:of )?(?:the )?$/i.test(before) &&
            /^ of (?:the|its|their|his|her|those|these|them|whom|which)\b/i.test(
              sentence.text.slice(number.end - sentence.start, number.end - sentence.start + 12),
            )) ||
          number.modifiers.some((word) => /^(?:more|other|further|former|remaining|first|last|second|such)$/.test(word)),
        isAdded: number.modifiers.some((word) => /^(?:new|additional|extra)$/.test(word)),
        isNarrowed:
          /^ (?!to be )(?:who|whom|that|which|where|whose|of|in|at|on|from|with|without|under|over|for|by|between|aged|to|not|still|already|near|outside|inside|[a-z]+(?:ed|ing)(?= (?:in|by|on|at|with|from|for|to|during|after|last|since)\b|[,.;]|$))\b/i.test(
            after,
          ),
      },
    ];
  });
}

const general = new Set(
  'year day week month hour minute second time way thing point goal match game win defeat draw try run wicket over mile step word reason side half quarter per percentage set inch foot'.split(
    ' ',
  ),
);

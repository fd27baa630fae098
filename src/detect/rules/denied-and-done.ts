import type { DraftInconsistency } from '../../contracts/draft.ts';
import { areTimesApart, isOneSource, isUnsure, sourceOf, tellsChange } from '../statements/circumstances.ts';
import { type Deed, deedAt, deniedDeedsIn, verbOf } from '../statements/deeds-in.ts';
import { type NounPhrase, nounAfter } from '../statements/noun-phrase.ts';
import { isVague, mayBeSame } from '../statements/same-thing.ts';
import { spoken } from '../statements/spoken.ts';
import { type Word, wordsOfSentence } from '../statements/words-of-sentence.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** The same deed denied and told: "has never been to Russia … visited Russia", "Nurses to strike … voted not to strike", "no plans to retire … would retire". */
export const deniedAndDone: Rule = {
  name: 'denied-and-done',
  category: 'logic',
  find(reading: Reading) {
    const sentences = reading.title ? [reading.title, ...reading.body] : reading.body;
    const denied = new Map<string, Deed[]>();
    for (const deed of sentences.flatMap((sentence) => deniedDeedsIn(sentence))) {
      const list = denied.get(deed.verb) ?? denied.set(deed.verb, []).get(deed.verb)!;
      if (list.length < 20) list.push(deed);
    }
    if (denied.size === 0) return [];
    const found: DraftInconsistency[] = [];
    const stems = new Set([...denied.values()].flatMap((deeds) => deeds.map(({ stem }) => stem)));
    for (const sentence of sentences) {
      if (!mayHold(sentence, stems)) continue;
      const words = wordsOfSentence(sentence);
      for (const [at, word] of words.entries()) {
        const known = word.kind === 'word' ? denied.get(verbOf(word.lower, words[at + 1]?.lower)) : undefined;
        const done = known && (deedAt(words, at, sentence) ?? adjectiveAt(words, at, sentence));
        if (!done || done.isDenied || done.time === 'unreal') continue;
        const not = known.find((one) => one.sentence !== sentence && clash(one, done, reading));
        if (not && found.length < 10) found.push(tell(not, done));
      }
    }
    return found;
  },
};

/** Whether one of the verbs may stand in a sentence, under its own stem or as one of the words that tell the same deed. */
function mayHold({ stems: own, text }: ReadSentence, stems: ReadonlySet<string>): boolean {
  for (const stem of own) if (stems.has(stem)) return true;
  return /\b(?:visit|travel|us(?:e|ed|es|ing)\b|deploy|fir(?:e|ed|es|ing)\b|b(?:uy|ought)|start|beg[ai]n|ha(?:s|d|ve)\b)/.test(text);
}

/** "The binding vote" beside "the vote was not binding". */
function adjectiveAt(words: readonly Word[], at: number, sentence: ReadSentence): Deed | undefined {
  const lead = words[at - 1];
  if (lead?.lower !== 'the' || words[at + 1]?.kind !== 'word') return undefined;
  const noun = nounAfter(words, at + 1);
  if (!noun) return undefined;
  const span = { start: lead.start, end: noun.end };
  return {
    verb: verbOf(words[at]!.lower),
    stem: words[at]!.lower,
    sentence,
    span,
    doer: { ...noun, determiner: 'the' },
    object: null,
    isDenied: false,
    time: 'now',
  };
}

function clash(not: Deed, done: Deed, reading: Reading): boolean {
  if (not.doer === null || done.doer === null || not.time === 'unreal') return false;
  if (!isOne(not.doer, not.sentence, done.doer, done.sentence, reading) && !isWe(not, done, reading)) return false;
  // what is told of "people" or "a man" needs the same object as well
  if (isVague(not.doer) && (!not.object || !done.object || isVague(not.object))) return false;
  const [first, second] = [not.object, done.object];
  const isTitle = not.sentence.kind === 'heading' || done.sentence.kind === 'heading';
  if (first && second ? !isOne(first, not.sentence, second, done.sentence, reading) : (first || second) && !isTitle) return false;
  if (not.verb === 'hav' || not.verb === 'have') if (!first || !second) return false;
  if ((not.time === 'future') !== (done.time === 'future') && !(not.time === 'future' && isSaid(done))) return false;
  if (isUnsure(not.sentence, not.span) || isUnsure(done.sentence, done.span) || !isOneSource(not.sentence, done.sentence, reading))
    return false;
  if (isEverApart(not, done)) return false;
  // "I did not run to be liked; I ran because" denies the reason
  if (
    [not, done].some(({ sentence, span }) => /^\s*(?:to|because|for|in order|as|so)\b/.test(sentence.text.slice(span.end - sentence.start)))
  )
    return false;
  return [not, done].every(
    ({ sentence, span }) =>
      !tellsChange(sentence, clauseAround(sentence, span)) &&
      !/\b(?:only|just|because|quite|all|not only|necessarily|any ?more)\b/i.test(
        sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
      ),
  );
}

/** "We have enough beds" of a speaker who elsewhere says it of the hospital. */
function isWe(not: Deed, done: Deed, { speech }: Reading): boolean {
  const [first, second] = [sourceOf(not.sentence, { speech }), sourceOf(done.sentence, { speech })];
  return first !== null && first === second && [not, done].some(({ doer }) => doer?.raw === 'we');
}

/** "Berg said he would retire". */
function isSaid({ sentence, span }: Deed): boolean {
  return /\bwould\b/.test(sentence.text.slice(span.start - sentence.start, span.end - sentence.start));
}

function isOne(a: NounPhrase, home: ReadSentence, b: NounPhrase, other: ReadSentence, reading: Reading): boolean {
  return mayBeSame(spoken(a, home, reading), spoken(b, other, reading));
}

/** "Never" holds for every date, "not" for its own. */
function isEverApart(not: Deed, done: Deed): boolean {
  const isNever = /\bnever\b/i.test(not.sentence.text.slice(not.span.start - not.sentence.start, not.span.end - not.sentence.start));
  return !isNever && areTimesApart(not.sentence, done.sentence);
}

function tell(not: Deed, done: Deed): DraftInconsistency {
  const isTitle = not.sentence.kind === 'heading' || done.sentence.kind === 'heading';
  const evidence = [not, done].map(({ sentence, span }) => clauseAround(sentence, span));
  return finding(isTitle ? 'headline' : 'logic', evidence, 'The same is said to be so in one place and not to be so in another.');
}

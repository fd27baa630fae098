import type { DraftInconsistency } from '../../contracts/draft.ts';
import { areTimesApart, isOneSource, isUnsure, tellsChange } from '../statements/circumstances.ts';
import { type Deed, deedAt, verbOf } from '../statements/deeds-in.ts';
import { formsOfVerb } from '../statements/inflect.ts';
import type { NounPhrase } from '../statements/noun-phrase.ts';
import { mayBeSame } from '../statements/same-thing.ts';
import { wordsOfSentence } from '../statements/words-of-sentence.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemOf } from './stems.ts';

/** Doer and done-to change places ("Norton shot Vickers … Vickers shot Norton"), or a deed that is done once has two doers ("called by Unite … the RMT, which called the strike"). */
export const whoDidWhat: Rule = {
  name: 'who-did-what',
  category: 'identity',
  find(reading: Reading) {
    const deeds: Deed[] = [];
    const found: DraftInconsistency[] = [];
    for (const sentence of reading.title ? [reading.title, ...reading.body] : reading.body) {
      for (const deed of deedsIn(sentence)) {
        const near = deeds.slice(-60);
        const swapped = near.find((one) => one.sentence !== sentence && isSwapped(one, deed) && isAtOnce(one, deed, reading));
        const shared = swapped
          ? undefined
          : near.find((one) => one.sentence !== sentence && hasTwoDoers(one, deed) && isAtOnce(one, deed, reading));
        if (swapped) found.push(tell(swapped, deed, 'Who did it and to whom it was done change places.'));
        else if (shared)
          found.push(
            tell(shared, deed, `It is said to have been done by ${shared.doer!.head} in one place and by ${deed.doer!.head} in another.`),
          );
        deeds.push(deed);
      }
    }
    return [...found.slice(0, 10), ...headlineDoer(reading)];
  },
};

const oneWayVerbs =
  'beat defeat shoot stab sue buy acquire replace outbid attack thrash bite overtake succeed rescue strangle divorce'.split(' ');
const oneWay = new Set(oneWayVerbs.map((verb) => verbOf(verb)));
const onceVerbs = 'found establish design write direct discover invent draft compose chair call commission paint score own build'.split(
  ' ',
);
const once = new Set(onceVerbs.map((verb) => verbOf(verb)));
const nominal: Readonly<Record<string, string>> = {
  victory: 'beat',
  win: 'beat',
  triumph: 'beat',
  takeover: 'buy',
  acquisition: 'buy',
  purchase: 'buy',
};
const stems = new Set(
  [...oneWayVerbs, ...onceVerbs, ...Object.keys(nominal)].flatMap((verb) => formsOfVerb(verb).map(([form]) => stemOf(form))),
);

function mayHold(own: ReadonlySet<string>): boolean {
  for (const stem of own) if (stems.has(stem)) return true;
  return false;
}

function deedsIn(sentence: ReadSentence): Deed[] {
  if (!mayHold(sentence.stems)) return [];
  const words = wordsOfSentence(sentence);
  const found: Deed[] = [];
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word') continue;
    const verb = nominal[word.lower];
    const owner = words[at - 1];
    if (verb !== undefined && owner?.isPossessive && owner.name) {
      const other = /^(?:of|over)$/.test(words[at + 1]?.lower ?? '') ? words[at + 2] : undefined;
      const doer = {
        start: owner.start,
        end: owner.end,
        head: owner.name.key,
        raw: owner.lower,
        modifiers: [],
        determiner: null,
        isName: true,
        isPronoun: false,
        number: null,
      };
      const object = other?.name ? { ...doer, start: other.start, end: other.end, head: other.name.key, raw: other.lower } : null;
      found.push({
        verb: verbOf(verb),
        stem: verb,
        sentence,
        span: { start: owner.start, end: object?.end ?? word.end },
        doer,
        object,
        isDenied: false,
        time: 'past',
      });
      continue;
    }
    if (!oneWay.has(verbOf(word.lower)) && !once.has(verbOf(word.lower))) continue;
    const deed = deedAt(words, at, sentence);
    if (deed?.doer && deed.object && !deed.isDenied && deed.time !== 'unreal') found.push(deed);
  }
  return found;
}

/** "Germany to send tanks" above "Poland will send tanks": the headline gives the deed to somebody else, whom the article knows. */
function headlineDoer({ title, body, text }: Reading): DraftInconsistency[] {
  const lead = body[0];
  if (!title || !lead) return [];
  const words = wordsOfSentence(title);
  for (const [at, word] of words.entries()) {
    const own = word.kind === 'word' ? deedAt(words, at, title) : undefined;
    if (!own?.doer || !own.object || own.isDenied || !isNamed(own.doer, title)) continue;
    for (const [index, other] of wordsOfSentence(lead).entries()) {
      if (other.kind !== 'word' || verbOf(other.lower) !== own.verb) continue;
      const deed = deedAt(wordsOfSentence(lead), index, lead);
      if (!deed?.doer || !deed.object || deed.isDenied || !isNamed(deed.doer, lead) || !mayBeSame(deed.object, own.object)) continue;
      const name = title.text.slice(own.doer.start - title.start, own.doer.end - title.start);
      if (mayBeSame(deed.doer, own.doer) || lead.text.includes(name) || !text.slice(lead.end).includes(name)) continue;
      return [tell(own, deed, 'The headline names another doer than the article.')];
    }
  }
  return [];
}

/** A name, or a word with a capital that a list of names may have missed. */
function isNamed(phrase: NounPhrase, { text, start }: ReadSentence): boolean {
  return phrase.isName || /^[A-Z]/.test(text.slice(phrase.start - start));
}

/** "Novak beat Lindqvist … Lindqvist’s victory". */
function isSwapped(a: Deed, b: Deed): boolean {
  if (a.verb !== b.verb || !oneWay.has(a.verb) || !a.doer || !b.doer || ![a, b].every((one) => isNamed(one.doer!, one.sentence)))
    return false;
  const crossed = a.object && mayBeSame(a.object, b.doer);
  const back = b.object ? mayBeSame(b.object, a.doer) : true;
  const forth = b.object && mayBeSame(b.object, a.doer);
  return !mayBeSame(a.doer, b.doer) && ((crossed && back) || (forth === true && a.object === null)) === true;
}

function hasTwoDoers(a: Deed, b: Deed): boolean {
  if (a.verb !== b.verb || !once.has(a.verb) || !a.doer?.isName || !b.doer?.isName || !a.object || !b.object) return false;
  if (mayBeSame(a.doer, b.doer) || !mayBeSame(a.object, b.object)) return false;
  if (a.verb === verbOf('call') && !/^(?:strike|election|vote|meeting|referendum|ballot|inquest|inquiry)$/.test(b.object.raw)) return false;
  const isThe = (one: Deed) => one.object!.isName || one.object!.determiner === 'the';
  return (
    isThe(a) &&
    isThe(b) &&
    !/s$/.test(b.object.raw) &&
    !/^(?:police|time|way|game|film|book|song|report|goal|company|house)$/.test(b.object.raw)
  );
}

function isAtOnce(a: Deed, b: Deed, reading: Reading): boolean {
  if (
    [a, b].some(
      ({ sentence, span }) =>
        isUnsure(sentence, span) ||
        tellsChange(sentence, clauseAround(sentence, span)) ||
        /\b(?:with|and|co-\w+|jointly|together|also|both|return|replay|rematch|back)\b/i.test(
          sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
        ),
    )
  )
    return false;
  return !areTimesApart(a.sentence, b.sentence) && isOneSource(a.sentence, b.sentence, reading);
}

function tell(a: Deed, b: Deed, why: string): DraftInconsistency {
  const evidence = [a, b].map(({ sentence, span }) => clauseAround(sentence, span));
  return finding(a.sentence.kind === 'heading' ? 'headline' : 'identity', evidence, why);
}

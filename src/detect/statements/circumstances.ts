import type { Span } from '../../contracts/span.ts';
import type { DateFact } from '../../facts/facts.ts';
import type { Reading, ReadSentence } from '../rules/reading.ts';
import { type NounPhrase, nounAfter, nounBefore } from './noun-phrase.ts';
import { wordsOfSentence } from './words-of-sentence.ts';

/** Whether two sentences speak of different times: dates in both and none in common, or a year or "ago" in one only. */
export function areTimesApart(a: ReadSentence, b: ReadSentence): boolean {
  if (a === b) return false;
  const [first, second] = [a.dates, b.dates].map((dates) => dates.map(keyOf));
  if (first!.length > 0 && second!.length > 0) return !first!.some((day) => second!.some((other) => isSameDay(day, other)));
  return [...a.dates, ...b.dates].some(({ year, relative }) => year !== null || /ago|last|earlier|previous/.test(relative ?? ''));
}

/** Whether a sentence tells that things change, or that there are two of them: strong words anywhere in it, weak ones in the clause itself. */
export function tellsChange(sentence: ReadSentence, clause: Span): boolean {
  return (
    signsOf(sentence).isChange || weak.test(withoutShift(sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start)))
  );
}

/** "Angry that he had not come": behind "that" the "had" is a shift of tense, no earlier time. */
function withoutShift(clause: string): string {
  return clause.includes('had') ? clause.replace(/\bthat\b[^,;]{1,60}?\bhad\b/g, '') : clause;
}

/** What the whole sentence tells, read once: many states may stand in it. */
function signsOf(sentence: ReadSentence): { readonly isChange: boolean; readonly isDisputed: boolean } {
  const known = signs.get(sentence);
  if (known) return known;
  const { text } = sentence;
  const read = { isChange: strong.test(text), isDisputed: disputed.test(text) || /\?["”’']?\s*$/.test(text) };
  signs.set(sentence, read);
  return read;
}

const signs = new WeakMap<ReadSentence, { readonly isChange: boolean; readonly isDisputed: boolean }>();

const strong =
  /\b(?:then|later|again|afterwards|until|till|earlier|previous(?:ly)?|initial(?:ly)?|at first|former(?:ly)?|once|eventual(?:ly)?|finally|overturn\w*|appeal\w*|this time|used to|instead|second(?! floor)|another|rival|meanwhile|no longer|unlike|rather|partial\w*|briefly|temporarily|despite|original(?:ly)?|recent(?:ly)?|sometimes|often|usually|whenever|following|in the end|the same day)\b/i;
const weak =
  /\b(?:since|before|but|however|though|although|while|whereas|other|yet|part|some|most|many|more|less|always|or|ahead of|had (?!been|turned|stayed)|by (?:\d|noon|midnight|dawn|dusk|nightfall))\b/i;

/** Something asked, supposed, feared or disputed: no statement of the article. Wishes and plans count in the clause itself only. */
export function isUnsure(sentence: ReadSentence, clause: Span): boolean {
  return signsOf(sentence).isDisputed || supposed.test(sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start));
}

const disputed =
  /\b(?:if|unless|whether|den(?:y|ies|ied|ying)|alleg\w+|accus\w+|disput\w+|claim(?:s|ed|ing)?|argu(?:e|es|ed)|insist(?:s|ed)?|critics|prosecut\w+|feared|rumou?r\w*|wrongly|false(?:ly)?|mistaken(?:ly)?)\b/i;
const supposed =
  /\b(?:urg(?:ed?|ing)|call(?:s|ed|ing) (?:for|on)|demand\w*|want(?:s|ed)?|hop(?:e|es|ed|ing)|threat\w*|offer(?:s|ed)? to|consider\w*|propos(?:e|es|ed|ing) to|believed|thought to|suspected|reportedly|defen[cs]e)\b/i;

/** Whether two sentences have one source, or one of them is the writer's: two people may see a thing differently. */
export function isOneSource(a: ReadSentence, b: ReadSentence, reading: Pick<Reading, 'speech'>): boolean {
  const [first, second] = [sourceOf(a, reading), sourceOf(b, reading)];
  return first === null || second === null || first === second;
}

/** Who says what a sentence tells: the speaker of its quotation or of "said", lower case; `null` for the writer. */
export function sourceOf(sentence: ReadSentence, { speech }: Pick<Reading, 'speech'>): string | null {
  const known = remembered.get(sentence);
  if (known !== undefined) return known;
  const source = readSource(sentence, speech);
  remembered.set(sentence, source);
  return source;
}

const remembered = new WeakMap<ReadSentence, string | null>();

function readSource(sentence: ReadSentence, speech: Reading['speech']): string | null {
  const quotation = speech.find(({ start, end }) => start < sentence.end && sentence.start < end);
  if (quotation?.speaker) return lastWord(quotation.speaker.name);
  if (!/\b(?:said|says|say|told|according|added|announced|insisted|admitted|promised|confirmed)\b/.test(sentence.text))
    return quotation ? 'somebody' : null;
  const words = wordsOfSentence(sentence);
  const at = words.findIndex(({ lower }) =>
    /^(?:said|says|say|told|according|added|announced|insisted|admitted|promised|confirmed)$/.test(lower),
  );
  if (at === -1) return null;
  const phrase: NounPhrase | undefined =
    words[at]!.lower === 'according' ? nounAfter(words, at + 2) : (nounBefore(words, at) ?? nounAfter(words, at + 1));
  if (phrase?.isPronoun) return null;
  return phrase ? lastWord(phrase.raw) : 'somebody';
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

function keyOf({ weekday, day, month, year, relative }: DateFact): readonly (number | string | null)[] {
  return [weekday, day, month, year, relative];
}

function isSameDay(a: readonly (number | string | null)[], b: readonly (number | string | null)[]): boolean {
  return (
    (a.every((value, index) => value === b[index] || (index < 4 && (value === null || b[index] === null))) &&
      a.slice(0, 4).some((value, index) => value !== null && value === b[index])) ||
    (a[4] !== null && a[4] === b[4])
  );
}

import type { GroundedPhrase } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { type Meaning, type MeaningItem, meaningOf } from '../facts/meaning-of.ts';
import { sameMeaning } from '../facts/same-meaning.ts';
import { notWording } from '../text/not-wording.ts';
import { countWords } from '../text/words.ts';
import { digitsOf } from './figures.ts';
import { inventedSourceIn } from './invented-source.ts';
import type { Place } from './place.ts';

const quotationMark = /["“”„«»]|(?<![\p{L}\p{N}])[‘']|[’'](?![\p{L}\p{N}])(?<!s[’'])/u;
/** Longer than this in words is no alternative to a phrase but a new text. */
const maxWordsBeyondPhrase = 8;

/** `listed` is the alternative as it was listed, `replacement` as it would stand: in a headline its words may have got capitals, and those make no names. */
export type SafetyCheck = (
  listed: string,
  replacement: string,
  phrase: GroundedPhrase,
  place: Place,
  isScare: boolean,
) => string | undefined;

/**
 * Makes the check of one article's alternatives: it tells why an alternative must not stand in for its phrase, `undefined` when it may.
 *
 * Numbers, dates, names, negations and modal verbs stay as they are (a declared change of polarity excepted), quotation marks stay where they are, and no source
 * comes in that the article does not name. What is cut holds none of these, but for opinion whose names stand elsewhere.
 *
 * @param phrases - all that may be edited: what stands only in them does not stand elsewhere
 */
export function safetyCheckOf({ document: { text, prose } }: Segmented, phrases: readonly GroundedPhrase[]): SafetyCheck {
  // the same wording comes again and again, and the whole text is searched only once it must be
  const meanings = new Map<string, Meaning>();
  let lowerText: string | undefined;
  let untouched: string | undefined;

  return (listed, replacement, phrase, place, isScare) => {
    const { text: words, start, end } = phrase.passage;
    if (replacement === words) return 'changes nothing';
    if (notWording.test(replacement)) return 'is not plain wording';
    if (prose.slice(start, end) !== words) return 'would take markup with it';
    if (countWords(replacement) > countWords(words) + maxWordsBeyondPhrase) return 'is much longer than the phrase';
    if (quotationMark.test(replacement) || (!isScare && /["“”]/.test(words))) return 'would change quotation marks';
    if (replacement === '' && place.isHeading && place.isWholeSentence) return 'would leave the heading empty';
    if (digitsOf(replacement) !== digitsOf(words)) return 'changes a figure';
    lowerText ??= text.toLowerCase();
    // a plain name for a group that the article names is no source
    const source = inventedSourceIn(replacement, lowerText, phrase.category === 'label' ? 'crowds' : 'any');
    if (source) return `brings in a source, “${source}”`;
    const { lost } = sameMeaning(meaningAt(words, place), meaningAt(replacement, place));
    const { gained } = sameMeaning(meaningAt(words, place), meaningAt(listed, place));
    // a sentence or an aside of the writer's opinion may go with its "not" and its "must"; a number in it may not, and a name only if it stands elsewhere
    const isOpinion = replacement === '' && (place.isWholeSentence || words.startsWith(',')) && opinions.has(phrase.category);
    const matters = ({ kind, text: item }: MeaningItem) =>
      !(kind === 'negation' && (phrase.edit.polarity === 'same' || isOpinion)) &&
      !(kind === 'modal' && (isOpinion || isFrame(phrase))) &&
      !(kind === 'negation' && /^(?:no|not|never)-\p{L}/iu.test(words)) &&
      !(kind === 'number' && isOpinion && !/\d/.test(words) && isCountWord(item) && staysElsewhere(wordFor(item))) &&
      !(kind === 'name' && /-\p{Ll}/u.test(item) && place.opensSentence) &&
      !(kind === 'name' && isOpinion && staysElsewhere(item)) &&
      !(kind === 'quotation' && isScare);
    const missing = lost.find((item) => matters(item) && !(place.isHeading && isCommonWord(item, text)));
    if (missing) return `loses “${missing.text}”`;
    const stranger = gained.find((item) => matters(item) && !(item.kind === 'name' && text.includes(item.text)));
    return stranger && `adds “${stranger.text}”`;
  };

  function staysElsewhere(name: string): boolean {
    untouched ??= without(text, phrases);
    return untouched.includes(name);
  }

  /** The meaning of words where they stand: a capital says "name" only when it does not open the sentence. */
  function meaningAt(words: string, { opensSentence }: Place): Meaning {
    const framed = opensSentence ? words : `so ${words}`;
    const known = meanings.get(framed) ?? meaningOf(framed);
    meanings.set(framed, known);
    return known;
  }
}

/** In a headline each word may have a capital; a word that the article also writes without one is no name. */
function isCommonWord({ kind, text: word }: MeaningItem, text: string): boolean {
  return kind === 'name' && (text.includes(word.toLowerCase()) || !text.slice(text.indexOf(word) + word.length).includes(word));
}

const opinions = new Set<string>(['editorial', 'insinuation', 'label', 'metaphor']);

/** "It must be said that", "would have us believe that": wording of our own rules in which the modal verb binds nobody. */
function isFrame({ category, edit, foundBy }: GroundedPhrase): boolean {
  return (
    foundBy.every((engine) => engine === 'embedded') &&
    ((category === 'editorial' && edit.polarity === 'same') || category === 'reporting-verb' || category === 'vague-attribution')
  );
}

/** "one of the best", "put families first", "a second home": in an opinion these count nothing. */
function isCountWord(item: string): boolean {
  return /^(?:1|rank [123])$/.test(item);
}

function wordFor(item: string): string {
  return item === '1' ? 'one' : ({ 'rank 1': 'first', 'rank 2': 'second', 'rank 3': 'third' }[item] ?? item);
}

function without(text: string, phrases: readonly GroundedPhrase[]): string {
  let [rest, offset] = ['', 0];
  for (const { passage } of phrases) {
    rest += `${text.slice(offset, passage.start)} `;
    offset = passage.end;
  }
  return rest + text.slice(offset);
}

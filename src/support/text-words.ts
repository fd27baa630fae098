import type { Span } from '../contracts/span.ts';
import {
  beForms,
  conjunctions,
  determiners,
  haveForms,
  infinitiveMarkers,
  isAdverb,
  prepositions,
  subjectPronouns,
} from '../detect/lexicon/function-words.ts';
import { stemOf } from '../detect/rules/stems.ts';

export type WordKind = 'name' | 'noun' | 'verb' | 'adjective' | 'adverb' | 'function';

export type TextWord = Span & {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly kind: WordKind;
  /** A negation stands before it in its clause, at most three words away. */
  readonly isNegated: boolean;
};

/**
 * The words of a sentence, with what kind of word each probably is: by its capital, its ending and its neighbours, without a dictionary.
 *
 * @param offset - added to the spans
 */
export function textWordsOf(sentence: string, offset = 0): TextWord[] {
  const found = Array.from(sentence.matchAll(word), (match) => ({
    text: match[0].replace(/[’']s?$/, ''),
    start: match.index,
    before: sentence.slice(Math.max(0, match.index - 2), match.index),
  }));
  let negatedUntil = -1;
  return found.map(({ text, start, before }, at) => {
    const lower = text.toLowerCase().replaceAll('’', "'");
    if (/[,;:.()—–]/.test(before)) negatedUntil = -1;
    const isNegation = negations.has(lower) || lower.endsWith("n't");
    if (isNegation) negatedUntil = at + 3;
    const previous = found[at - 1]?.text.toLowerCase() ?? '';
    const next = found[at + 1]?.text.toLowerCase() ?? '';
    const opens = at === 0 || /["“‘:]/.test(before);
    const kind = isNegation ? 'function' : kindOf(text, lower, previous, next, opens);
    return {
      text,
      lower,
      start: offset + start,
      end: offset + start + text.length,
      stem: stemOf(lower.replaceAll('.', '')),
      kind,
      isNegated: !isNegation && at <= negatedUntil,
    };
  });
}

const word = /(?:[A-Za-z]\.){2,}|[\p{L}\p{M}]+(?:[’'‑-][\p{L}\p{M}\p{N}]+)*[’']?/gu;
const negations = new Set('not no never none nobody nothing neither nor without cannot except excluding'.split(' '));

const functionWords = new Set(
  `${[...determiners, ...subjectPronouns, ...infinitiveMarkers, ...haveForms, ...beForms, ...prepositions, ...conjunctions].join(' ')}
   there here him her them us me himself herself itself themselves also then so too very own same such more most less least up down out off
   away back again just only even still yet already when how why what much many few other others one two three four five six seven eight nine ten
   eleven twelve dozen hundred thousand million billion percent per cent mr mrs ms dr later earlier ago once around including according toward who's
   day says said say told tells saying made make makes making including become became becomes`
    .split(/\s+/)
    .filter(Boolean),
);

/** Past forms that no ending gives away. */
const pasts = new Set(
  `caught fell rose came went grew took led began gave held kept left lost met ran sent stood told won shot struck hit beat sold bought brought built
   paid spoke wrote drew chose drove fled fought sought taught thought knew saw heard felt spent sat broke stole sank flew threw wore swore fired
   put set cut shut let led fed bid hid slid rode drank sang sung swam hung stuck dug spun won lay`
    .split(/\s+/)
    .filter(Boolean),
);

const adjectiveEnding = /(?:al|ous|ive|ful|less|ic|able|ible|ary|ent|ant|ish|ial|ern|ese)$/;

function kindOf(text: string, lower: string, previous: string, next: string, opens: boolean): WordKind {
  if (functionWords.has(lower)) return 'function';
  if (/^\p{Lu}/u.test(text) && (!opens || /^\p{Lu}+$|\.|\p{Ll}\p{Lu}/u.test(text))) return 'name';
  if (isAdverb(lower)) return 'adverb';
  const isAfterNounMarker = determiners.has(previous) || /[’']s$/.test(previous) || prepositions.has(previous);
  if (infinitiveMarkers.has(previous) && !isAfterNounMarker) return 'verb';
  const isContentNext = next !== '' && !functionWords.has(next);
  if (/(?:ed|en)$/.test(lower) && (beForms.has(previous) || haveForms.has(previous))) return 'verb';
  if (pasts.has(lower) && !isAfterNounMarker) return 'verb';
  if (/ed$/.test(lower)) return isAfterNounMarker && isContentNext ? 'adjective' : 'verb';
  if (/ing$/.test(lower) && !determiners.has(previous) && !isContentNext && next !== '') return 'verb';
  if (/ing$/.test(lower) && (beForms.has(previous) || prepositions.has(previous))) return 'verb';
  if (adjectiveEnding.test(lower) && (isContentNext || beForms.has(previous))) return 'adjective';
  if (isAfterNounMarker) return 'noun';
  if (subjectPronouns.has(previous)) return 'verb';
  // "the council opens a café": what stands between a noun and a determiner
  if ((determiners.has(next) || next === 'that' || next === 'to') && previous !== '' && !functionWords.has(previous)) return 'verb';
  return 'noun';
}

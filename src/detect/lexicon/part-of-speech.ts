import type { ArticleWord } from '../article-words.ts';
import { nounForms, verbForms } from './compiled-lexicon.ts';
import {
  beForms,
  commonPasts,
  conjunctions,
  copulas,
  determiners,
  haveForms,
  infinitiveMarkers,
  isAdverb,
  prepositions,
  subjectPronouns,
} from './function-words.ts';

type Neighbours = { readonly before: string; readonly isNameBefore: boolean; readonly after: string; readonly isNameAfter: boolean };

/**
 * Tells which form of a verb stands at a word, by its neighbours.
 *
 * @param forms - indexes of `verbForms` that the spelling allows
 * @param isAlone - whether the verb is the whole phrase; inside a longer phrase its company already tells
 * @returns index into `verbForms`; `undefined` where the word is a noun or an adjective
 */
export function verbFormAt(words: readonly ArticleWord[], at: number, forms: readonly number[], isAlone: boolean): number | undefined {
  const { before, isNameBefore, after, isNameAfter } = neighboursOf(words, at);
  const may = (name: (typeof verbForms)[number]) => forms.includes(verbForms.indexOf(name));
  const form = (name: (typeof verbForms)[number]) => verbForms.indexOf(name);
  const isAfterNounMarker = determiners.has(before) || before === "'s" || before === 'her';
  if (may('gerund')) return form('gerund');
  if (may('base') && (infinitiveMarkers.has(before) || before === "let's")) return form('base');
  if (may('participle') && (haveForms.has(auxiliaryBefore(words, at)) || beForms.has(auxiliaryBefore(words, at))))
    return form('participle');
  if (may('past') || may('participle')) {
    if (isAfterNounMarker) return may('participle') && !isAlone ? form('participle') : undefined;
    if (!may('past') || after === 'by') return form('participle');
    return form('past');
  }
  if (isAfterNounMarker || /ing$/.test(before)) return undefined;
  const isPluralBefore = /[^su]s$/.test(before) || plurals.has(before);
  const mayBeSubject = before === '' || !/^\p{L}/u.test(before) || conjunctions.has(before) || subjectPronouns.has(before);
  // a base form needs a plural subject: in "a jealous rage at the party" there is none
  if (may('base') && !isPluralBefore && !mayBeSubject && !(isNameBefore && !isAlone)) return undefined;
  if (!isAlone) return may('third') ? form('third') : form('base');
  if (infinitiveMarkers.has(before) || (prepositions.has(before) && !conjunctions.has(before))) return undefined;
  const isVerbAfter =
    beForms.has(after) ||
    haveForms.has(after) ||
    (infinitiveMarkers.has(after) && after !== 'to') ||
    /ed$/.test(after) ||
    commonPasts.has(after);
  if (subjectPronouns.has(before) || (isNameBefore && !prepositions.has(after) && !isVerbAfter))
    return may('third') ? form('third') : form('base');
  const isObjectAfter = determiners.has(after) || after === 'that' || isNameAfter || /^(?:him|her|them|us|me|it|back)$/.test(after);
  if (isObjectAfter) return may('third') ? form('third') : form('base');
  if (before === '' || !/^\p{L}/u.test(before) || conjunctions.has(before)) return undefined;
  if (after === '' || isVerbAfter || prepositions.has(after)) return undefined;
  if (may('third') && !isPluralBefore) return form('third');
  return may('base') && isPluralBefore ? form('base') : undefined;
}

const plurals = new Set('people men women children police media both many some few others those'.split(' '));

/**
 * Tells singular or plural of a noun, by its neighbours.
 *
 * @param forms - indexes of `nounForms` that the spelling allows
 * @returns index into `nounForms`; `undefined` where the word is a verb
 */
export function nounFormAt(words: readonly ArticleWord[], at: number, forms: readonly number[], isAlone: boolean): number | undefined {
  const [first] = forms;
  if (!isAlone || first === undefined) return first;
  const { before, after } = neighboursOf(words, at);
  if (infinitiveMarkers.has(before)) return undefined;
  if (subjectPronouns.has(before) && before !== 'that' && before !== 'which') return undefined;
  if (first === nounForms.indexOf('plural') && (determiners.has(after) || after === 'that') && !conjunctions.has(after)) return undefined;
  return first;
}

/**
 * Tells how an adjective stands, by its neighbours.
 *
 * @param to - index past the adjective
 * @returns `attributive` before its noun, `predicative` after a copula; `undefined` where it is a noun itself, or unclear
 */
export function adjectivePlace(words: readonly ArticleWord[], from: number, to: number): 'attributive' | 'predicative' | undefined {
  const after = words[to]?.sentence === words[from]!.sentence ? words[to]!.lower : '';
  const isNounAfter =
    /^[\p{L}\p{N}]/u.test(after) &&
    !prepositions.has(after) &&
    !conjunctions.has(after) &&
    !beForms.has(after) &&
    !haveForms.has(after) &&
    !infinitiveMarkers.has(after) &&
    !determiners.has(after) &&
    !subjectPronouns.has(after);
  if (isNounAfter) return 'attributive';
  const { before } = neighboursOf(words, from);
  if (copulas.has(before) || ((before === 'and' || before === 'or' || before === ',') && isListAfterCopula(words, from)))
    return 'predicative';
  return after === ',' || after === 'and' || after === 'but' || after === 'or' || /["“”'’]/.test(after) ? 'attributive' : undefined;
}

/** "They are military, strategic, and existential": the last of several adjectives. */
function isListAfterCopula(words: readonly ArticleWord[], from: number): boolean {
  const { sentence } = words[from]!;
  for (let at = from - 1; at >= from - 8 && words[at]?.sentence === sentence; at -= 1) {
    const { lower } = words[at]!;
    if (copulas.has(lower)) return true;
    if (determiners.has(lower) || prepositions.has(lower)) return false;
  }
  return false;
}

function neighboursOf(words: readonly ArticleWord[], at: number): Neighbours {
  const { sentence } = words[at]!;
  let previous = at - 1;
  while (words[previous]?.sentence === sentence && isAdverb(words[previous]!.lower)) previous -= 1;
  let next = at + 1;
  while (words[next]?.sentence === sentence && isAdverb(words[next]!.lower)) next += 1;
  const before = words[previous]?.sentence === sentence ? words[previous] : undefined;
  const after = words[next]?.sentence === sentence ? words[next] : undefined;
  return {
    before: before?.lower ?? '',
    isNameBefore: before?.isCapital ?? false,
    after: after?.lower ?? '',
    isNameAfter: after?.isCapital ?? false,
  };
}

/** The auxiliary just before a participle, adverbs and a pronoun between them apart; empty without one. */
function auxiliaryBefore(words: readonly ArticleWord[], at: number): string {
  const { sentence } = words[at]!;
  for (let index = at - 1; index >= at - 4 && words[index]?.sentence === sentence; index -= 1) {
    const { lower } = words[index]!;
    if (haveForms.has(lower) || beForms.has(lower)) return lower;
    if (!isAdverb(lower)) return '';
  }
  return '';
}

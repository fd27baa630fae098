import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { type ArticleWord, articleWords } from '../article-words.ts';
import { quotationAt } from '../quotation-at.ts';
import { sentenceStyles } from '../sentence-style.ts';
import { isAmericanSpelling } from '../spelling-habit.ts';
import { isAttributiveNoun } from './attributive-noun.ts';
import { carryForm } from './carry-form.ts';
import type { CompiledEntry } from './compiled-lexicon.ts';
import { fillAlternative } from './fill-alternative.ts';
import { holdsCircumstance, type Situation } from './holds-circumstance.ts';
import type { LoadedLexicon } from './load-lexicon.ts';
import { matchPattern, type PatternMatch } from './match-pattern.ts';
import { adjectivePlace, nounFormAt, verbFormAt } from './part-of-speech.ts';

/**
 * Finds the lexicon's phrases in an article; overlapping ones are all given.
 *
 * Linear: each word is looked up once, and a pattern is tried only at its rarest word.
 *
 * @returns in no order; `entry` names where in the lexicon a phrase comes from
 */
export function findLexiconPhrases(segmented: Segmented, lexicon: LoadedLexicon): (DraftPhrase & { readonly entry: number })[] {
  const article = articleWords(segmented);
  const { words, positions } = article;
  const { isTitleCase } = sentenceStyles(segmented, words);
  const isAmerican = isAmericanSpelling(article);
  const found: (DraftPhrase & { readonly entry: number })[] = [];
  /** Alternatives that depend on nothing but the form. */
  const fixed = new Map<string, readonly string[]>();
  for (const [word, places] of positions) {
    const trials = lexicon.trialsOf(word);
    if (!trials) continue;
    for (let trial = 0; trial < trials.length; trial += 3) {
      const [number, pattern, anchor] = [trials[trial]!, trials[trial + 1]!, trials[trial + 2]!];
      const tokens = lexicon.patternOf(number, pattern);
      for (const at of places) {
        const match = matchPattern(tokens, anchor, words, at);
        if (match) judge(number, match);
      }
    }
  }
  return found;

  function alternativesOf(entry: CompiledEntry, fill: Parameters<typeof fillAlternative>[1]): readonly string[] {
    const key = `${fill.form} ${entry.pos} ${entry.phrase}`;
    const earlier = fixed.get(key);
    if (earlier) return earlier;
    const alternatives = [...new Set(entry.alternatives.map((alternative) => fillAlternative(alternative, fill)))];
    if (!entry.alternatives.some((alternative) => /\{|v:be\b/.test(alternative))) fixed.set(key, alternatives);
    return alternatives;
  }

  function judge(number: number, match: PatternMatch): void {
    const entry = lexicon.entryAt(number);
    const form = formOf(entry, words, match);
    // "is not foolish" concedes; it does not scorn
    if (entry.pos === 'adjective' && words[match.from - 1]?.lower === 'not') return;
    if (form === undefined || (isName(words, match) && !isTitleCase(match.from) && !allowsCapital(entry))) return;
    const [start, end] = [words[match.from]!.start, words[match.to - 1]!.end];
    const quotation = quotationAt(segmented, start);
    const situation: Situation = { segmented, article, from: match.from, to: match.to, isInSpeech: quotation?.kind === 'speech' };
    if (entry.unless?.some((circumstance) => holdsCircumstance(circumstance, situation))) return;
    if (entry.when && !entry.when.some((circumstance) => holdsCircumstance(circumstance, situation))) return;
    const fill = { lexicon, match, form, words, prose: segmented.document.prose, isAmerican };
    const isPredicate = entry.pos === 'adjective' && adjectivePlace(words, match.from, match.to) === 'predicative';
    const alternatives = alternativesOf(entry, fill);
    // "the plan is disastrous" without its adjective is no sentence
    const fitting = isPredicate ? alternatives.filter((alternative) => alternative !== '') : alternatives;
    const carried = entry.pos === 'verb' ? carryForm(words, match.to, form, fitting, lexicon) : undefined;
    const isBeforeItsNoun =
      entry.category === 'label' && entry.pos === 'noun' && form === 0 && isAttributiveNoun(words, match.from, match.to);
    const kept = isBeforeItsNoun ? ['', ...fitting.filter((alternative) => alternative !== '')] : (carried?.alternatives ?? fitting);
    const kind =
      kept.length === 0
        ? 'mark'
        : isBeforeItsNoun
          ? 'cut'
          : carried
            ? 'replace'
            : entry.edit === 'cut' && kept[0] !== ''
              ? 'replace'
              : (entry.edit ?? 'replace');
    found.push({
      entry: number,
      anchor: { kind: 'span', start, end: carried ? words[carried.to - 1]!.end : end },
      category: entry.category,
      strength: entry.strength,
      leans: entry.leans ?? null,
      target: null,
      reason: entry.reason,
      alternatives: kept,
      edit: { kind, polarity: entry.polarity ?? 'kept' },
      foundBy: ['embedded'],
    });
  }
}

/** Index of the form that stands there, 0 for what does not inflect; `undefined` when the words there are of another part of speech. */
function formOf(entry: CompiledEntry, words: readonly ArticleWord[], { from, to, head, forms }: PatternMatch): number | undefined {
  const isAlone = to - from === 1;
  if (entry.pos === 'verb') return verbFormAt(words, head, forms, isAlone);
  if (entry.pos === 'noun') return nounFormAt(words, head, forms, isAlone);
  if (entry.pos === 'adjective') return adjectivePlace(words, from, to) && 0;
  return 0;
}

/** Whether a word of the match is capitalised though its sentence does not begin there: part of a name, unless the lexicon writes it so. */
function isName(words: readonly ArticleWord[], { from, to, slots }: PatternMatch): boolean {
  for (let at = from; at < to; at += 1) {
    if (slots.some((slot) => at >= slot.from && at < slot.to)) continue;
    if (words[at]!.isCapital && !startsAfterMark(words, at) && words[at]!.lower !== 'i') return true;
  }
  return false;
}

/** Whether a sentence, a quotation or what follows a colon begins at the word. */
function startsAfterMark(words: readonly ArticleWord[], at: number): boolean {
  const before = words[at - 1];
  return before?.sentence !== words[at]!.sentence || /^["“”'‘’«»:—•*(]/.test(before.lower);
}

function allowsCapital(entry: CompiledEntry): boolean {
  return /\p{Lu}/u.test(entry.phrase) || (entry.when ?? []).some(({ position }) => position?.includes('capital'));
}

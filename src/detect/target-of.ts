import type { DraftPhrase } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { type ArticleWord, articleWords } from './article-words.ts';
import { beForms, determiners, haveForms, isAdverb, prepositions } from './lexicon/function-words.ts';
import { wordIndexAt } from './word-index-at.ts';

/**
 * Names whom a phrase speaks of, where the words next to it tell: the subject of a reporting verb, the owner or bearer of a name.
 *
 * @returns as it stands in the article; `null` where it is not simple
 */
export function targetOf({ anchor, category, target }: DraftPhrase, segmented: Segmented): string | null {
  if (target !== null || anchor.kind !== 'span') return target;
  const { words } = articleWords(segmented);
  const from = wordIndexAt(words, anchor.start);
  let to = from;
  while (words[to] && words[to]!.start < anchor.end) to += 1;
  if (!words[from] || to === from) return null;
  const range = category === 'reporting-verb' ? subjectBefore(words, from) : category === 'label' ? bearerOf(words, from, to) : undefined;
  return range ? segmented.document.prose.slice(words[range.from]!.start, words[range.to - 1]!.end).replace(/\s+/g, ' ') : null;
}

type WordRange = { readonly from: number; readonly to: number };

/** "Kharrazi" in "Kharrazi also claimed", "the minister" in "the minister has admitted". */
function subjectBefore(words: readonly ArticleWord[], from: number): WordRange | undefined {
  const { sentence } = words[from]!;
  let to = from;
  while (
    inSentence(words, to - 1, sentence) &&
    (isAdverb(words[to - 1]!.lower) || haveForms.has(words[to - 1]!.lower) || beForms.has(words[to - 1]!.lower))
  )
    to -= 1;
  const name = namesBefore(words, to, sentence);
  if (name) return name;
  for (let start = to - 2; start >= to - 4 && inSentence(words, start, sentence); start -= 1) {
    if (determiners.has(words[start]!.lower) && words.slice(start + 1, to).every(({ lower }) => isPlainWord(lower)))
      return { from: start, to };
  }
  return undefined;
}

/** "Khamenei" in "Khamenei’s regime", "Ostranan" in "the Ostranan regime", "Ruben Salt" in "hired gun Ruben Salt", "Iran" in "the regime of Iran". */
function bearerOf(words: readonly ArticleWord[], from: number, to: number): WordRange | undefined {
  const { sentence } = words[from]!;
  const isOwned = words[from - 1]?.lower === "'s";
  const owner = namesBefore(words, isOwned ? from - 1 : from, sentence);
  // at the beginning of a sentence any word has its capital
  if (owner && (isOwned || inSentence(words, owner.from - 1, sentence))) return owner;
  const isOf = words[to]?.lower === 'of' || words[to]?.lower === 'in';
  const start = isOf ? (determiners.has(words[to + 1]?.lower ?? '') ? to + 2 : to + 1) : to;
  let end = start;
  while (inSentence(words, end, sentence) && words[end]!.isCapital && end < start + 4) end += 1;
  return end > start ? { from: start, to: end } : undefined;
}

function namesBefore(words: readonly ArticleWord[], to: number, sentence: number): WordRange | undefined {
  let from = to;
  while (inSentence(words, from - 1, sentence) && words[from - 1]!.isCapital && isPlainWord(words[from - 1]!.lower) && from > to - 4)
    from -= 1;
  return from < to ? { from, to } : undefined;
}

function inSentence(words: readonly ArticleWord[], at: number, sentence: number): boolean {
  return words[at]?.sentence === sentence;
}

function isPlainWord(lower: string): boolean {
  return /^\p{L}/u.test(lower) && !determiners.has(lower) && !prepositions.has(lower) && !pronouns.has(lower);
}

const pronouns = new Set('he she it they we i you who which that but and or while when as if'.split(' '));

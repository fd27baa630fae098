import type { Segmented } from '../../contracts/segmented.ts';
import type { Span } from '../../contracts/span.ts';
import { articleWords } from '../article-words.ts';
import { allSentences, type SearchedSentence, sentencesWith, spansOf } from './sentences-with.ts';

/** A pattern and the words without which it cannot match: an article that lacks them never pays for compiling it. */
export type PatternGroup = {
  /** Lower case; the rarer, the better. */
  readonly triggers: readonly string[];
  /** With the flag g. */
  readonly pattern: RegExp;
  /** A trigger must stand right behind a comma, or behind a comma and one small word. */
  readonly isBehindComma?: boolean;
};

/** Everything that the groups match, in no order. */
export function matchesOf(segmented: Segmented, groups: readonly PatternGroup[]): (Span & { readonly match: RegExpMatchArray })[] {
  return groups.flatMap(({ triggers, pattern, isBehindComma }) => {
    const sentences = isBehindComma ? sentencesBehindComma(segmented, triggers) : sentencesWith(segmented, triggers);
    return sentences.flatMap((sentence) => spansOf(pattern, sentence));
  });
}

function sentencesBehindComma(segmented: Segmented, triggers: readonly string[]): SearchedSentence[] {
  const { words, positions } = articleWords(segmented);
  const numbers = new Set(
    triggers.flatMap((trigger) =>
      (positions.get(trigger) ?? [])
        .filter((at) => words[at - 1]?.lower === ',' || (words[at - 2]?.lower === ',' && words[at - 1]!.lower.length < 8))
        .map((at) => words[at]!.sentence),
    ),
  );
  return numbers.size === 0 ? [] : sentencesNumbered(segmented, numbers);
}

function sentencesNumbered(segmented: Segmented, numbers: ReadonlySet<number>): SearchedSentence[] {
  return allSentences(segmented).filter((_, number) => numbers.has(number));
}

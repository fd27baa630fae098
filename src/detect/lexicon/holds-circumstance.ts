import type { Segmented } from '../../contracts/segmented.ts';
import type { ArticleWord, ArticleWords } from '../article-words.ts';
import { type ArticleStems, articleStems } from './article-stems.ts';
import type { Circumstance, Position } from './compiled-lexicon.ts';
import { determiners } from './function-words.ts';
import { wordListOf } from './word-list.ts';

/** A match whose circumstances are asked for: word indexes, `to` exclusive. */
export type Situation = {
  readonly segmented: Segmented;
  readonly article: ArticleWords;
  readonly from: number;
  readonly to: number;
  readonly isInSpeech: boolean;
};

/** Whether all that a circumstance names holds. */
export function holdsCircumstance(circumstance: Circumstance, situation: Situation): boolean {
  const { from, to, segmented } = situation;
  const { after, before, sentence, article, genre, position } = circumstance;
  const stems = articleStems(situation.article);
  return (
    (!after || standsBeside(after, to, 'after', situation, stems)) &&
    (!before || standsBeside(before, from, 'before', situation, stems)) &&
    (!sentence || sentence.some((wanted) => stems.holdsNear(wanted, from) && standsInSentence(wanted.split(' '), situation, stems))) &&
    (!article || article.some((wanted) => stems.holds(wanted))) &&
    (!genre || genre.includes(segmented.genre)) &&
    (!position || position.some((place) => standsIn(place, situation)))
  );
}

/** Whether one of the words stands right after `at`, or ends right before it. */
function standsBeside(
  list: readonly string[],
  at: number,
  side: 'after' | 'before',
  { article: { words }, from }: Situation,
  stems: ArticleStems,
): boolean {
  const { singles, sequences } = wordListOf(list);
  const { sentence } = words[from]!;
  const neighbour = words[side === 'after' ? at : at - 1];
  if (neighbour?.sentence !== sentence) return false;
  if (singles.has(neighbour.lower) || singles.has(stems.stemOf(neighbour.lower))) return true;
  return sequences.some((pieces) => standsAt(words, pieces, side === 'after' ? at : at - pieces.length, sentence, stems));
}

function standsAt(words: readonly ArticleWord[], pieces: readonly string[], at: number, sentence: number, stems: ArticleStems): boolean {
  return pieces.every((piece, index) => {
    const word = words[at + index];
    return word?.sentence === sentence && fits(piece, word, stems);
  });
}

/** Beside the phrase, not in it: "witch-hunt" is no word about witches. */
function standsInSentence(pieces: readonly string[], { from, to, article: { words } }: Situation, stems: ArticleStems): boolean {
  const { sentence } = words[from]!;
  const isThere = (at: number) => words[at]?.sentence === sentence;
  // at most so many words each way: a "sentence" of a megabyte must not make this quadratic
  for (let at = from - 1; at >= from - reach && isThere(at); at -= 1) if (standsAt(words, pieces, at, sentence, stems)) return true;
  for (let at = to; at < to + reach && isThere(at); at += 1) if (standsAt(words, pieces, at, sentence, stems)) return true;
  return false;
}

const reach = 64;

function fits(piece: string, word: ArticleWord, stems: ArticleStems): boolean {
  if (!piece.startsWith('{')) return word.lower === piece || stems.stemOf(word.lower) === piece;
  if (piece === '{possessive}') return possessives.has(word.lower);
  if (piece === '{determiner}') return determiners.has(word.lower);
  if (piece === '{number}') return /^\d/.test(word.lower);
  return piece === '{name}' ? word.isCapital : true;
}

const possessives = new Set("my your his her its our their whose 's".split(' '));

function standsIn(place: Position, { segmented, article: { words }, from, isInSpeech }: Situation): boolean {
  const word = words[from]!;
  const isStart = words[from - 1]?.sentence !== word.sentence;
  if (place === 'heading') return segmented.sentences[word.sentence]!.kind === 'heading';
  if (place === 'start') return isStart;
  if (place === 'quotation') return isInSpeech;
  return word.isCapital && !isStart;
}

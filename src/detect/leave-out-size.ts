import type { DraftPhrase } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { type ArticleWord, articleWords } from './article-words.ts';
import { copulas } from './lexicon/function-words.ts';
import { wordIndexAt } from './word-index-at.ts';

/**
 * Puts “leave it out” first where an adjective’s neutral wording would only be a size and a size says nothing there.
 *
 * "A staggering weekly bill that now stands at £6 million": the figure gives the size. "A jaw-dropping home assistant": a thing without an amount has none.
 * "A staggering rise" with no figure near keeps its “large”.
 */
export function leaveOutSize(phrase: DraftPhrase, segmented: Segmented): DraftPhrase {
  const { anchor, alternatives, edit } = phrase;
  if (anchor.kind !== 'span' || !sizes.has(alternatives[0] ?? '')) return phrase;
  const { words } = articleWords(segmented);
  const first = wordIndexAt(words, anchor.start);
  let next = first;
  while (words[next] && words[next]!.start < anchor.end) next += 1;
  const [before, after] = [words[first - 1], words[next]];
  const sentence = words[first]?.sentence;
  const isBeforeNoun = after?.sentence === sentence && /^\p{L}/u.test(after?.lower ?? '') && !links.has(after?.lower ?? '');
  if (!isBeforeNoun || (before?.sentence === sentence && copulas.has(before?.lower ?? ''))) return phrase;
  if (isAmount(words, next) && !hasFigureNear(words, next)) return phrase;
  return {
    ...phrase,
    alternatives: ['', ...alternatives.filter((alternative) => alternative !== '')],
    edit: { ...edit, kind: 'cut' },
  };
}

const setOf = (list: string) => new Set(list.split(' '));

const sizes = setOf('large high big great strong considerable substantial significant heavy major extensive serious very sharp wide');
const links = setOf('and or but to for in on at by of with from that which who as than is are was were');
/** Of these there can be much or little. */
const amounts = setOf(
  'number numbers amount amounts sum sums rise rises increase increases fall falls drop drops decline cut cuts loss losses profit profits majority minority margin bill bills cost costs price prices debt debts fine fines payout share proportion shortage surplus deficit gap crowd crowds demand growth scale size quantity pressure risk damage impact effect influence support opposition majority lead defeat win victory turnout pay salary salaries bonus bonuses fee fees rent rents tax taxes budget',
);
const reach = 12;

/** The noun a few words on: the last of the run of words before a mark or a link. */
function isAmount(words: readonly ArticleWord[], from: number): boolean {
  const { sentence } = words[from]!;
  for (let at = from; at < from + 4 && words[at]?.sentence === sentence; at += 1) {
    if (amounts.has(words[at]!.lower)) return true;
    if (links.has(words[at]!.lower)) return false;
  }
  return false;
}

function hasFigureNear(words: readonly ArticleWord[], from: number): boolean {
  const { sentence } = words[from]!;
  for (let at = from; at < from + reach && words[at]?.sentence === sentence; at += 1) if (/^\p{Nd}/u.test(words[at]!.lower)) return true;
  return false;
}

import type { DraftPhrase } from '../contracts/draft.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { articleWords } from './article-words.ts';
import { wordIndexAt } from './word-index-at.ts';

/**
 * Widens a cut at the beginning of a sentence to the word that follows, so that it gets its capital: "Shamefully, the" becomes "The".
 *
 * Other phrases come back as they are.
 *
 * @param limit - where the next phrase starts: its words are not taken
 */
export function cutOpening(phrase: DraftPhrase, segmented: Segmented, limit: number): DraftPhrase {
  const { anchor, edit, alternatives } = phrase;
  if (edit.kind !== 'cut' || anchor.kind !== 'span' || alternatives[0] !== '') return phrase;
  const { words } = articleWords(segmented);
  const first = wordIndexAt(words, anchor.start);
  const before = words[first - 1];
  const isOpening = words[first]?.start === anchor.start && before?.sentence !== words[first]!.sentence;
  if (!isOpening) return phrase;
  let next = first;
  while (words[next] && words[next]!.start < anchor.end) next += 1;
  while (words[next]?.lower === ',' || words[next]?.lower === ':') next += 1;
  const following = words[next];
  if (!following || following.end > limit || following.sentence !== words[first]!.sentence || !/^[\p{L}\p{N}]/u.test(following.lower))
    return phrase;
  const { prose } = segmented.document;
  const written = prose.slice(following.start, following.end);
  const start = prose.slice(anchor.start, following.end);
  // white space at a line end would be swallowed by the edit
  if (/[\n\r]/.test(start)) return phrase;
  const others = alternatives.slice(1).map((alternative) => `${capitalised(alternative)} ${written}`);
  return {
    ...phrase,
    anchor: { kind: 'span', start: anchor.start, end: following.end },
    alternatives: [capitalised(written), ...others],
    edit: { ...edit, kind: 'replace' },
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

import type { DraftPhrase } from '../contracts/draft.ts';

/**
 * Joins a word to be cut with the phrase right after it: "utterly" and "woeful" are one finding, and "poor" replaces both.
 *
 * @param phrases - in text order, not overlapping
 * @param prose - the text their anchors count in
 */
export function joinNeighbours(phrases: readonly DraftPhrase[], prose: string): DraftPhrase[] {
  const joined: DraftPhrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    const both = before && joinedPair(before, phrase, prose);
    if (both) joined[joined.length - 1] = both;
    else joined.push(phrase);
  }
  return joined;
}

function joinedPair(first: DraftPhrase, second: DraftPhrase, prose: string): DraftPhrase | undefined {
  if (first.anchor.kind !== 'span' || second.anchor.kind !== 'span') return undefined;
  const isCutAdverb =
    first.edit.kind === 'cut' && first.alternatives[0] === '' && /^\p{L}+ly$/u.test(prose.slice(first.anchor.start, first.anchor.end));
  const gap = prose.slice(first.anchor.end, second.anchor.start);
  // a longer phrase stands by itself: "clearly" and "testing their nerve" are two findings
  const isWord = /^[\p{L}-]+$/u.test(prose.slice(second.anchor.start, second.anchor.end));
  if (!isCutAdverb || !isWord || gap !== ' ') return undefined;
  return {
    ...second,
    anchor: { kind: 'span', start: first.anchor.start, end: second.anchor.end },
    strength: first.strength === 'clear' ? 'clear' : second.strength,
  };
}

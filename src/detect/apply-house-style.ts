import type { Anchor, DraftPhrase } from '../contracts/draft.ts';
import type { HouseStyle, HouseTerm } from '../contracts/house-style.ts';
import type { Segmented } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';
import { overlaps } from '../text/overlaps.ts';

/**
 * Lets an editor's house style have the last word: its terms are flagged wherever they stand, and allowed words are not.
 *
 * @param phrases - what an engine flagged
 * @returns the style's findings first, then the engine's without those whose words are allowed or that the style's overlap
 */
export function applyHouseStyle(phrases: readonly DraftPhrase[], segmented: Segmented, { terms, allow }: HouseStyle): DraftPhrase[] {
  const { prose, text } = segmented.document;
  const allowed = allow.map((words) => patternOf(words, { isWhole: true }));
  const own = terms.flatMap((term) => Array.from(prose.matchAll(patternOf(term.term)), (match) => phraseOf(term, match)));
  const isAllowed = (anchor: Anchor) => {
    const words = (anchor.kind === 'quote' ? anchor.quote : text.slice(anchor.start, anchor.end))
      .trim()
      .replace(/^["'“”‘’«»]+|["'“”‘’«»]+$/g, '');
    return allowed.some((pattern) => pattern.test(words));
  };
  // a model's quotes have no place yet: there, grounding settles which of two overlapping phrases stays
  const isOwn = (anchor: Anchor) => anchor.kind === 'span' && own.some((phrase) => overlaps(phrase.anchor, anchor));
  return [...own, ...phrases.filter(({ anchor }) => !isAllowed(anchor) && !isOwn(anchor))];
}

function phraseOf(
  { term, instead, why, category }: HouseTerm,
  { index, 0: words }: RegExpExecArray,
): DraftPhrase & { readonly anchor: Span } {
  return {
    anchor: { kind: 'span', start: index, end: index + words.length },
    category,
    strength: 'clear',
    leans: null,
    target: null,
    reason: why ?? `The house style does not use “${term.replaceAll('*', '')}”.`,
    alternatives: instead,
    edit: { kind: instead.length === 0 ? 'mark' : instead[0] === '' ? 'cut' : 'replace', polarity: 'kept' },
    foundBy: ['embedded'],
  };
}

/** Whole words in any case, any white space between them; a `*` at the end of a word is any ending. */
function patternOf(words: string, { isWhole = false } = {}): RegExp {
  const source = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, "[\\p{L}\\p{N}'’-]*"))
    .join('\\s+');
  return isWhole ? new RegExp(`^${source}$`, 'iu') : new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu');
}

import { articleSource } from '../contracts/article-source.ts';
import type { Anchor } from '../contracts/draft.ts';
import type { Passage } from '../contracts/passage.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { type Folded, fold } from '../text/fold.ts';
import { locateQuote } from './locate-quote.ts';
import { isWholeWords } from './whole-words.ts';

export type Locate = (anchor: Anchor) => Passage | undefined;

/** Turns anchors into passages of the article; `undefined` for what is not in it. The text is folded once, and only when a quote needs it. */
export function locatorOf({ document: { text }, sentences }: Segmented): Locate {
  let folded: Folded | undefined;
  return (anchor) => {
    const span = anchor.kind === 'span' ? trimmed(anchor.start, anchor.end) : locateInArticle(anchor.quote, anchor.sentence);
    if (!span || !isWholeWords(span, text)) return undefined;
    return { source: articleSource, start: span.start, end: span.end, text: text.slice(span.start, span.end) };
  };

  function locateInArticle(quote: string, sentence: number | null) {
    folded ??= fold(text);
    const near = sentence === null ? 0 : (sentences[sentence - 1]?.start ?? 0);
    const span = locateQuote(quote.trim(), text, near, folded);
    return span && trimmed(span.start, span.end);
  }

  function trimmed(start: number, end: number) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) return undefined;
    const piece = text.slice(start, end);
    const words = piece.trim();
    if (words === '') return undefined;
    const first = start + piece.indexOf(words);
    return { start: first, end: first + words.length };
  }
}

/** The words an anchor names, for a message about what was not found. */
export function wordsOfAnchor(anchor: Anchor): string {
  return anchor.kind === 'quote' ? `“${anchor.quote}”` : `${anchor.start}–${anchor.end}`;
}

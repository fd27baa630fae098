import type { Segmented, Sentence } from '../../contracts/segmented.ts';
import type { Span } from '../../contracts/span.ts';
import { articleWords } from '../article-words.ts';
import { quotationAt } from '../quotation-at.ts';

/** A sentence in which a rule looks: `text` is the prose from `start` on, at most `longest` code units. */
export type SearchedSentence = { readonly sentence: Sentence; readonly start: number; readonly text: string };

/** No rule reads more of a sentence than this, so that text without a full stop costs no more than other text. */
const longest = 1200;

/**
 * Gives the sentences that hold one of the words, each once.
 *
 * @param triggers - lower case
 */
export function sentencesWith(segmented: Segmented, triggers: readonly string[]): SearchedSentence[] {
  const { words, positions } = articleWords(segmented);
  const numbers = new Set(triggers.flatMap((trigger) => (positions.get(trigger) ?? []).map((at) => words[at]!.sentence)));
  return [...numbers].map((number) => searched(segmented, number));
}

/** Gives every sentence of the article. */
export function allSentences(segmented: Segmented): SearchedSentence[] {
  return segmented.sentences.map((_, number) => searched(segmented, number));
}

function searched(segmented: Segmented, number: number): SearchedSentence {
  const sentence = segmented.sentences[number]!;
  const text = segmented.document.prose.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
  return { sentence, start: sentence.start, text };
}

/** Spans of a pattern (with the flag g) in a sentence; of a pattern with a group named `span` that group. */
export function spansOf(pattern: RegExp, { start, text }: SearchedSentence): (Span & { readonly match: RegExpMatchArray })[] {
  return [...text.matchAll(pattern)].map((match) => {
    const inner = match.groups?.span;
    const offset = start + match.index + (inner === undefined ? 0 : match[0].indexOf(inner));
    return { start: offset, end: offset + (inner ?? match[0]).length, match };
  });
}

/** Whether the writer speaks there: no quotation of somebody's words touches the span. */
export function isWritersVoice(segmented: Segmented, { start, end }: Span): boolean {
  return quotationAt(segmented, start)?.kind !== 'speech' && quotationAt(segmented, end - 1)?.kind !== 'speech';
}

import type { Span } from '../../contracts/span.ts';
import type { ReadSentence } from './reading.ts';

/**
 * The clause of a sentence that holds a span, cut at semicolons, dashes, brackets and at commas before a conjunction or relative pronoun.
 *
 * @param keep - further spans that have to stay inside, of the same sentence
 * @returns at most 40 words, without white space or closing marks at its ends
 */
export function clauseAround(sentence: ReadSentence, span: Span, ...keep: readonly Span[]): Span {
  const first = Math.min(span.start, ...keep.map(({ start }) => start)) - sentence.start;
  const last = Math.max(span.end, ...keep.map(({ end }) => end)) - sentence.start;
  let start = 0;
  let end = sentence.text.length;
  for (const match of sentence.text.matchAll(border)) {
    const after = match.index + match[0].length;
    if (after <= first) start = after;
    else if (match.index >= last) {
      end = match.index;
      break;
    }
  }
  return trimmed(sentence, fewWords(sentence.text, start, end, first, last));
}

/** The whole sentence, at most 40 words of it. */
export function wholeOf(sentence: ReadSentence): Span {
  return trimmed(sentence, fewWords(sentence.text, 0, sentence.text.length, 0, Math.min(1, sentence.text.length)));
}

const border =
  /;\s|:\s|\s[—–-]\s|—|\s\(|\)\s|,\s(?=(?:and|but|which|who|whom|whose|when|while|although|though|because|so that|after|before|where|until|if|unless|as|since|or)\s)|,?\s(?=(?:even as|even though|whereas)\s)|,[”"’]\s/g;

const most = 40;

function fewWords(text: string, start: number, end: number, first: number, last: number): Span {
  const words = Array.from(text.slice(start, end).matchAll(/\S+/g), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  if (words.length <= most) return { start, end };
  const from = Math.max(
    0,
    words.findIndex((word) => word.end > first),
  );
  const to = Math.max(
    from,
    words.findLastIndex((word) => word.start < last),
  );
  const spare = Math.max(0, most - (to - from + 1));
  const begin = Math.max(0, Math.min(from - Math.floor(spare / 2), words.length - most));
  const stop = Math.min(words.length - 1, begin + most - 1);
  return { start: words[begin]!.start, end: words[stop]!.end };
}

function trimmed({ text, start: offset }: ReadSentence, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to - 1 && /[\s,;:—–]/.test(text[from]!)) from += 1;
  while (to > from + 1 && /[\s,;:.—–]/.test(text[to - 1]!)) to -= 1;
  return { start: offset + from, end: offset + to };
}

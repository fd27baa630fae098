import type { Segmented, Sentence } from '../../contracts/segmented.ts';
import type { Span } from '../../contracts/span.ts';
import { countWords } from '../../text/words.ts';

/** Up to this length a second look is given the whole article: what refutes a finding may stand anywhere in it. */
const shortUpToWords = 1_000;

/**
 * The sentences that a second look at some passages needs: in a short article all of them; in a longer one those of the passages, their neighbours and the headings.
 *
 * @param reach - neighbours on either side of a passage's sentences, for those that have no `reach` of their own
 * @param options.wholeUpToWords - longest article that is given whole; default: 1,000
 * @returns in text order, with the numbers of the whole article
 */
export function sentencesNear(
  passages: readonly (Span & { readonly reach?: number })[],
  { document, sentences }: Segmented,
  reach: number,
  { wholeUpToWords = shortUpToWords }: { readonly wholeUpToWords?: number } = {},
): readonly Sentence[] {
  if (countWords(document.prose) <= wholeUpToWords) return sentences;
  const near = new Set<number>();
  for (const { start, end, reach: own = reach } of passages) {
    const first = firstEndingAfter(start, sentences);
    let last = first;
    while (last + 1 < sentences.length && sentences[last + 1]!.start < end) last += 1;
    for (let index = first - own; index <= last + own; index += 1) near.add(index);
  }
  return sentences.filter(({ kind }, index) => near.has(index) || kind === 'heading');
}

function firstEndingAfter(offset: number, sentences: readonly Sentence[]): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Segmented, Sentence } from '../../contracts/segmented.ts';
import { countWords } from '../../text/words.ts';

/**
 * Cuts sentences into chunks at the ends of paragraphs, as many paragraphs together as fit.
 *
 * A paragraph longer than a chunk is cut between its sentences. Where a quotation goes on from one paragraph to the next across a cut, the
 * paragraphs that began it stand in the second chunk too, so that the words are read with their speaker; what is found twice there is merged later.
 *
 * @param sentences - in text order
 * @param chunkWords - words a chunk holds at most; a single longer sentence is a chunk of its own
 * @returns chunks in text order, each with its own sentences first to last; none is empty
 */
export function chunksOf(segmented: Segmented, sentences: readonly Sentence[], chunkWords: number): Sentence[][] {
  const chunks: Sentence[][] = [];
  let words = Number.POSITIVE_INFINITY;
  for (const piece of piecesOf(segmented, sentences, chunkWords)) {
    if (words + piece.words > chunkWords) {
      const overlap = chunks.length === 0 ? [] : quotationBefore(piece.sentences[0]!, chunks.at(-1)!, segmented);
      chunks.push(overlap);
      words = 0;
    }
    words += piece.words;
    chunks.at(-1)!.push(...piece.sentences);
  }
  return chunks;
}

type Piece = { sentences: Sentence[]; words: number };

/** Paragraphs, and the single sentences of those that no chunk could hold. */
function piecesOf({ document }: Segmented, sentences: readonly Sentence[], chunkWords: number): Piece[] {
  const paragraphs: Piece[] = [];
  for (const sentence of sentences) {
    const words = countWords(document.prose.slice(sentence.start, sentence.end));
    const last = paragraphs.at(-1);
    if (last && last.sentences[0]!.block === sentence.block) {
      last.sentences.push(sentence);
      last.words += words;
    } else paragraphs.push({ sentences: [sentence], words });
  }
  return paragraphs.flatMap((paragraph) =>
    paragraph.words <= chunkWords
      ? [paragraph]
      : paragraph.sentences.map((sentence) => ({
          sentences: [sentence],
          words: countWords(document.prose.slice(sentence.start, sentence.end)),
        })),
  );
}

/** At most this many sentences of a quotation are read twice. */
const maxOverlap = 12;

/** The sentences at the end of a chunk in which a quotation begins that goes on in the next one. */
function quotationBefore(next: Sentence, chunk: readonly Sentence[], { quotations }: Segmented): Sentence[] {
  let from = next.start;
  for (const { start, end, isContinued } of quotations.filter((quotation) => quotation.start < next.start).reverse()) {
    if (!isContinued && end <= next.start) break;
    from = start;
  }
  return chunk.filter(({ end }) => end > from).slice(-maxOverlap);
}

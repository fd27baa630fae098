import type { Segmented } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';

/** Between the two texts, so that nothing of one runs into the other. */
const seam = '\n\n';

/**
 * One article after another, as if they were one: what compares the sentences of one text compares the two.
 *
 * Title, byline, genre and language are the first one's.
 *
 * @returns the joined text, and `secondAt`, the offset at which the second one begins
 */
export function joinSegmented(first: Segmented, second: Segmented): { readonly joined: Segmented; readonly secondAt: number } {
  const secondAt = first.document.text.length + seam.length;
  const shifted = <S extends Span>(span: S): S => ({ ...span, start: span.start + secondAt, end: span.end + secondAt });
  const blocks = [...first.blocks, ...second.blocks.map(shifted)];
  const joined: Segmented = {
    ...first,
    document: {
      ...first.document,
      text: `${first.document.text}${seam}${second.document.text}`,
      prose: `${first.document.prose}${seam}${second.document.prose}`,
      blocks: first.document.blocks && blocks,
    },
    blocks,
    sentences: [
      ...first.sentences,
      ...second.sentences.map((sentence) => ({
        ...shifted(sentence),
        number: sentence.number + first.sentences.length,
        block: sentence.block + first.blocks.length,
      })),
    ],
    quotations: [
      ...first.quotations,
      ...second.quotations.map((quotation) => ({
        ...shifted(quotation),
        inside: shifted(quotation.inside),
        speaker: quotation.speaker && { ...quotation.speaker, span: shifted(quotation.speaker.span) },
      })),
    ],
  };
  return { joined, secondAt };
}

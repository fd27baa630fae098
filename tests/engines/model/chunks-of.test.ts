import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunksOf } from '../../../src/engines/model/chunks-of.ts';
import { documentFromText } from '../../../src/read/document-from-text.ts';
import { segment } from '../../../src/segment/segment.ts';
import { countWords } from '../../../src/text/words.ts';

const textOf = (paragraphs: readonly string[]) => segment(documentFromText(paragraphs.join('\n\n')));
const numbers = (chunks: readonly (readonly { number: number }[])[]) => chunks.map((chunk) => chunk.map(({ number }) => number));

describe('chunks', () => {
  test('are cut at paragraphs, as many together as fit', () => {
    const segmented = textOf(['One two three. Four five six.', 'Seven eight nine ten.', 'Eleven twelve. Thirteen.', 'Fourteen.']);
    expect(numbers(chunksOf(segmented, segmented.sentences, 10))).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  test('cut a paragraph that none could hold between its sentences', () => {
    const segmented = textOf(['Head.', 'The first came. The second went. The third stayed. The fourth sang.', 'End.']);
    expect(numbers(chunksOf(segmented, segmented.sentences, 6))).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  test('hold the beginning of a quotation that goes on in the next paragraph', () => {
    const segmented = textOf([
      'The board met on Monday in the town hall.',
      'Ana Ruiz said: “The pool was full on the day we closed it.',
      '“Nobody had told the swimmers anything at all,” she said.',
      'The board meets again.',
    ]);
    const [first, second] = chunksOf(segmented, segmented.sentences, 22);
    expect(first!.at(-1)!.number).toBe(2);
    expect(second![0]!.number).toBe(2);
  });

  test('tile any text: every sentence is in one, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 8 }).map((paragraphs) => ['First.', ...paragraphs]),
        fc.integer({ min: 1, max: 20 }),
        (paragraphs, words) => {
          const segmented = textOf(paragraphs);
          const chunks = chunksOf(segmented, segmented.sentences, words);
          const all = chunks.flatMap((chunk) => chunk.map(({ number }) => number));
          expect([...new Set(all)]).toEqual(segmented.sentences.map(({ number }) => number));
          expect(chunks.every((chunk) => chunk.length > 0)).toBe(true);
        },
      ),
    );
  });

  test('are about as long as asked', () => {
    const segmented = textOf(Array.from({ length: 50 }, (_, index) => `Berth ${index} was inspected in the morning. It was dry.`));
    const lengths = chunksOf(segmented, segmented.sentences, 100).map((chunk) =>
      chunk.reduce((sum, { start, end }) => sum + countWords(segmented.document.text.slice(start, end)), 0),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(100);
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThan(80);
  });
});

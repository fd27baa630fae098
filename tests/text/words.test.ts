import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, wordsOf } from '../../src/text/words.ts';

test('counts the words that it finds', () => {
  const pieces = fc.constantFrom('a', 'Z', '9', '’', "'", '.', ',', '-', '‑', ' ', 'é', 'e\u0301', '𝐁', '😀', '\ud835', 'न', '“');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((chosen) => chosen.join('')),
  );
  fc.assert(fc.property(text, (sample) => countWords(sample) === wordsOf(sample).length));
  expect(countWords('Müller’s 1,200 war-torn U.S. words – twice…')).toBe(6);
});

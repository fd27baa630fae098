import { expect, test } from 'vitest';
import { lineIndexOf } from '../../src/text/line-index.ts';
import { countWords } from '../../src/text/words.ts';

test('lines end at LF, CR LF and a lone CR; lines and columns count from 1', () => {
  const { lineOf, columnOf } = lineIndexOf('a\nbc\r\nd\re');
  expect([0, 2, 3, 6, 8].map((offset) => [lineOf(offset), columnOf(offset)])).toEqual([
    [1, 1],
    [2, 1],
    [2, 2],
    [3, 1],
    [4, 1],
  ]);
});

test('words keep their apostrophes, hyphens and points', () => {
  expect(countWords('Don’t count 1,200 war-torn U.S. words — twice.')).toBe(7);
});

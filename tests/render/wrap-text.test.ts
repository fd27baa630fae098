import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf, cutToWidth, displayWidth } from '../../src/render/display-width.ts';
import { visibleText } from '../../src/render/visible-text.ts';
import { packItems, wrapText } from '../../src/render/wrap-text.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map(visibleText);

describe('displayWidth', () => {
  test.each(
    Object.entries({
      'plain letters': ['regime', 6],
      'wide characters': ['北京', 4],
      'an emoji of several code points': ['👩‍🚒', 2],
      'a heart made an emoji': ['❤️', 2],
      'letters with marks': ['e\u0301te\u0301', 3],
      'a full-width sign': ['！', 2],
      dashes: ['—…“”', 4],
    }),
  )('measures %s', (_, [words, width]) => expect(displayWidth(words as string)).toBe(width));

  test('cuts between graphemes, with an ellipsis', () => {
    expect(cutToWidth('北京市', 4)).toBe('北…');
    expect(cutToWidth('北京市', 6)).toBe('北京市');
    expect(beginningOf('👩‍🚒👩‍🚒', 3)).toBe('👩‍🚒');
  });
});

describe('wrapText', () => {
  test('keeps every character in its order, and no line is wider than asked', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 20 }), (words, width, first) => {
        const lines = wrapText(words, width, first);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        lines.forEach((line, index) => {
          expect(displayWidth(line) + (index === 0 ? Math.min(first, width) : 0)).toBeLessThanOrEqual(width);
        });
      }),
    );
  });

  test('breaks between words where it can', () => {
    expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapText('one two three', 7, 4)).toEqual(['one', 'two', 'three']);
    expect(wrapText('incomprehensibilities', 8)).toEqual(['incompre', 'hensibil', 'ities']);
    expect(wrapText('', 8)).toEqual(['']);
  });
});

test('items are packed whole, and only an item longer than a line is wrapped', () => {
  expect(packItems(['one', 'two', 'three'], 9)).toEqual(['one · two', 'three']);
  expect(packItems(['one', 'two'], 9, 7)).toEqual(['', 'one · two']);
  expect(packItems(['one two three four'], 9)).toEqual(['one two', 'three', 'four']);
  expect(packItems([], 9)).toEqual([]);
});

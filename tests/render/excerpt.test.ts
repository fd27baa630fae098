import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.ts';
import { excerptOf } from '../../src/render/excerpt.ts';

function shown(text: string, words: string, width: number): string {
  const start = text.indexOf(words);
  const { before, inside, after } = excerptOf(text, { start, end: start + words.length }, width);
  return `${before}[${inside}]${after}`;
}

describe('an excerpt', () => {
  test.each(
    Object.entries({
      'takes the whole sentence when there is room': ['The regime fell on Monday.', 'regime', 60, 'The [regime] fell on Monday.'],
      'cuts between words': [
        'Nobody knows when the brutal regime fell, or who was there to see it.',
        'regime',
        30,
        '… [regime] fell, or who was …',
      ],
      'begins with its sentence': ['They came home. The regime fell.', 'regime', 60, 'The [regime] fell.'],
      'ends with its sentence': ['The regime fell. They came home.', 'regime', 60, 'The [regime] fell.'],
      'does not take initials for an end': ['The regime hit U.S. Army posts.', 'regime', 60, 'The [regime] hit U.S. Army posts.'],
      'leaves a heading out': ['Defiance grows\nThe regime fell.\nNext day', 'regime', 60, 'The [regime] fell.'],
      'goes on over a wrapped line': [
        'It was said by several people that on Monday the old\nregime fell and that nobody at all was there\nto see it.',
        'regime',
        60,
        '… Monday the old [regime] fell and that nobody at all was …',
      ],
      'shows controls': ['The \u001b[2Jregime\u0007 fell.', 'regime\u0007', 60, 'The ␛[2J[regime␇] fell.'],
      'takes the middle out of a passage that is too wide': [
        'one two three four five six seven',
        'one two three four five six seven',
        17,
        '[one two … seven]',
      ],
    } as const),
  )('%s', (_, [text, words, width, expected]) => expect(shown(text, words, width)).toBe(expected));

  test('is never wider than asked, and never empty', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 20, max: 120 }),
        (before, words, after, width) => {
          const excerpt = excerptOf(before + words + after, { start: before.length, end: before.length + words.length }, width);
          expect(displayWidth(excerpt.before + excerpt.inside + excerpt.after)).toBeLessThanOrEqual(width);
          expect(excerpt.inside === '').toBe(/^[\s\u00ad]*$/.test(words));
        },
      ),
    );
  });
});

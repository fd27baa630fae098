import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swapNames } from '../../src/evaluate/swap-names.ts';

describe('swapping names', () => {
  test('puts each in the place of the other, by whole words', () => {
    expect(swapNames('Ray met Lee. Rayburn saw Lee’s plan.', [['Ray', 'Lee']])?.text).toBe('Lee met Ray. Rayburn saw Ray’s plan.');
  });

  test('is nothing when only one of the names occurs', () => {
    expect(swapNames('Ray met nobody.', [['Ray', 'Lee']])).toBeUndefined();
  });

  test('takes names for letters, whatever marks are in them', () => {
    expect(swapNames('A+B (x) met C.D.', [['A+B (x)', 'C.D']])?.text).toBe('C.D met A+B (x).');
  });

  test('leads spans of the new text back to the same words, or to the other name', () => {
    const word = fc.constantFrom('Lee', 'Montgomery', 'said', 'so', '🔥', 'the plan');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const swap = swapNames(text, [['Lee', 'Montgomery']]);
        if (!swap) return;
        let position = 0;
        for (const original of words) {
          const shown = original === 'Lee' ? 'Montgomery' : original === 'Montgomery' ? 'Lee' : original;
          const { start, end } = swap.toOriginal({ start: position, end: position + shown.length });
          expect(text.slice(start, end)).toBe(original);
          position += shown.length + 1;
        }
      }),
    );
  });
});

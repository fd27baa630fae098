import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tameMarks } from '../../../src/read/markdown/tame-marks.ts';

describe('tameMarks', () => {
  test.each(
    Object.entries({
      'quotation marks from the twenty-first on': { text: `${'> '.repeat(22)}a`, tamed: `${'> '.repeat(20)}x x a` },
      'list marks from the twenty-first on': { text: `a\n${'1. '.repeat(21)}a`, tamed: `a\n${'1. '.repeat(20)}xx a` },
      'every mark where half is marks': { text: '- a\n'.repeat(500), tamed: 'x a\n'.repeat(500) },
      'no mark of a rule': { text: '* '.repeat(30), tamed: '* '.repeat(30) },
      'no mark of a short text': { text: '[[]]>*_', tamed: '[[]]>*_' },
      'no mark of a long table': { text: '| Harrow | 38 | 26 |\n'.repeat(500), tamed: '| Harrow | 38 | 26 |\n'.repeat(500) },
    }),
  )('makes letters of %s', (_, { text, tamed }) => expect(tameMarks(text)).toBe(tamed));

  test('keeps length and line ends', () => {
    const marks = fc.string({ unit: fc.constantFrom('>', '- ', '1. ', '*', '\n', '\r', ' ', 'a'), minLength: 500, maxLength: 2000 });
    fc.assert(
      fc.property(marks, (text) => {
        const tamed = tameMarks(text);
        expect(tamed.length).toBe(text.length);
        expect(tamed.replace(/[^\n\r]/g, ' ')).toBe(text.replace(/[^\n\r]/g, ' '));
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningOf } from '../../src/facts/meaning-of.ts';

test.each(
  Object.entries({
    'numbers in words and digits alike': { text: 'it took eleven men and 11 women', items: ['number 11', 'number 11'] },
    'units and hedges': { text: 'he paid more than £2.4m, nearly 52 per cent', items: ['number over 2400000 £', 'number under 52 %'] },
    'scores, ranks and vague amounts': {
      text: 'hundreds saw the 4–2 and the third goal',
      items: ['number hundreds', 'number 4-2', 'number rank 3'],
    },
    'dates and times': { text: 'on 14 May 2025, last Tuesday, at 9 p.m.', items: ['date 2025-5-14', 'date weekday 2 last', 'date 21:00'] },
    'names with their titles': {
      text: 'there Finance Minister Edda Wahl left',
      items: ['name Finance', 'name Minister', 'name Edda', 'name Wahl'],
    },
    'negations and modals': {
      text: 'they cannot go and didn’t, but may',
      items: ['negation not', 'modal can', 'negation not', 'modal may'],
    },
    'quotations as wholes': { text: 'she said “we may win 3–1” today', items: ['quotation we may win 3–1'] },
    'no number in an idiom': { text: 'he doubled down, and one thing is clear', items: [] },
    'no modal in the month of May': { text: 'it began in May', items: ['date ?-5-?'] },
  }),
)('reads %s', (_, { text, items }) => expect(meaningOf(text).items.map(({ kind, text: written }) => `${kind} ${written}`)).toEqual(items));

test('a capital that opens a sentence is told apart from a name', () => {
  expect(meaningOf('Pike left. He met Moor.')).toEqual({ items: [{ kind: 'name', text: 'Moor' }], openers: ['Pike'] });
});

test('never throws, and reads nothing empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(meaningOf(text).items.filter((item) => item.text === '')).toEqual([]);
    }),
  );
});

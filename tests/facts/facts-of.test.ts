import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { factsOf } from '../../src/facts/facts-of.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';

function factsIn(text: string): Facts {
  return factsOf(segment(documentFromText(text)));
}

const cut = (text: string) => (span: { start: number; end: number }) => text.slice(span.start, span.end);

test('reads a document once', () => {
  const segmented = segment(documentFromText('Eleven people came.'));
  expect(factsOf(segmented)).toBe(factsOf(segmented));
});

test('numbers carry unit, hedge and what they count', () => {
  const text = 'More than 1,200 young people paid £2.4 million, about 52 per cent, for six civilian ships.';
  expect(factsIn(text).numbers.map((fact) => [cut(text)(fact), fact.value, fact.unit, fact.bound, fact.noun])).toEqual([
    ['1,200', 1200, null, 'over', 'person'],
    ['£2.4 million', 2_400_000, '£', 'exact', null],
    ['52 per cent', 52, '%', 'about', null],
    ['six', 6, null, 'exact', 'ship'],
  ]);
});

test('dates, times, scores, ages and labels are no numbers', () => {
  const text = 'On 14 May at 9.25 p.m. Anna Bell, 34, of line 4 voted by 11 to 6 under Article 14.';
  expect(factsIn(text).numbers).toEqual([]);
  const { dates, times, scores, ages } = factsIn(text);
  expect([dates, times, scores, ages].map((list) => list.map(cut(text)))).toEqual([['14 May'], ['9.25 p.m.'], ['11 to 6'], ['34']]);
});

test('a surname is led to the only full name that ends in it', () => {
  const keys = (text: string) => factsIn(text).names.map(({ text: name, key }) => `${name}: ${key}`);
  expect(keys('Darren Pike left. Then Pike came back.')).toEqual(['Darren Pike: Darren Pike', 'Pike: Darren Pike']);
  expect(keys('Maria Orton and Samuel Orton left. Then Orton came back.').at(-1)).toBe('Orton: Orton');
});

test('ages belong to the person before them, or to nobody', () => {
  const { ages } = factsIn('Darren Pike, 34, of Lime Street, and Anna Holt, aged 12, met the 43-year-old.');
  expect(ages.map(({ years, person }) => [years, person])).toEqual([
    [34, 'Darren Pike'],
    [12, 'Anna Holt'],
    [43, null],
  ]);
});

test('offices stand before or behind a name', () => {
  const { roles } = factsIn(
    'Finance Minister Edda Wahl met the coach, Ana Ferrer. Lind, United’s captain, met former President John Doran. Ida Kranz, a spokeswoman for Brenn Transit, was there. Tobias Lind left.',
  );
  expect(roles.map(({ person, role, head, of, isFormer, isDefinite }) => [person, role, head, of, isFormer, isDefinite])).toEqual([
    ['Edda Wahl', 'Finance Minister', 'minister', null, false, true],
    ['Ana Ferrer', 'coach', 'coach', null, false, true],
    ['Tobias Lind', 'captain', 'captain', 'united', false, true],
    ['John Doran', 'President', 'president', null, true, true],
    ['Ida Kranz', 'spokeswoman', 'spokeswoman', 'brenn transit', false, false],
  ]);
});

test('facts inside speech are marked', () => {
  const { numbers, negations } = factsIn('Eleven ships left. “We did not see twelve ships,” said Anna Bell.');
  expect(numbers.map(({ value, inQuotation }) => [value, inQuotation])).toEqual([
    [11, false],
    [12, true],
  ]);
  expect(negations.map(({ word, inQuotation }) => [word, inQuotation])).toEqual([['not', true]]);
});

test('spans slice back and stand in text order, whatever the text', () => {
  const part = fc.constantFrom(
    'Anna Bell',
    ', 34,',
    '14 May',
    '£2.4m',
    'about',
    'half of the',
    '9 p.m.',
    '4–2',
    'Mayor',
    '“',
    '”',
    'not',
    '.',
    '\n\n',
    '🔥',
    'per cent',
    '12',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 50 }), (parts) => {
      const text = parts.join(' ');
      fc.pre(text.trim() !== '');
      for (const list of Object.values(factsIn(text))) {
        for (const [index, { start, end }] of list.entries()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (list === factsIn(text).roles) continue;
          expect(start).toBeGreaterThanOrEqual(list[index - 1]?.start ?? 0);
        }
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bleuCounts } from '../../../src/evaluate/judging/bleu-counts.ts';
import { datesIn } from '../../../src/evaluate/judging/dates-in.ts';
import { wordCounts } from '../../../src/evaluate/judging/flagged-words.ts';
import { inWords } from '../../../src/evaluate/judging/in-words.ts';
import { isSameName } from '../../../src/evaluate/judging/is-same-name.ts';
import { namesIn } from '../../../src/evaluate/judging/names-in.ts';
import { countNegations } from '../../../src/evaluate/judging/negations-in.ts';
import { numbersIn } from '../../../src/evaluate/judging/numbers-in.ts';
import { outsideQuotations, quotationsIn } from '../../../src/evaluate/judging/quotations-in.ts';
import { at } from '../made-up.ts';

describe('what judges a report by the text alone', () => {
  test.each(
    Object.entries({
      'straight marks': ['He said "no more" today.', ['no more']],
      'curly marks': ['He said “no more” today.', ['no more']],
      'single curly marks with an apostrophe inside': ['He said ‘it’s over’ today.', ['it’s over']],
      'marks that stay open on a line': ['He said “no more\nand left”.', []],
      'an apostrophe alone': ['The dockers’ plan and the firm’s.', []],
    } satisfies Record<string, [string, string[]]>),
  )('finds quotations in %s', (_, [text, quotations]) => {
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotations);
  });

  test('blanks quotations without moving a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', '“', '”', '‘', '’', '\n', '🔥'), maxLength: 60 }), (text) => {
        expect(outsideQuotations(text)).toHaveLength(text.length);
      }),
    );
  });

  test('reads numbers in figures and words, each once', () => {
    expect([...numbersIn('1,200 of 1200, £3.5m, 60% and sixty-one of twelve; one B2 bomber; COVID-19 in 2026')]).toEqual([
      '1200',
      '3.5',
      '60',
      '61',
      '12',
      '19',
      '2026',
    ]);
  });

  test('reads weekdays, months and years', () => {
    expect([...datesIn('On Monday, 3 March 2026, not monday; May, Mayor, 20260.')]).toEqual(['Monday', 'March', '2026', 'May']);
  });

  test('takes words with a capital inside a sentence for names', () => {
    expect(
      namesIn('The mayor met Ann Lee’s son. She and I left. “Fine,” said Ray.\nHe went to Paris-Nord.').map(({ word }) => word),
    ).toEqual(['Ann', 'Lee', 'Ray', 'Paris-Nord']);
  });

  test('counts negations, contracted ones too', () => {
    expect(countNegations('He didn’t, could not, never; nothing notable in knots.')).toBe(4);
  });

  test.each([
    ['Ann Lee', 'Lee', true],
    ['Ann Lee', 'Ms Lee', true],
    ['Ann Lee', 'Bo Lee', false],
    ['Ann Lee', 'Ann', false],
    ['Dr Ann Lee', 'ann lee', true],
    ['a resident', 'the resident', true],
    ['a resident', 'a teacher', false],
  ])('%s and %s: one person is %s', (one, other, isSame) => {
    expect(isSameName(one, other)).toBe(isSame);
  });

  test('counts words as flagged and as annotated', () => {
    const text = 'The brutal regime slammed it.';
    expect(wordCounts(text, [at(text, 'brutal regime')], [at(text, 'regime slammed')])).toEqual({
      foundHits: 1,
      found: 2,
      goldHits: 1,
      gold: 2,
    });
  });

  // 1 of 2 runs of two words; "the" is matched once although it stands twice
  test('clips what BLEU matches', () => {
    expect(bleuCounts('the the cat', 'The cat')).toEqual({
      length: 3,
      referenceLength: 2,
      matched1: 2,
      total1: 3,
      matched2: 1,
      total2: 2,
      matched3: 0,
      total3: 1,
      matched4: 0,
      total4: 0,
    });
  });

  test('shows a passage with whole words round it, on one line', () => {
    const text = `${'far '.repeat(20)}away the mayor\nslammed it ${'and so on '.repeat(10)}`;
    expect(inWords(at(text, 'slammed'), text, 'emotive')).toMatch(
      /^“slammed” \(emotive\) in: (?:far )+away the mayor \[slammed\] it and so on and so on/,
    );
  });
});

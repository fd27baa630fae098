import { describe, expect, test } from 'vitest';
import { type Formula, figureOf, prepared } from '../../src/evaluate/formula.ts';

describe('figures from pooled counts', () => {
  test.each(
    Object.entries({
      'a share': ['ratio', { hits: 3, of: 4 }, 0.75],
      'no share of nothing': ['ratio', { hits: 0, of: 0 }, undefined],
      'F1 of precision 2/4 and recall 2/8': ['f1', { foundHits: 2, found: 4, goldHits: 2, gold: 8 }, 1 / 3],
      'F1 0 when gold is there and nothing was found': ['f1', { foundHits: 0, found: 0, goldHits: 0, gold: 5 }, 0],
      'no F1 when there is neither gold nor a find': ['f1', { foundHits: 0, found: 0, goldHits: 0, gold: 0 }, undefined],
      'a difference of shares': ['difference', { hits: 3, of: 4, otherHits: 1, otherOf: 4 }, 0.5],
      // positive: P 2/3 R 2/4 → 4/7; negative: P 5/7 R 5/6 → 10/13
      'macro F1': ['macro-f1', { truePositives: 2, falsePositives: 1, falseNegatives: 2, trueNegatives: 5 }, (4 / 7 + 10 / 13) / 2],
      'macro F1 of a report that always says yes': [
        'macro-f1',
        { truePositives: 5, falsePositives: 5, falseNegatives: 0, trueNegatives: 0 },
        1 / 3,
      ],
      'balanced accuracy of 2/4 and 5/6': [
        'balanced-accuracy',
        { truePositives: 2, falsePositives: 1, falseNegatives: 2, trueNegatives: 5 },
        (1 / 2 + 5 / 6) / 2,
      ],
      // precisions 3/4, 2/3, 1/2, 1/1; as long as the reference
      'BLEU without a brevity penalty': [
        'bleu',
        { matched1: 3, total1: 4, matched2: 2, total2: 3, matched3: 1, total3: 2, matched4: 1, total4: 1, length: 4, referenceLength: 4 },
        100 * (3 / 4 / 1) ** 0.25 * (2 / 3) ** 0.25 * (1 / 2) ** 0.25,
      ],
      'BLEU of half the length': [
        'bleu',
        { matched1: 4, total1: 4, matched2: 3, total2: 3, matched3: 2, total3: 2, matched4: 1, total4: 1, length: 4, referenceLength: 8 },
        100 * Math.exp(-1),
      ],
    } satisfies Record<string, [Formula, Record<string, number>, number | undefined]>),
  )('give %s', (_, [formula, counts, figure]) => {
    const value = figureOf(formula, counts);
    if (figure === undefined) expect(value).toBeUndefined();
    else expect(value).toBeCloseTo(figure, 12);
  });

  test('leave a pair out of which one side is missing', () => {
    expect(prepared('difference', { hits: 1, of: 2, otherHits: 0, otherOf: 0 })).toBeUndefined();
    expect(prepared('gap', { hits: 1, of: 2, otherHits: 0, otherOf: 0 })).toBeUndefined();
  });

  test('take the size of a gap pair by pair, so that two opposite slants do not cancel out', () => {
    const gaps = [
      { hits: 4, of: 4, otherHits: 2, otherOf: 4 },
      { hits: 2, of: 4, otherHits: 4, otherOf: 4 },
    ].map((counts) => prepared('gap', counts)!);
    expect(gaps).toEqual([
      { hits: 0.5, of: 1 },
      { hits: 0.5, of: 1 },
    ]);
  });
});

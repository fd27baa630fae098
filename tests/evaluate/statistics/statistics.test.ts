import { describe, expect, test } from 'vitest';
import { counted, unscored } from '../../../src/evaluate/scorer.ts';
import { bootstrapInterval, drawsOf, quantile } from '../../../src/evaluate/statistics/bootstrap.ts';
import { comparePaired } from '../../../src/evaluate/statistics/paired-comparison.ts';
import { pooledFigure } from '../../../src/evaluate/statistics/pool.ts';
import { randomFrom } from '../../../src/evaluate/statistics/random.ts';
import { reduceRepeats } from '../../../src/evaluate/statistics/reduce-repeats.ts';

describe('random numbers', () => {
  test('are the published stream of Mulberry32', () => {
    const random = randomFrom(1);
    expect([random(), random(), random()].map((value) => value.toFixed(6))).toEqual(['0.627074', '0.002736', '0.527447']);
  });

  test('lie between 0 and 1 and fill the range evenly', () => {
    const random = randomFrom(7);
    const tenths = new Array(10).fill(0);
    for (let draw = 0; draw < 10_000; draw += 1) tenths[Math.floor(random() * 10)] += 1;
    expect(Math.min(...tenths)).toBeGreaterThan(900);
    expect(Math.max(...tenths)).toBeLessThan(1100);
  });
});

describe('pooling', () => {
  test('adds counts up: the mean of shares is not the share', () => {
    expect(
      pooledFigure('ratio', [
        { hits: 1, of: 1 },
        { hits: 0, of: 9 },
      ]),
    ).toBe(0.1);
  });

  test('has no figure without clusters', () => {
    expect(pooledFigure('ratio', [])).toBeUndefined();
  });
});

describe('bootstrap', () => {
  test('interpolates quantiles between ranks', () => {
    expect(quantile([1, 2, 3, 4, 5], 0.5)).toBe(3);
    expect(quantile([0, 10], 0.025)).toBe(0.25);
  });

  // two clusters, 0/1 and 1/1: draws give 0, ½, 1 with probability ¼, ½, ¼, so the middle 95 % reaches from 0 to 1
  test('gives the interval of two clusters that can be worked out by hand', () => {
    expect(
      bootstrapInterval(
        'ratio',
        [
          { hits: 0, of: 1 },
          { hits: 1, of: 1 },
        ],
        1,
      ),
    ).toEqual({ low: 0, high: 1, isRough: true });
  });

  // the mean of 100 draws of 0 and 1 has a standard error of 0.05
  test('comes near the normal interval of a share of many clusters', () => {
    const clusters = Array.from({ length: 100 }, (_, index) => ({ hits: index % 2, of: 1 }));
    const interval = bootstrapInterval('ratio', clusters, 1)!;
    expect(interval.low).toBeCloseTo(0.5 - 1.96 * 0.05, 1);
    expect(interval.high).toBeCloseTo(0.5 + 1.96 * 0.05, 1);
    expect(interval.isRough).toBe(false);
  });

  test('has no interval for a single cluster', () => {
    expect(bootstrapInterval('ratio', [{ hits: 1, of: 2 }], 1)).toBeNull();
  });

  test('is rough below 20 clusters', () => {
    const clusters = (size: number) => Array.from({ length: size }, () => ({ hits: 1, of: 2 }));
    expect(bootstrapInterval('ratio', clusters(19), 1)?.isRough).toBe(true);
    expect(bootstrapInterval('ratio', clusters(20), 1)?.isRough).toBe(false);
  });

  test('is the same for the same seed, and another for another', () => {
    const clusters = Array.from({ length: 30 }, (_, index) => ({ hits: index % 7, of: 7 }));
    expect(bootstrapInterval('ratio', clusters, 3)).toEqual(bootstrapInterval('ratio', clusters, 3));
    expect(bootstrapInterval('ratio', clusters, 3)).not.toEqual(bootstrapInterval('ratio', clusters, 4));
  });

  test('draws whole clusters, each as often as any other', () => {
    const counts = new Array(5).fill(0);
    for (const indices of drawsOf(5, 1)) for (const index of indices) counts[index] += 1;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10_000);
    expect(Math.min(...counts)).toBeGreaterThan(1850);
  });
});

describe('paired comparison', () => {
  test('is certain of a small difference that is the same everywhere, although the cases differ widely', () => {
    const clusters = Array.from({ length: 30 }, (_, index) => ({ before: { hits: index, of: 100 }, after: { hits: index + 2, of: 100 } }));
    expect(comparePaired('ratio', clusters, 1)).toMatchObject({
      interval: { low: expect.closeTo(0.02, 10), high: expect.closeTo(0.02, 10) },
    });
  });

  test('is not certain of a difference that goes both ways', () => {
    const clusters = Array.from({ length: 30 }, (_, index) => ({
      before: { hits: 5, of: 10 },
      after: { hits: index % 2 === 0 ? 7 : 3, of: 10 },
    }));
    const { difference, interval } = comparePaired('ratio', clusters, 1)!;
    expect(difference).toBeCloseTo(0, 10);
    expect(interval!.low).toBeLessThan(0);
    expect(interval!.high).toBeGreaterThan(0);
  });

  test('gives both figures and their difference, worked out by hand', () => {
    const clusters = [
      { before: { hits: 1, of: 4 }, after: { hits: 3, of: 4 } },
      { before: { hits: 2, of: 4 }, after: { hits: 2, of: 4 } },
    ];
    // draws give a difference of 0.5, 0.25 or 0 with probability ¼, ½, ¼
    expect(comparePaired('ratio', clusters, 1)).toEqual({
      before: 3 / 8,
      after: 5 / 8,
      difference: 1 / 4,
      interval: { low: 0, high: 0.5, isRough: true },
      clusters: 2,
    });
  });

  test('has nothing to say without clusters', () => {
    expect(comparePaired('ratio', [], 1)).toBeUndefined();
  });
});

describe('repeats', () => {
  test('become their mean, so that a case which was scored more often weighs no more', () => {
    expect(reduceRepeats([counted({ hits: 1, of: 4 }), counted({ hits: 3, of: 4 }), unscored('nothing there')])).toEqual({
      hits: 2,
      of: 4,
    });
  });

  test('that were never scored are no zero', () => {
    expect(reduceRepeats([unscored('nothing there')])).toBeUndefined();
  });
});

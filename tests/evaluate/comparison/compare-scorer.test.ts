import { describe, expect, test } from 'vitest';
import type { PairedCase } from '../../../src/evaluate/comparison/case-changes.ts';
import { compareScorer } from '../../../src/evaluate/comparison/compare-scorer.ts';
import type { ScorerRecord } from '../../../src/evaluate/run-log.ts';
import { randomisationP } from '../../../src/evaluate/statistics/randomisation-test.ts';

const scorer = (details: Partial<ScorerRecord> = {}): ScorerRecord => ({
  name: 'mine',
  version: 1,
  meaning: 'something',
  unit: 'share',
  range: [0, 1],
  better: 'more',
  kind: 'article',
  role: 'shown',
  formula: 'ratio',
  ...details,
});

const item = (id: string, before: PairedCase['before'], after: PairedCase['after'], group = id): PairedCase => ({
  id,
  group,
  before,
  after,
});
const share = (hits: number, of = 4) => ({ hits, of });

describe('cases better and worse', () => {
  test('are those whose counts changed, with what each does to the figure of all', () => {
    const cases = [item('a', share(1), share(3)), item('b', share(2), share(1)), item('c', share(4), share(4))];
    // 7 of 12 before; with a alone 9 of 12, with b alone 6 of 12
    expect(compareScorer(scorer(), cases, 1)).toMatchObject({
      before: 7 / 12,
      after: 8 / 12,
      better: [{ case: 'a', by: expect.closeTo(2 / 12, 10) }],
      worse: [{ case: 'b', by: expect.closeTo(-1 / 12, 10) }],
    });
  });

  test('change places where less is better', () => {
    const cases = [item('a', share(1), share(3)), item('b', share(2), share(1))];
    expect(compareScorer(scorer({ better: 'less' }), cases, 1)).toMatchObject({ better: [{ case: 'b' }], worse: [{ case: 'a' }] });
  });

  test('have a case that had nothing to count before: the first false alarm in a clean article', () => {
    const f1 = scorer({ formula: 'f1' });
    const cases = [
      item('loaded', { foundHits: 4, found: 4, goldHits: 4, gold: 4 }, { foundHits: 4, found: 4, goldHits: 4, gold: 4 }),
      item('clean', {}, { foundHits: 0, found: 4, goldHits: 0, gold: 0 }),
    ];
    // precision falls from 1 to a half, so F1 from 1 to two thirds
    expect(compareScorer(f1, cases, 1)).toMatchObject({
      before: 1,
      after: 2 / 3,
      worse: [{ case: 'clean', by: expect.closeTo(-1 / 3, 10) }],
    });
  });

  test('are told by the pair where a figure is one of pairs', () => {
    const sides = (hits: number, otherHits: number) => ({ hits, of: 4, otherHits, otherOf: 4 });
    const cases = [
      item('left', { hits: 4, of: 4 }, { hits: 4, of: 4 }, 'pair'),
      item('right', { otherHits: 2, otherOf: 4 }, { otherHits: 4, otherOf: 4 }, 'pair'),
      item('other', sides(2, 2), sides(2, 2)),
    ];
    // gaps of a half and of nothing: a quarter in the mean, then none
    expect(compareScorer(scorer({ formula: 'gap', better: 'less' }), cases, 1)).toMatchObject({
      before: 0.25,
      after: 0,
      better: [{ case: 'right', by: -0.25 }],
    });
  });
});

describe('the verdict', () => {
  const every = (count: number, change: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => item(`case ${index}`, share(2), share(2 + change(index))));

  test.each(
    Object.entries({
      'same where no count changed': { cases: every(30, () => 0), verdict: 'same' },
      'same where a baseline kept fewer places of a mean': {
        cases: [item('a', { hits: 0.333333, of: 1 }, { hits: 1 / 3, of: 1 })],
        verdict: 'same',
      },
      'better where most cases are': { cases: every(30, (index) => (index % 4 === 0 ? 0 : 1)), verdict: 'better' },
      'worse where most cases are': { cases: every(30, (index) => (index % 4 === 0 ? 0 : -1)), verdict: 'worse' },
      'uncertain where as many are better as worse': { cases: every(30, (index) => (index % 2 === 0 ? 1 : -1)), verdict: 'uncertain' },
      'uncertain where two of two are better: chance does that once in two times': { cases: every(2, () => 1), verdict: 'uncertain' },
      'uncertain for a single case that is better': { cases: every(1, () => 1), verdict: 'uncertain' },
      'worse for a single case that is worse: nobody can tell, so it does not pass': { cases: every(1, () => -1), verdict: 'worse' },
    }),
  )('is %s', (_, { cases, verdict }) => expect(compareScorer(scorer(), cases, 1)).toMatchObject({ verdict }));

  test('is no judgement where the figure only describes', () => {
    expect(
      compareScorer(
        scorer({ better: 'neither' }),
        every(30, () => 1),
        1,
      ),
    ).toMatchObject({ verdict: 'other' });
  });

  test('is missing where one of the runs has no figure', () => {
    expect(compareScorer(scorer(), [item('a', share(1), {})], 1)).toEqual({
      scorer: scorer(),
      state: 'unscored',
      before: 0.25,
      after: null,
    });
  });
});

describe('approximate randomisation', () => {
  const clusters = (count: number) => Array.from({ length: count }, () => ({ before: share(1), after: share(2) }));

  // of n clusters that all changed alike, two of the 2ⁿ exchanges are as far from zero
  test.each([2, 3, 5])('gives what can be counted out for %i clusters', (count) => {
    expect(randomisationP('ratio', clusters(count), 1)).toBeCloseTo(2 / 2 ** count, 1);
  });

  test('finds chance sufficient for no difference at all', () => {
    expect(randomisationP('ratio', [{ before: share(1), after: share(1) }], 1)).toBe(1);
  });

  test('has no answer without a figure', () => {
    expect(randomisationP('ratio', [], 1)).toBeUndefined();
  });
});

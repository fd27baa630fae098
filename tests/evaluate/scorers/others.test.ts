import { describe, expect, test } from 'vitest';
import { scoreCase } from '../../../src/evaluate/run/score-case.ts';
import { evenRecallDifference, evenRecallGap } from '../../../src/evaluate/scorers/even-handedness.ts';
import { pooledFigure } from '../../../src/evaluate/statistics/pool.ts';
import { addCounts } from '../../../src/evaluate/statistics/reduce-repeats.ts';
import { swapNames } from '../../../src/evaluate/swap-names.ts';
import { articleCase, at, foundClash, foundPhrase, goldClash, goldPhrase, passage, report } from '../made-up.ts';
import { figureBy, scoredBy } from './scored.ts';

const text = 'Six ships waited. All seven ships left. Profits rose by 4 per cent. The union says 60, the company says 20. Nobody was hurt.';
const item = articleCase(text, {
  inconsistencies: [goldClash(text, ['Six ships', 'seven ships'])],
  consistent: [{ evidence: [at(text, 'The union says 60'), at(text, 'the company says 20')], why: 'They disagree.' }],
  checks: [{ ...at(text, 'rose by 4 per cent'), question: 'Did they?' }],
});

describe('inconsistency scorers', () => {
  const both = report(text, {
    inconsistencies: [foundClash(text, ['Six ships', 'seven ships']), foundClash(text, ['union says 60', 'company says 20'])],
  });
  test.each(
    Object.entries({
      'inconsistency-precision': 1 / 2,
      'inconsistency-recall': 1,
      'inconsistency-recall-surface': 1,
      'inconsistency-recall-inference': 'unscored: the case has no inference inconsistency',
      'inconsistency-f1': 2 / 3,
      'inconsistency-category': 1,
      'inconsistency-traps-hit': 1,
      'inconsistency-false-alarms-per-1000-words': 'unscored: the article contradicts itself',
    }),
  )('%s is worked out by hand', async (name, figure) => {
    const value = await figureBy(name, item, both);
    if (typeof figure === 'number') expect(value).toBeCloseTo(figure, 10);
    else expect(value).toBe(figure);
  });

  test('count false alarms by the length of texts that contradict themselves nowhere', async () => {
    expect(await figureBy('inconsistency-false-alarms-per-1000-words', articleCase(text), both)).toBeCloseTo(2 / (24 / 1000), 6);
  });
});

describe('claim and speaker scorers', () => {
  const claim = (words: string, check: string | null) => ({
    id: 'C1',
    passage: passage(text, words),
    speaker: null,
    sourcing: 'none' as const,
    check,
  });

  test('take a claim with a question that covers what gold would check', async () => {
    const claims = [claim('Profits rose by 4 per cent.', 'Did they?'), claim('Nobody was hurt.', 'Was nobody?')];
    expect(await figureBy('claim-recall', item, report(text, { claims }))).toBe(1);
    expect(await figureBy('claim-precision', item, report(text, { claims }))).toBe(1 / 2);
  });

  test('take neither a claim without a question nor the whole article', async () => {
    const long = text.repeat(4);
    const own = articleCase(long, { checks: [{ ...at(long, 'rose by 4 per cent'), question: 'Did they?' }] });
    const claims = [
      { ...claim('Nobody', 'Well?'), passage: passage(long, long) },
      { ...claim('Nobody', null), passage: passage(long, 'rose by 4 per cent') },
    ];
    expect(await figureBy('claim-recall', own, report(long, { claims }))).toBe(0);
  });

  const speakers = [
    { name: 'Ann Lee', quotedWords: 10 },
    { name: 'Bo Ray', quotedWords: 5 },
  ];
  test('compare speakers by name and words', async () => {
    const heard = report(text, {
      speakers: [
        { name: 'Lee', quotedWords: 8, passages: [] },
        { name: 'Cy Orr', quotedWords: 2, passages: [] },
      ],
    });
    const own = articleCase(text, { speakers });
    expect(await scoredBy('speaker-recall', own, heard)).toMatchObject({ figure: 1 / 2, misses: ['Bo Ray'] });
    expect(await scoredBy('speaker-precision', own, heard)).toMatchObject({ figure: 1 / 2, falseAlarms: ['Cy Orr'] });
    // agreed: 8; given by either: 10 + 5 + 2
    expect(await figureBy('speaker-words', own, heard)).toBeCloseTo(8 / 17, 10);
  });
});

describe('even-handedness', () => {
  const article = 'The regime slammed it.';
  const side = (camp: 'first' | 'second') =>
    articleCase(
      article,
      { loaded: [goldPhrase(article, 'regime'), goldPhrase(article, 'slammed')] },
      { pair: { name: 'x', side: camp, camp } },
    );
  const one = report(article, { loadedPhrases: [foundPhrase(article, 'regime')] });
  const two = report(article, { loadedPhrases: [foundPhrase(article, 'regime'), foundPhrase(article, 'slammed')] });

  test('compares recall of the two sides of a pair', async () => {
    const counts = [];
    for (const [camp, found] of [
      ['first', one],
      ['second', two],
    ] as const) {
      const scores = await scoreCase({ case: side(camp), report: found, swapped: undefined }, [evenRecallDifference]);
      counts.push((scores['even-recall-difference'] as { counts: Record<string, number> }).counts);
    }
    expect(pooledFigure('difference', [addCounts(counts)])).toBe(-1 / 2);
    expect(pooledFigure(evenRecallGap.formula!, [addCounts(counts)])).toBe(1 / 2);
  });

  test('scores each camp by itself', async () => {
    expect(await figureBy('even-recall-first', side('first'), one)).toBe(1 / 2);
    expect(await figureBy('even-recall-first', side('second'), one)).toBe('unscored: the case speaks for the other camp');
    expect(await figureBy('even-recall-first', articleCase(article), one)).toBe('unscored: the case is not one of a matched pair');
  });

  test('counts verdicts that change when names are swapped', async () => {
    const names = 'Ann Lee attacked Bo Ray, a radical. Ray shouted.';
    const swap = swapNames(names, [
      ['Ann Lee', 'Bo Ray'],
      ['Lee', 'Ray'],
    ])!;
    expect(swap.text).toBe('Bo Ray attacked Ann Lee, a radical. Lee shouted.');
    const before = report(names, { loadedPhrases: [foundPhrase(names, 'radical'), foundPhrase(names, 'attacked')] });
    const after = report(swap.text, { loadedPhrases: [foundPhrase(swap.text, 'radical'), foundPhrase(swap.text, 'shouted')] });
    expect((await scoredBy('name-swap-changes', articleCase(names), before, { report: after, swap })).figure).toBe(2 / 3);
    expect((await scoredBy('name-swap-changes', articleCase(names), before)).figure).toBe(
      'unscored: the article was not run with its names swapped',
    );
  });
});

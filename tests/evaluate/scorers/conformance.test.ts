import { describe, expect, test } from 'vitest';
import type { Case, CaseKind } from '../../../src/evaluate/case.ts';
import { loadCases } from '../../../src/evaluate/cases/load-cases.ts';
import { figureOf, prepared } from '../../../src/evaluate/formula.ts';
import { recordScorer } from '../../../src/evaluate/run/record-scorer.ts';
import { scoreCase } from '../../../src/evaluate/run/score-case.ts';
import { goodEnd } from '../../../src/evaluate/run-log.ts';
import { scorers } from '../../../src/evaluate/scorers/index.ts';
import { supportOf } from '../../../src/index.ts';
import { articleCase, at, report } from '../made-up.ts';

const text = 'The regime slammed the deal on Monday.';
const base = { text, group: 'x', pair: null, stratum: null, location: 'x:1', id: 'x' };
const plain: Record<CaseKind, Case> = {
  article: articleCase(text),
  'biased-sentence': { ...base, kind: 'biased-sentence', gold: { isBiased: true, spans: [at(text, 'regime')] } },
  'neutral-edit': {
    ...base,
    kind: 'neutral-edit',
    gold: { isBiased: true, neutral: 'The government slammed the deal on Monday.', edits: [at(text, 'regime')] },
  },
  'self-contradiction': {
    ...base,
    kind: 'self-contradiction',
    gold: { isContradictory: true, evidence: [at(text, 'slammed the deal')], references: [at(text, 'on Monday')] },
  },
  'summary-support': { ...base, kind: 'summary-support', gold: { summary: 'A deal was slammed.', isFaithful: true } },
};

describe('every scorer', () => {
  test('has a name of its own, the one it is listed by', async () => {
    const names = await Promise.all(scorers.map(async ({ name, load }) => [name, (await load()).name]));
    expect(names.filter(([listed, own]) => listed !== own)).toEqual([]);
    expect(new Set(scorers.map(({ name }) => name)).size).toBe(scorers.length);
  });

  test('says what it means, in which unit, range and direction', async () => {
    for (const entry of scorers) {
      const scorer = await entry.load();
      const { meaning, unit, range, better } = scorer;
      expect(scorer.kind ?? 'article', entry.name).toBe(entry.kind);
      expect(meaning, entry.name).toMatch(/^\S.*[^.]$/);
      expect(unit, entry.name).not.toBe('');
      expect(['more', 'less', 'neither'], entry.name).toContain(better);
      if (range[0] !== null && range[1] !== null) expect(range[0], entry.name).toBeLessThan(range[1]);
    }
  });

  test('that has to hold always has a good end of its range', async () => {
    const all = await Promise.all(scorers.map(async ({ load }) => recordScorer(await load())));
    const invariants = all.filter(({ role }) => role === 'invariant');
    expect(invariants.map(({ name }) => name)).toEqual([
      'summary-unsupported-numbers',
      'rewrite-quotations-kept',
      'rewrite-numbers-kept',
      'rewrite-invented-sources',
      'report-slices',
      'report-edits-reproduce',
      'report-gaps',
    ]);
    expect(invariants.every((scorer) => goodEnd(scorer) !== undefined)).toBe(true);
    expect(all.filter(({ role }) => role === 'primary').map(({ name }) => name)).toEqual([
      'phrase-f1-clear',
      'inconsistency-f1',
      'summary-key-facts',
    ]);
  });

  test('gives no figure out of its range for an empty report, and the same twice', async () => {
    const cases = [...(await loadCases(['evals/fixtures'])), ...Object.values(plain)];
    const loaded = await Promise.all(scorers.map(({ load }) => load()));
    for (const item of cases) {
      const empty = item.kind === 'summary-support' ? null : report(item.text);
      const own = loaded.filter(({ kind = 'article' }) => kind === item.kind);
      const support = item.kind === 'summary-support' ? await supportOf(item.gold.summary, item.text) : undefined;
      const scores = await scoreCase({ case: item, report: empty, support, swapped: undefined }, own);
      expect(await scoreCase({ case: item, report: empty, support, swapped: undefined }, own)).toEqual(scores);
      for (const scorer of own) {
        const measurement = scores[scorer.name]!;
        if (measurement.state === 'unscored') continue;
        const counts = prepared(scorer.formula ?? 'ratio', measurement.counts);
        const figure = counts && figureOf(scorer.formula ?? 'ratio', counts);
        if (figure === undefined) continue;
        expect(figure, `${scorer.name} on ${item.id}`).toBeGreaterThanOrEqual(scorer.range[0] ?? Number.NEGATIVE_INFINITY);
        expect(figure, `${scorer.name} on ${item.id}`).toBeLessThanOrEqual(scorer.range[1] ?? Number.POSITIVE_INFINITY);
      }
    }
  });
});

import { expect, test } from 'vitest';
import { loadCases } from '../../../src/evaluate/cases/load-cases.ts';
import { marksOf } from '../../../src/evaluate/run/marks-of.ts';
import { createEvenhand } from '../../../src/evenhand.ts';
import { articleCase, at, foundClash, foundPhrase, goldClash, goldPhrase, report } from '../made-up.ts';

const text = 'The regime slammed six ships; seven ships fled the fire service, it claims.';

test('marks lay gold and finds over each other, each with how it came out', () => {
  const item = articleCase(text, {
    loaded: [goldPhrase(text, 'regime'), goldPhrase(text, 'slammed')],
    clean: [{ ...at(text, 'fire service'), why: 'a name' }],
    inconsistencies: [goldClash(text, ['six ships', 'seven ships'])],
    checks: [{ ...at(text, 'fled'), question: 'Did they?' }],
  });
  const found = report(text, {
    loadedPhrases: [foundPhrase(text, 'regime'), foundPhrase(text, 'fire service')],
    inconsistencies: [foundClash(text, ['six ships', 'seven ships'])],
  });
  expect(
    marksOf(item, found).map(({ start, end, what, from, outcome, group }) => [text.slice(start, end), what, from, outcome, group]),
  ).toEqual([
    ['regime', 'phrase', 'gold', 'hit', null],
    ['regime', 'phrase', 'found', 'hit', null],
    ['slammed', 'phrase', 'gold', 'missed', null],
    ['six ships', 'inconsistency', 'gold', 'hit', 'gold I1'],
    ['six ships', 'inconsistency', 'found', 'hit', 'found I1'],
    ['seven ships', 'inconsistency', 'gold', 'hit', 'gold I1'],
    ['seven ships', 'inconsistency', 'found', 'hit', 'found I1'],
    ['fled', 'claim', 'gold', 'missed', null],
    ['fire service', 'phrase', 'found', 'false-alarm', null],
    ['fire service', 'trap', 'gold', 'false-alarm', null],
  ]);
});

test('marks of every case lie inside its text, in order', async () => {
  await using evenhand = createEvenhand();
  for (const item of await loadCases(['evals/fixtures/*-strike-*', 'evals/fixtures/silo-explosion'])) {
    const marks = marksOf(item, await evenhand.neutralise({ id: item.id, text: item.text }));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({ start, end }) => start < end && end <= item.text.length)).toBe(true);
    expect(marks.map(({ start }) => start)).toEqual(marks.map(({ start }) => start).toSorted((a, b) => a - b));
  }
});

import { expect, test } from 'vitest';
import { noUsage } from '../../src/contracts/add-usage.ts';
import type { Anchor, Draft, DraftInconsistency, DraftPhrase } from '../../src/contracts/draft.ts';
import { ground } from '../../src/ground/ground.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';

const text = `Council ends row over square

Ana Ferrer, the mayor, slammed the regime. “The regime is a joke,” she said.

Nine sailors and six scientists were on board. The ship had 14 people on board, the regime said.`;
const segmented = segment(documentFromText(text));

const quote = (words: string, sentence: number | null = null): Anchor => ({ kind: 'quote', quote: words, sentence });
const phrase = (anchor: Anchor, more: Partial<DraftPhrase> = {}): DraftPhrase => ({
  anchor,
  category: 'label',
  strength: 'clear',
  leans: 'against',
  target: null,
  reason: 'test',
  alternatives: ['government'],
  edit: { kind: 'replace', polarity: 'kept' },
  foundBy: ['model'],
  ...more,
});
const clash = (evidence: Anchor[], more: Partial<DraftInconsistency> = {}): DraftInconsistency => ({
  category: 'number',
  evidence,
  explanation: '9 and 6 make 15, not 14.',
  strength: 'clear',
  foundBy: ['model'],
  ...more,
});
const grounded = (draft: Partial<Draft>) =>
  ground({ summary: [], phrases: [], inconsistencies: [], claims: [], dropped: [], gaps: [], usage: noUsage, ...draft }, segmented);

test('a phrase is found in the sentence that the model named, numbered in text order, and knows whose words it is', () => {
  const { phrases } = grounded({ phrases: [phrase(quote('regime', 5)), phrase(quote('regime', 3)), phrase(quote('slammed'))] });
  expect(phrases.map(({ id, passage, inQuotation, speaker }) => [id, passage.text, passage.start, inQuotation, speaker])).toEqual([
    ['L1', 'slammed', text.indexOf('slammed'), false, null],
    ['L2', 'regime', text.indexOf('regime is'), true, 'Ana Ferrer'],
    ['L3', 'regime', text.lastIndexOf('regime'), false, null],
  ]);
});

test('what is not in the article is dropped, in words', () => {
  const { phrases, dropped } = grounded({ phrases: [phrase(quote('terror proxies'))] });
  expect(phrases).toEqual([]);
  expect(dropped).toEqual([{ what: 'phrase', reason: 'not-in-text', detail: '“terror proxies”' }]);
});

test('a phrase that both engines found is one, found by both', () => {
  const at = text.indexOf('slammed');
  const { phrases, dropped } = grounded({
    phrases: [phrase(quote('slammed')), phrase({ kind: 'span', start: at, end: at + 7 }, { foundBy: ['embedded'] })],
  });
  expect(phrases.map(({ foundBy }) => foundBy)).toEqual([['model', 'embedded']]);
  expect(dropped.map(({ reason }) => reason)).toEqual(['duplicate']);
});

test('of overlapping phrases the clear one stays', () => {
  const { phrases } = grounded({ phrases: [phrase(quote('slammed the regime'), { strength: 'arguable' }), phrase(quote('the regime'))] });
  expect(phrases.map(({ passage }) => passage.text)).toEqual(['the regime']);
});

test('a whole sentence is no phrase', () => {
  const { phrases, dropped } = grounded({
    phrases: [phrase(quote('Nine sailors and six scientists were on board. The ship had 14 people on board, the regime said.'))],
  });
  expect(phrases).toEqual([]);
  expect(dropped[0]?.reason).toBe('too-long');
});

test('an inconsistency needs two different passages', () => {
  const { inconsistencies, dropped } = grounded({
    inconsistencies: [
      clash([quote('Nine sailors and six scientists'), quote('The ship had 14 people on board')]),
      clash([quote('six scientists'), quote('Nine sailors and six scientists')]),
    ],
  });
  expect(inconsistencies.map(({ id, evidence }) => [id, ...evidence.map((passage) => passage.text)])).toEqual([
    ['I1', 'Nine sailors and six scientists', 'The ship had 14 people on board'],
  ]);
  expect(dropped.map(({ reason }) => reason)).toEqual(['overlap']);
});

test('an inconsistency with one end that is nowhere is dropped', () => {
  const { inconsistencies, dropped } = grounded({ inconsistencies: [clash([quote('Nine sailors'), quote('ten captains')])] });
  expect(inconsistencies).toEqual([]);
  expect(dropped).toEqual([{ what: 'inconsistency', reason: 'not-in-text', detail: '9 and 6 make 15, not 14. (evidence “ten captains”)' }]);
});

test('findings that rest on one fact name each other', () => {
  const { inconsistencies } = grounded({
    inconsistencies: [
      clash([quote('Nine sailors and six scientists'), quote('14 people on board')]),
      clash([quote('Council ends row over square'), quote('14 people on board')], { category: 'headline' }),
    ],
  });
  expect(inconsistencies.map(({ id, related }) => [id, related])).toEqual([
    ['I1', ['I2']],
    ['I2', ['I1']],
  ]);
});

test('a summary sentence that names no passage of the article is dropped', () => {
  const { summary, dropped } = grounded({
    summary: [{ text: 'All is well.', sources: [quote('everything is fine')], support: 'verified' }],
  });
  expect(summary).toEqual([]);
  expect(dropped).toEqual([{ what: 'summary-sentence', reason: 'not-in-text', detail: 'All is well. (names no passage of the article)' }]);
});

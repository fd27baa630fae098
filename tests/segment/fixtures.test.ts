import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { segment } from '../../src/segment/segment.ts';
import { countWords } from '../../src/text/words.ts';

type Gold = {
  genre: string;
  speakers: { name: string; quotedWords: number }[];
  loaded: { start: number; end: number; inQuotation: boolean }[];
};

const cases = globSync('evals/fixtures/*/gold.json').map((file) => {
  const text = readFileSync(`${dirname(file)}/article.txt`, 'utf8');
  return { text, gold: JSON.parse(readFileSync(file, 'utf8')) as Gold, segmented: segment(documentFromText(text)) };
});

test('finds at least nine in ten of the people that the annotated articles quote, with all their words', () => {
  const found = cases.flatMap(({ text, gold, segmented }) =>
    gold.speakers.map(({ name, quotedWords }) => {
      const own = segmented.quotations.filter(({ kind, speaker }) => kind === 'speech' && speaker?.name === name);
      return quotedWords === own.reduce((sum, { inside }) => sum + countWords(text.slice(inside.start, inside.end)), 0);
    }),
  );
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.9);
});

test('tells quoted from the writer’s own words in at least 98 of 100 annotated phrases', () => {
  const right = cases.flatMap(({ gold, segmented }) =>
    gold.loaded.map(({ start, end, inQuotation }) => {
      const around = segmented.quotations.find((quotation) => quotation.start < end && start < quotation.end);
      return (around?.kind === 'speech') === inQuotation;
    }),
  );
  expect(right.length).toBeGreaterThan(100);
  expect(right.filter(Boolean).length / right.length).toBeGreaterThanOrEqual(0.98);
});

test('tells the genre of at least nine in ten annotated articles', () => {
  const right = cases.filter(({ gold, segmented }) => gold.genre === segmented.genre);
  expect(right.length / cases.length).toBeGreaterThanOrEqual(0.9);
});

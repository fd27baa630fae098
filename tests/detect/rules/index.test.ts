import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../../src/detect/rules/index.ts';
import { readingOf } from '../../../src/detect/rules/reading.ts';
import { documentFromText } from '../../../src/read/document-from-text.ts';
import { segment } from '../../../src/segment/segment.ts';

test('each rule has the name of its file, and a test of that name', () => {
  const files = readdirSync('src/detect/rules').map((file) => file.replace('.ts', ''));
  const tests = readdirSync('tests/detect/rules').map((file) => file.replace('.test.ts', ''));
  expect(rules.filter(({ name }) => !files.includes(name) || !tests.includes(name))).toEqual([]);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

/** Words that the rules look for, so that arbitrary texts come near them. */
const word = fc.constantFrom(
  'The',
  'council',
  'voted',
  'by',
  '11',
  'to',
  '6',
  'from',
  '40',
  'per cent',
  '£2.4m',
  'on Tuesday',
  '14 May',
  'in 2016',
  'Anna Bell',
  ', 34,',
  'who',
  'was',
  'killed',
  'said',
  '“We will not go,”',
  'and',
  'of',
  'three',
  'members',
  '.',
  '. ',
  '\n\n',
  ';',
  '#',
  '@',
  '0',
  'a third of',
  'since',
  'not',
  '🔥',
  'first',
);

test.each(rules.map((rule) => [rule.name, rule] as const))('%s stays within the text, whatever it is', (_, rule) => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (article) => {
      fc.pre(article.trim() !== '');
      for (const { category, evidence, explanation } of rule.find(readingOf(segment(documentFromText(article))))) {
        expect(category).toBeTruthy();
        expect(explanation).toMatch(/^\S.*\.$/s);
        expect(evidence.length).toBeGreaterThan(1);
        for (const anchor of evidence) {
          if (anchor.kind !== 'span') throw new Error('a rule knows the span');
          expect(anchor.start).toBeGreaterThanOrEqual(0);
          expect(anchor.end).toBeGreaterThan(anchor.start);
          expect(anchor.end).toBeLessThanOrEqual(article.length);
          expect(article.slice(anchor.start, anchor.end).trim()).not.toBe('');
        }
      }
    }),
    { numRuns: 60 },
  );
});

import { expect, test } from 'vitest';
import { openLexicon } from '../../src/detect/lexicon/load-lexicon.ts';
import { packLexicon } from '../../src/detect/lexicon/pack-lexicon.ts';
import { packEntry, unpackEntry } from '../../src/detect/lexicon/packed-entry.ts';
import { compileFiles } from '../../tools/build/compile-lexicon.ts';
import { readLexiconFiles } from '../../tools/build/lexicon/read-entries.ts';

const { lexicon } = compileFiles(readLexiconFiles('src/detect/lexicon'));

test('every entry of the package comes back from its packed line as it was', () => {
  expect(lexicon.entries.length).toBeGreaterThan(1000);
  expect(lexicon.entries.map((entry) => unpackEntry(packEntry(entry)))).toEqual(lexicon.entries);
});

test('an opened lexicon answers like the compiled one', () => {
  const opened = openLexicon(packLexicon(lexicon));
  expect(opened.size).toBe(lexicon.entries.length);
  expect(opened.entryAt(7)).toEqual(lexicon.entries[7]);
  for (const [word, trials] of lexicon.anchors) expect(opened.trialsOf(word)).toEqual(trials);
  for (const [head, forms] of lexicon.heads) expect(opened.formsOf(head)).toBe(forms);
  expect(opened.trialsOf('constructor')).toBeUndefined();
  expect([opened.americanOf('criticised'), opened.americanOf('said')]).toEqual(['criticized', 'said']);
});

test('every pattern of the package parses, and has its anchor where the lexicon says', () => {
  const opened = openLexicon(packLexicon(lexicon));
  for (const [word, trials] of lexicon.anchors) {
    for (let index = 0; index < trials.length; index += 3) {
      const token = opened.patternOf(trials[index]!, trials[index + 1]!)[trials[index + 2]!]!;
      expect(token.fitting.has(word)).toBe(true);
      expect(token.isOptional).toBe(false);
    }
  }
});

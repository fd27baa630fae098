// What every entry of a list owes its list: a new one is tested by being listed.
import { describe, expect, test } from 'vitest';
import { inconsistencyCategories, phraseCategories } from '../../src/contracts/category.ts';
import { phraseRules } from '../../src/detect/phrase-rules/index.ts';
import { rules } from '../../src/detect/rules/index.ts';
import { readingOf } from '../../src/detect/rules/reading.ts';
import { engines } from '../../src/engines/index.ts';
import { scorers } from '../../src/evaluate/scorers/index.ts';
import { neutralise } from '../../src/index.ts';
import { adapters } from '../../src/model/adapters/index.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';
import { readers } from '../../src/read/readers/index.ts';
import { renderers } from '../../src/render/index.ts';
import { segment } from '../../src/segment/segment.ts';
import { scriptedModel } from '../../src/testing.ts';

const plain = segment(documentFromText('The council met on Tuesday. It will meet again on Friday.'));
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

test.each(
  Object.entries({ readers, renderers, engines, rules, phraseRules, adapters, scorers } as Record<
    string,
    readonly { readonly name: string }[]
  >),
)('no two %s share a name', (_, list) => {
  expect(list.length).toBeGreaterThan(1);
  expect(new Set(names(list)).size).toBe(list.length);
});

describe.each(readers.map((reader) => [reader.name, reader] as const))('the reader %s', (_, reader) => {
  test('keeps the text and gives prose of the same length', async () => {
    const text = 'Title\r\n\r\nThe *council* met. 🔥\r\n';
    const document = await (await reader.load())(text, {});
    expect(document.text).toBe(text);
    expect(document.prose).toHaveLength(text.length);
  });
});

describe.each(renderers.map((renderer) => [renderer.name, renderer] as const))('the renderer %s', (_, renderer) => {
  test('shows a hostile article without a control character of it', async () => {
    const report = await neutralise('The regime \u001b[31mclaims\u0007 <script>alert(1)</script> \u202evictory on Tuesday.');
    const shown = (await renderer.load()).render([report], { width: 80, colour: false });
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e]/);
    expect(shown).toContain('regime');
  });
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('the rule %s', (_, rule) => {
  test('has a category of the contract, and nothing to say of two plain sentences', () => {
    expect(inconsistencyCategories).toContain(rule.category);
    expect(rule.find(readingOf(plain))).toEqual([]);
  });
});

describe.each(phraseRules.map((rule) => [rule.name, rule] as const))('the phrase rule %s', (_, rule) => {
  test('has a category of the contract, and nothing to say of two plain sentences', () => {
    expect(phraseCategories).toContain(rule.category);
    expect(rule.find(plain)).toEqual([]);
  });
});

describe.each(engines.map((engine) => [engine.name, engine] as const))('the engine %s', (name, entry) => {
  test('names itself, and drafts without throwing when the model says nothing of use', async () => {
    const engine = await entry.load({ model: scriptedModel(() => ({ json: {} })) });
    expect(engine.name).toBe(name);
    const draft = await engine.draft(plain, { parts: new Set(['summary', 'phrases']), words: 110, signal: undefined });
    expect(draft.phrases).toEqual([]);
  });
});

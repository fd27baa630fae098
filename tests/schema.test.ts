import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseReport, reportJsonSchema } from '../src/schema.ts';

const stored = JSON.parse(readFileSync('tests/fixtures/reports/report-v1.json', 'utf8'));

describe('a report of version 1', () => {
  test('that was stored is read as it was written', () => {
    expect(parseReport(stored)).toEqual(stored);
  });

  test('may hold members of lists and properties that a later minor version added', () => {
    const later = structuredClone(stored);
    later.loadedPhrases[0].category = 'dog-whistle';
    later.loadedPhrases[0].severity = 3;
    expect(parseReport(later).loadedPhrases[0]!.category).toBe('dog-whistle');
  });

  test('that lacks a part is refused, with the field at fault', () => {
    const { summary: _, ...without } = stored;
    expect(() => parseReport(without)).toThrow(/^report\.summary: /);
    expect(() => parseReport({ ...stored, version: 2 })).toThrow(/^report\.version: /);
    expect(() => parseReport(null)).toThrow(/Give a report of version 1/);
  });

  test('has a JSON Schema that names its fields and leaves closed lists open to later members', () => {
    const schema = JSON.parse(JSON.stringify(reportJsonSchema()));
    expect(Object.keys(schema.properties)).toEqual(Object.keys(stored));
    expect(schema.required).toEqual(Object.keys(stored));
    expect(JSON.stringify(schema.properties.loadedPhrases)).toContain('"reporting-verb"');
    expect(schema.properties.loadedPhrases.items.properties.category.anyOf).toContainEqual({ type: 'string' });
  });
});

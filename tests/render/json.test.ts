import { expect, test } from 'vitest';
import { json } from '../../src/render/json.ts';
import { parseReport } from '../../src/schema.ts';
import { sampleReport, sampleText } from './sample-report.ts';

test('one report is an indented object that reads back as it was', () => {
  const report = sampleReport();
  const text = json.render([report]);
  expect(text).toMatch(/^\{\n {2}"version": 1,\n[\s\S]*\n\}\n$/);
  expect(parseReport(JSON.parse(text))).toEqual(report);
});

test('several are JSON Lines, also when they are written one by one', () => {
  const report = sampleReport();
  const line = `${JSON.stringify(report)}\n`;
  expect(json.render([report, report])).toBe(line + line);
  expect(json.render([report], { several: true })).toBe(line);
});

test('characters that could steer a terminal are escaped, and read back', () => {
  const base = sampleReport();
  const report = sampleReport({
    summary: { text: '\u001b[2J\u009b\u202e\u2028\u007f', sentences: [] },
    article: { ...base.article, text: sampleText },
  });
  const text = json.render([report]);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
  expect(JSON.parse(text)).toEqual(report);
});

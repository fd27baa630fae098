import { describe, expect, test } from 'vitest';
import { reporters } from '../../../src/evaluate/reports/index.ts';
import type { ReportedRun, ReportingOptions } from '../../../src/evaluate/reports/reporter.ts';
import { displayWidth } from '../../../src/render/display-width.ts';
import { editorOf, runBy } from '../made-up-run.ts';
import { hostileRun } from './hostile-run.ts';

const hostile: ReportedRun = await hostileRun();
const usual: ReportedRun = { log: await runBy(editorOf(1)), comparison: null };

async function rendered(name: string, runs: readonly ReportedRun[] = [hostile], options: ReportingOptions = {}): Promise<string> {
  const entry = reporters.find((reporter) => reporter.name === name)!;
  return (await entry.load()).render(runs, options);
}

describe.each(reporters.map(({ name }) => name))('%s', (name) => {
  test('carries the name of its entry and its media type', async () => {
    const entry = reporters.find((reporter) => reporter.name === name)!;
    expect(await entry.load()).toMatchObject({ name, mediaType: entry.mediaType });
  });

  test('gives the same text for the same run, and ends it with a line feed', async () => {
    const text = await rendered(name);
    expect(text).toBe(await rendered(name));
    expect(text.endsWith('\n')).toBe(true);
  });

  test('lets no control character or turned reading direction through', async () => {
    expect(await rendered(name, [hostile], { all: true })).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
  });

  test('reports a run in which nothing was scored, without NaN or a zero in its place', async () => {
    const broken = await runBy(
      editorOf(1, {
        findsClash: () => {
          throw new Error('no engine');
        },
      }),
    );
    const text = await rendered(name, [{ log: broken, comparison: null }]);
    expect(text).toContain('nothing was scored');
    expect(text.replace(/<script>.*<\/script>/s, '')).not.toMatch(/NaN|undefined|null|\b0\.000\b(?=.*phrase)/);
  });

  test('reports several runs in one', async () => {
    const text = await rendered(name, [usual, hostile]);
    expect(text).toContain('0.9');
    expect(text.length).toBeGreaterThan((await rendered(name, [usual])).length);
  });
});

describe('terminal', () => {
  test('stays within its columns', async () => {
    for (const width of [80, 100]) {
      const lines = (await rendered('terminal', [usual, hostile], { width, all: true })).split('\n');
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    }
  });

  test('shows figures with intervals, the gate that failed, and what was missed and made up', async () => {
    const text = await rendered('terminal');
    expect(text).toMatch(/\* phrase-f1-clear +0\.200 +– +1/);
    expect(text).toContain('1 of 3 gates failed');
    expect(text).toMatch(/✗ phrase-f1-clear at least 0\.9: it is 0\.2$/m);
    expect(text).toMatch(/missed {7}“🔥”/);
    expect(text).toMatch(/false alarm {2}“<\/style>/);
  });

  test('begins with the worst cases: errored ones, then those with most faults', async () => {
    const text = await rendered('terminal');
    const heads = ['broken <b>"case"</b>: errored', 'hostile: 4 missed, 4 false alarms'].map((head) => text.indexOf(head));
    expect(heads.every((place) => place > 0)).toBe(true);
    expect(heads).toEqual(heads.toSorted((a, b) => a - b));
    expect(text).not.toMatch(/^plain: /m);
  });

  test('shows what a comparison found', async () => {
    const text = await rendered('terminal');
    expect(text).toContain('this run against earlier | <b>.jsonl, 2 cases');
    expect(text).toMatch(
      /\* phrase-f1-clear {2}1\.000 → 0\.200 {2}−0\.800 \(no interval\)\n {6}worse, in a single article\n {6}1 worse: hostile/,
    );
  });

  test('writes no line that a build server would obey', async () => {
    for (const width of [60, 80, 160]) expect(await rendered('terminal', [hostile], { width, all: true })).not.toMatch(/^\s*(?:::|##\[)/m);
  });

  test('marks intervals of fewer than 20 clusters as rough, and only those', async () => {
    const few = await runBy(editorOf(1), {
      cases: usual.log.cases.length > 0 ? (await import('../made-up-run.ts')).madeUpCases.slice(0, 12) : [],
    });
    expect(await rendered('terminal', [{ log: few, comparison: null }])).toMatch(/phrase-f1-clear .*~[\s\S]*~ rough: fewer than 20/);
    expect(await rendered('terminal', [usual])).not.toContain('~');
  });

  test('colours only on demand', async () => {
    expect(await rendered('terminal', [usual], { colour: true })).toContain('\u001b[1m');
  });
});

describe('markdown', () => {
  test('makes no markup, link, mention or issue of what an article says', async () => {
    const text = await rendered('markdown', [hostile], { all: true });
    expect(text).not.toMatch(/<script|<img|<\/style|<b>|\]\(javascript|@someone|#12\b/);
    expect(text.match(/<\/?[a-z]+/g)!.every((tag) => /^<\/?(?:details|summary|br|sub)$/.test(tag))).toBe(true);
  });

  test('keeps its tables whole: each row has as many cells as its head', async () => {
    const tables = (await rendered('markdown')).split('\n\n').filter((part) => part.startsWith('| '));
    expect(tables.length).toBeGreaterThanOrEqual(3);
    for (const table of tables) {
      const cells = table.split('\n').map((line) => line.match(/(?<!\\)\|/g)!.length);
      expect(new Set(cells).size).toBe(1);
    }
  });

  test('says which gates failed before anything else', async () => {
    const text = await rendered('markdown');
    expect(text.indexOf('❌ **1 of 3 gates failed:**')).toBeLessThan(text.indexOf('| figure |'));
    expect(text).toMatch(/❌ \*\*1 of 3 gates failed:\*\*\n\n- \*\*phrase-f1-clear at least 0\.9\*\*/);
  });
});

describe('junit', () => {
  test('is XML with matching tags, counts that agree, and nothing of an article as markup', async () => {
    const text = await rendered('junit', [usual, hostile]);
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /);
    const open: string[] = [];
    for (const [, slash, name, self] of text.matchAll(/<(\/?)([a-z-]+)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (slash) expect(open.pop()).toBe(name);
      else if (!self) open.push(name!);
    }
    expect(open).toEqual([]);
    expect(new Set([...text.matchAll(/<([a-z-]+)/g)].map(([, name]) => name))).toEqual(
      new Set(['testsuites', 'testsuite', 'properties', 'property', 'testcase', 'failure', 'error', 'system-out']),
    );
    const total = (what: string) => Number(new RegExp(`<testsuites [^>]*${what}="(\\d+)"`).exec(text)![1]);
    expect(total('tests')).toBe(text.match(/<testcase /g)!.length);
    expect(total('failures')).toBe(text.match(/<failure /g)!.length);
    expect(total('errors')).toBe(text.match(/<error /g)!.length);
  });

  test('holds no character that XML forbids', async () => {
    expect(await rendered('junit')).not.toMatch(/[\ufffe\uffff]|\p{Cs}/u);
  });

  test('escapes ampersands once and quotes in attributes', async () => {
    const text = await rendered('junit');
    expect(text.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
    expect(text).toContain('name="broken &lt;b&gt;&quot;case&quot;&lt;/b&gt;"');
  });
});

describe('github', () => {
  test('writes nothing but its own commands, one a line', async () => {
    const lines = (await rendered('github')).trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^:,]+,)?(?:line=\d+,)?title=[^:,]*(?:%3A[^:,]*|%2C[^:,]*)*::/);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::error', '::warning', '::notice']);
  });

  test('escapes what separates: percent signs, line ends, and in properties colons and commas', async () => {
    const text = await rendered('github');
    expect(text).toContain('file=evals/fixtures/a%2Cb%3Ac%25/gold.json,');
    expect(text).toContain('forged again 100%25, so: there');
    expect(text).toContain('%0A');
  });

  test('says how many are left out of more than ten of a kind', async () => {
    const lines = (await rendered('github', [usual])).split('\n').filter((line) => line.startsWith('::warning'));
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/::\d\d more of this kind are in the report$/);
  });
});

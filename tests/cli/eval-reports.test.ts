import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evenhand, folderWith } from './evenhand-process.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'evals', 'fixtures');
const names = ['port-strike-employer', 'port-strike-union', 'silo-explosion'];

function projectWith(suites: Readonly<Record<string, string>> = { small: '' }): string {
  const folder = folderWith({});
  for (const name of names) cpSync(join(fixtures, name), join(folder, 'evals', 'fixtures', name), { recursive: true });
  mkdirSync(join(folder, 'evals', 'suites'));
  for (const [name, text] of Object.entries(suites)) {
    writeFileSync(
      join(folder, 'evals', 'suites', `${name}.yaml`),
      `name: ${name}\npurpose: To see.\ncases: [../fixtures]\nscorers: [phrase-f1-clear, summary-key-facts, summary-words]\n${text}`,
    );
  }
  return folder;
}

describe('a baseline on the command line', () => {
  test('is saved, and passed by the same run', async () => {
    const folder = projectWith();
    const saved = await evenhand(['eval', 'small', '--save-baseline', 'base.json'], { folder });
    expect(saved).toMatchObject({ code: 0, stderr: 'evenhand: base.json is the baseline now\n' });
    const { code, stdout } = await evenhand(['eval', 'small', '--baseline', 'base.json'], { folder });
    expect(code).toBe(0);
    expect(stdout).toContain('this run against base.json, 3 cases');
  });

  test('fails a run that is worse, with exit code 1 and the figure that it is worse in', async () => {
    const folder = projectWith({ small: 'gates: []\n' });
    await evenhand(['eval', 'small', '--save-baseline', 'base.json'], { folder });
    const { code, stdout } = await evenhand(['eval', 'small', '--words', '20', '--baseline', 'base.json'], { folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(/✗ summary-key-facts no worse than the baseline: it is/);
  });

  test('of another suite is refused with exit code 2, and nothing is run', async () => {
    const folder = projectWith({ small: '', other: '' });
    await evenhand(['eval', 'small', '--save-baseline', 'base.json'], { folder });
    const { code, stdout, stderr } = await evenhand(['eval', 'other', '--baseline', 'base.json'], { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('base.json: it is of the suite "small", and this run is of "other". Name the baseline of this suite.');
  });

  test('of changed gold is refused, and the case is named', async () => {
    const folder = projectWith();
    await evenhand(['eval', 'small', '--save-baseline', 'base.json'], { folder });
    const gold = join(folder, 'evals', 'fixtures', 'silo-explosion', 'gold.json');
    writeFileSync(gold, readFileSync(gold, 'utf8').replace('"notes": "', '"notes": "Looked at again. '));
    const { code, stderr } = await evenhand(['eval', 'small', '--baseline', 'base.json'], { folder });
    expect(code).toBe(2);
    expect(stderr).toContain('base.json: it was measured on other cases: silo-explosion has other gold. Make a new baseline');
  });
});

describe('reports on the command line', () => {
  test('are written in several formats by one run', async () => {
    const folder = projectWith();
    const { code, stdout } = await evenhand(['eval', 'small', '--report', 'html=page.html,junit=tests.xml', '--format', 'markdown'], {
      folder,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^## small: embedded\n/);
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readFileSync(join(folder, 'tests.xml'), 'utf8')).toMatch(/^<\?xml /);
  });

  test('are made again from a log, and two logs are compared', async () => {
    const folder = projectWith();
    await evenhand(['eval', 'small', '--log', 'a.jsonl'], { folder });
    await evenhand(['eval', 'small', '--words', '20', '--log', 'b.jsonl'], { folder });
    const report = await evenhand(['eval', 'report', 'a.jsonl', '--format', 'github'], { folder });
    expect(report.stdout).toMatch(/^::warning file=evals\/fixtures\//);
    const compared = await evenhand(['eval', 'compare', 'a.jsonl', 'b.jsonl'], { folder });
    expect(compared.code).toBe(0);
    expect(compared.stdout).toMatch(/^b\.jsonl against a\.jsonl, 3 cases\n/);
    expect(compared.stdout).toMatch(/summary-words {2}[\d.]+ → [\d.]+ {2}−[\d.]+/);
  });

  test('of earlier suites are not lost when a later one is of no use', async () => {
    const folder = projectWith({ a: '', b: 'models: [openai:none]\nengines: [model]\n' });
    const { code, stdout, stderr } = await evenhand(['eval', 'a', 'b'], { folder });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^a: embedded\n/);
    expect(stderr).toContain('OPENAI_API_KEY is not set');
  });
});

test.each(
  Object.entries({
    'a format that there is none of': [['eval', 'small', '--format', 'htm'], '--format: there is no format "htm". Did you mean "html"?'],
    'a report without a file': [['eval', 'small', '--report', 'html'], '--report: "html" names no file. Write FORMAT=FILE'],
    'a baseline that is not there': [['eval', 'small', '--baseline', 'none.json'], 'none.json: there is no such log'],
    'one baseline for two suites': [['eval', 'small', 'other', '--baseline', 'b.json'], '--baseline: there are 2 suites for one file.'],
    'comparing nothing': [['eval', 'compare'], 'eval compare: 0 logs are named. Name two, the earlier one first'],
    'reporting nothing': [['eval', 'report'], 'eval report: no log is named.'],
  } satisfies Record<string, [string[], string]>),
)('exits 2 for %s', async (_, [args, message]) => {
  const folder = projectWith({ small: '', other: '' });
  const { code, stdout, stderr } = await evenhand(args, { folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(existsSync(join(folder, 'b.json'))).toBe(false);
});

import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/schema.ts';
import { article, evenhand, folderWith, plainArticle } from './evenhand-process.ts';

describe('one article', () => {
  test('from a file, as text', async () => {
    const { code, stdout, stderr } = await evenhand(['article.txt'], { folder: folderWith({ 'article.txt': article }) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^article\.txt · \d+ words · [^\n]*embedded engine, nothing sent\n/);
    expect(stdout).toContain('slammed');
    expect(stdout).toContain('evenhand rewrite article.txt --diff');
  });

  test.each([[['-']], [[]]])('from standard input, named %j', async (args) => {
    const { code, stdout, stderr } = await evenhand(args, { input: article });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^standard input · /);
  });

  test('as JSON is one object that is a report', async () => {
    const { code, stdout } = await evenhand(['--format', 'json'], { input: article });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\{\n {2}"version": 1,\n/);
    expect(parseReport(JSON.parse(stdout)).article.text).toBe(article);
  });

  test('gives the same bytes twice, apart from what it cost', async () => {
    const reports = await Promise.all([0, 1].map(() => evenhand(['--format', 'json'], { input: article })));
    const [first, second] = reports.map(({ stdout }) => ({ ...(JSON.parse(stdout) as object), usage: null }));
    expect(second).toEqual(first);
  });

  test('with --only has the other parts not asked for', async () => {
    const { stdout } = await evenhand(['--only', 'summary,claims', '--format', 'json'], { input: article });
    expect(parseReport(JSON.parse(stdout)).parts).toEqual({
      summary: 'done',
      phrases: 'not-asked',
      inconsistencies: 'not-asked',
      claims: 'done',
      rewrite: 'not-asked',
    });
  });

  test('that is too big is refused', async () => {
    const { code, stderr } = await evenhand(['--max-bytes', '20'], { input: article });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^evenhand: standard input: .*20/);
  });
});

describe('several articles', () => {
  const files = { 'a.txt': article, 'b.txt': plainArticle, 'c.txt': article };

  test('are JSON Lines, in their order', async () => {
    const { code, stdout } = await evenhand(['c.txt', 'a.txt', 'b.txt', '--format', 'json'], { folder: folderWith(files) });
    expect(code).toBe(0);
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => parseReport(JSON.parse(line)));
    expect(reports.map((report) => report.article.origin.location)).toEqual(['c.txt', 'a.txt', 'b.txt']);
  });

  test('may come from a folder or a pattern, and are JSON Lines then too', async () => {
    const folder = folderWith(files);
    for (const source of ['.', '*.txt']) {
      const { stdout } = await evenhand([source, '--format', 'json', '--only', 'phrases'], { folder });
      expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    }
  });

  test('are told apart on a terminal', async () => {
    const { stdout } = await evenhand(['a.txt', 'b.txt'], { folder: folderWith(files) });
    expect(stdout.match(/^─+\n\S+\.txt · /gm)).toHaveLength(2);
  });

  test('are not stopped by a bad one; the code is 3', async () => {
    const { code, stdout, stderr } = await evenhand(['a.txt', 'missing.txt', 'b.txt', '--format', 'json'], { folder: folderWith(files) });
    expect(code).toBe(3);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/^evenhand: missing\.txt: there is no such file\.[^\n]*\n$/);
  });

  test('that are all bad give 2', async () => {
    const { code, stdout, stderr } = await evenhand(['x.txt', 'y.txt'], { folder: folderWith({}) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.match(/^evenhand: /gm)).toHaveLength(2);
  });
});

describe('--output', () => {
  test('writes one file, without colour and 80 columns wide', async () => {
    const folder = folderWith({ 'a.txt': article });
    const outcome = await evenhand(['a.txt', '-o', 'report.txt'], { folder, environment: { FORCE_COLOR: '1', COLUMNS: '200' } });
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    const text = readFileSync(join(folder, 'report.txt'), 'utf8');
    expect(text).toMatch(/^a\.txt · /);
    expect(text).not.toContain('\u001b');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('writes all reports into one file, and leaves nothing else behind', async () => {
    const folder = folderWith({ 'a.txt': article, 'b.txt': plainArticle });
    await evenhand(['a.txt', 'b.txt', '-o', 'all.jsonl', '--format', 'json'], { folder });
    expect(readFileSync(join(folder, 'all.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'all.jsonl', 'b.txt']);
  });

  test('writes one file an article into a folder, which it makes, and no two share a name', async () => {
    const folder = folderWith({ 'a.txt': article });
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub', 'A.md'), plainArticle);
    const outcome = await evenhand(['a.txt', 'sub/A.md', '-o', 'out/deep/', '--format', 'markdown'], { folder });
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(join(folder, 'out', 'deep')).sort()).toEqual(['A-2.evenhand.md', 'a.evenhand.md']);
    expect(readFileSync(join(folder, 'out', 'deep', 'a.evenhand.md'), 'utf8')).toMatch(/^## a\.txt\n/);
  });

  test('that cannot be written is said before anything is read', async () => {
    const folder = folderWith({ 'a.txt': article });
    mkdirSync(join(folder, 'shut'));
    chmodSync(join(folder, 'shut'), 0o500);
    const { code, stderr } = await evenhand(['a.txt', '-o', 'shut/there/report.txt'], { folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^evenhand: \S+report\.txt: its folder is not there\./);
  });
});

describe('--fail-on', () => {
  test.each(
    Object.entries({
      'phrases finds clear ones': ['phrases', article, 1],
      'any finds clear phrases': ['any', article, 1],
      'phrases passes a plain article': ['phrases', plainArticle, 0],
      'phrases leaves quotations alone': ['phrases', '“He is a brutal thug and a disgrace,” said Joe Park.\n', 0],
      'inconsistencies passes a plain article': ['inconsistencies', plainArticle, 0],
    } as const),
  )('%s', async (_, [what, text, code]) => {
    const outcome = await evenhand(['--fail-on', what], { input: text });
    expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code, stderr: '' });
    expect(outcome.stdout).toContain('standard input · ');
  });

  test('finds inconsistencies', async () => {
    const text = 'The council voted on Monday. Of the 40 councillors, 30 voted for the plan and 20 voted against it.\n';
    expect((await evenhand(['--fail-on', 'inconsistencies'], { input: text })).code).toBe(1);
  });

  test('gives way to an article that could not be read', async () => {
    const folder = folderWith({ 'a.txt': article });
    expect((await evenhand(['a.txt', 'missing.txt', '--fail-on', 'any'], { folder })).code).toBe(3);
  });
});

test('a part that could not be done is said, with code 3', async () => {
  const german =
    'Der Stadtrat hat am Montag beschlossen, das Depot zu schließen. Der Bürgermeister kritisierte die Entscheidung scharf und forderte eine neue Abstimmung. Die Fahrer wollen am Dienstag vor dem Rathaus protestieren.\n';
  const { code, stdout } = await evenhand([], { input: german });
  expect(code).toBe(3);
  expect(stdout).toContain('not done: ');
});

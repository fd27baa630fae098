import { chmodSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { article, evenhand, folderWith, plainArticle } from './evenhand-process.ts';

async function neutralTextOf(text: string): Promise<string> {
  return (await evenhand(['rewrite'], { input: text })).stdout;
}

describe('rewrite', () => {
  test('prints the neutral text, the same as in the report, with quotations as they were', async () => {
    const { code, stdout } = await evenhand(['rewrite', '-'], { input: article });
    const report = JSON.parse((await evenhand(['--format', 'json'], { input: article })).stdout);
    expect(code).toBe(0);
    expect(stdout).toBe(report.rewrite.text);
    expect(stdout).not.toContain('slammed');
    expect(stdout).toContain('“It is a spineless surrender,” said Joe Park, a driver.');
  });

  test('--diff is a patch that gives the neutral text', async () => {
    const { code, stdout } = await evenhand(['rewrite', 'a.txt', '--diff'], { folder: folderWith({ 'a.txt': article }) });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@ /);
    expect(applyPatch(article, stdout)).toBe(await neutralTextOf(article));
  });

  test('of a plain article is the article, with an empty diff', async () => {
    expect(await neutralTextOf(plainArticle)).toBe(plainArticle);
    expect(await evenhand(['rewrite', '--diff'], { input: plainArticle })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('--output writes another file, and not the article', async () => {
    const folder = folderWith({ 'a.txt': article });
    expect(await evenhand(['rewrite', 'a.txt', '-o', 'b.txt'], { folder })).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(await neutralTextOf(article));
    expect(await evenhand(['rewrite', 'a.txt', '-o', 'a.txt'], { folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('it is the article itself'),
    });
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(article);
  });
});

describe('rewrite --write', () => {
  test('changes the file and nothing else about it', async () => {
    const original = `\ufeff${article.replaceAll('\n', '\r\n')}`;
    const folder = folderWith({ 'real.txt': original });
    const path = join(folder, 'real.txt');
    chmodSync(path, 0o640);
    symlinkSync('real.txt', join(folder, 'link.txt'));
    const { code, stdout, stderr } = await evenhand(['rewrite', 'link.txt', '--write'], { folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^evenhand: \d+ edits? written\n/);
    const written = readFileSync(path, 'utf8');
    expect(written).toBe(`\ufeff${(await neutralTextOf(article)).replaceAll('\n', '\r\n')}`);
    expect(written).not.toBe(original);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readlinkSync(join(folder, 'link.txt'))).toBe('real.txt');
    expect(readdirSync(folder).sort()).toEqual(['link.txt', 'real.txt']);
  });

  test('a second time finds less to change', async () => {
    const folder = folderWith({ 'a.txt': plainArticle });
    const before = statSync(join(folder, 'a.txt')).mtimeMs;
    expect(await evenhand(['rewrite', 'a.txt', '--write'], { folder })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'evenhand: nothing to change\n',
    });
    expect(statSync(join(folder, 'a.txt')).mtimeMs).toBe(before);
  });

  test.each(
    Object.entries({
      'standard input': [['rewrite', '-', '--write'], 'standard input: there is no file to write to. '],
      'together with --diff': [['rewrite', 'a.txt', '--write', '--diff'], '--write: it cannot go with --diff. '],
      'together with --output': [['rewrite', 'a.txt', '--write', '-o', 'b.txt'], '--write: it cannot go with --output. '],
      'several articles': [['rewrite', '.', '--write'], '.: it is not one article. '],
    } as const),
  )('refuses %s', async (_, [args, message]) => {
    const folder = folderWith({ 'a.txt': article, 'b.txt': article });
    const { code, stdout, stderr } = await evenhand(args, { folder, input: article });
    expect({ code, stdout, said: stderr.slice(0, `evenhand: ${message}`.length) }).toEqual({
      code: 2,
      stdout: '',
      said: `evenhand: ${message}`,
    });
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(article);
  });
});

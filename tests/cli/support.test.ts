import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evenhand, folderWith } from './evenhand-process.ts';
import { startModelServer } from './model-server.ts';

const article = `Council closes pool

Councillors voted by 9 to 4 on Tuesday to close the Harrow Street pool. The Greens opposed the closure.
`;
const summary = 'Councillors voted by 9 to 5 to close the pool. The Greens opposed it.\n';
const files = { 'article.txt': article, 'summary.txt': summary };

describe('support', () => {
  test('says what the article does not support, why, and what the article says', async () => {
    expect(await evenhand(['support', 'summary.txt', 'article.txt'], { folder: folderWith(files) })).toEqual({
      code: 0,
      stderr: '',
      stdout: `summary.txt against article.txt
2 statements, 1 not supported

NOT SUPPORTED
  ✗ 1:1  Councillors voted by 9 to 5 to close the pool.
         · the article has no “9-5”
         article 3:1  “Councillors voted by 9 to 4 on Tuesday to close the
                      Harrow Street pool.”

SUPPORTED
  ✓ 1:48  The Greens opposed it.
`,
    });
  });

  test('no line is wider than a narrow window', async () => {
    const { stdout } = await evenhand(['support', 'summary.txt', 'article.txt', '--all'], {
      folder: folderWith(files),
      environment: { COLUMNS: '40' },
    });
    expect(stdout.split('\n').filter((line) => line.length > 40)).toEqual([]);
  });

  test.each(Object.entries({ summary: ['-', 'article.txt', summary], article: ['summary.txt', '-', article] }))(
    'takes the %s from standard input',
    async (_, [first, second, input]) => {
      const { stdout } = await evenhand(['support', first!, second!, '--format', 'json'], { folder: folderWith(files), input: input! });
      const report = JSON.parse(stdout);
      expect(report.statements.map(({ isSupported }: { isSupported: boolean }) => isSupported)).toEqual([false, true]);
      const [{ start, end, text }] = report.statements;
      expect(summary.slice(start, end)).toBe(text);
    },
  );

  test('--format markdown lists both kinds', async () => {
    const { stdout } = await evenhand(['support', 'summary.txt', 'article.txt', '--format', 'markdown'], { folder: folderWith(files) });
    expect(stdout).toContain('### Not supported\n\n- Councillors voted by 9 to 5 to close the pool.\n  - *number*: the article has no');
    expect(stdout).toContain('### Supported\n\n- The Greens opposed it.');
  });

  test('--fail-on unsupported fails on such a statement, and on no other', async () => {
    const folder = folderWith({ ...files, 'good.txt': 'Councillors voted to close the pool.\n' });
    expect(await evenhand(['support', 'summary.txt', 'article.txt', '--fail-on', 'unsupported'], { folder })).toMatchObject({ code: 1 });
    expect(await evenhand(['support', 'good.txt', 'article.txt', '--fail-on', 'unsupported'], { folder })).toMatchObject({ code: 0 });
  });

  test('-o writes a file, and never over what it reads', async () => {
    const folder = folderWith(files);
    expect(await evenhand(['support', 'summary.txt', 'article.txt', '-o', 'out.txt'], { folder })).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toContain('NOT SUPPORTED');
    expect(await evenhand(['support', 'summary.txt', 'article.txt', '-o', 'summary.txt'], { folder })).toMatchObject({ code: 2 });
    expect(readFileSync(join(folder, 'summary.txt'), 'utf8')).toBe(summary);
  });

  test('a named model judges in place of the rules; a record of it answers again without a server', async () => {
    const { baseUrl, asked } = await startModelServer();
    const folder = folderWith(files);
    const args = ['support', 'summary.txt', 'article.txt', '--model', 'local'];
    const first = await evenhand([...args, '--base-url', baseUrl, '--record', 'kept'], { folder });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toBe(`summary.txt against article.txt
2 statements, 1 not supported

NOT SUPPORTED
  ✗ 1:1  Councillors voted by 9 to 5 to close the pool.
         · The article has 9 to 4
         article 3:1  “Councillors voted by 9 to 4”

SUPPORTED
  ✓ 1:48  The Greens opposed it.
          · judged by the rules: the model gave no verdict on it
`);
    expect(await evenhand([...args, '--replay', 'kept'], { folder })).toEqual(first);
    const json = await evenhand([...args, '--replay', 'kept', '--format', 'json', '--fail-on', 'unsupported'], { folder });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      engine: { name: 'model', model: 'local', prompts: [{ id: 'support' }] },
      statements: [{ verdict: 'contradicted', judgedBy: 'model' }, { judgedBy: 'embedded' }],
    });
    expect(asked).toHaveLength(1);
  });

  test('nothing is sent by --dry-run or --offline', async () => {
    const args = ['support', 'summary.txt', 'article.txt', '--model', 'openai:gpt-5-mini'];
    const dry = await evenhand([...args, '--dry-run'], { folder: folderWith(files) });
    expect(dry).toMatchObject({ code: 0, stderr: '' });
    expect(dry.stdout).toContain('summary.txt against article.txt: 1 call, about ');
    const offline = await evenhand([...args, '--offline', '--format', 'json'], { folder: folderWith(files) });
    expect(JSON.parse(offline.stdout)).toMatchObject({ engine: { name: 'embedded', model: null }, usage: { calls: 0 } });
  });

  test('a model that cannot be reached leaves a gap and no verdicts', async () => {
    const args = ['support', 'summary.txt', 'article.txt', '--model', 'local', '--base-url', 'http://127.0.0.1:9/v1', '--no-cache'];
    const { code, stdout } = await evenhand(args, { folder: folderWith(files) });
    expect(code).toBe(3);
    expect(stdout).toContain('not done: The summary could not be judged by the model.');
    expect(stdout).not.toContain('SUPPORTED');
  });

  test('another language is not judged', async () => {
    const german = 'Der Rat hat am Dienstag mit neun zu vier Stimmen beschlossen, das Schwimmbad in der Hafenstraße zu schließen.\n';
    const { code, stdout } = await evenhand(['support', 'summary.txt', '-'], { folder: folderWith(files), input: german });
    expect(code).toBe(3);
    expect(stdout).toContain('not done: The article is not in English');
  });

  test.each(
    Object.entries({
      'one file': [['support', 'summary.txt'], 'article'],
      'three files': [['support', 'summary.txt', 'article.txt', 'article.txt'], 'support'],
      'standard input twice': [['support', '-', '-'], 'both are - for standard input'],
      'a file that is not there': [['support', 'summary.txt', 'articel.txt'], 'articel.txt'],
      'another gate': [['support', 'summary.txt', 'article.txt', '--fail-on', 'phrases'], '--fail-on'],
    }),
  )('%s is a mistake', async (_, [args, said]) => {
    const { code, stdout, stderr } = await evenhand(args as string[], { folder: folderWith(files) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseReport } from '../../src/schema.ts';
import { evenhand, folderWith, outcomeOf, plainArticle, startEvenhand } from './evenhand-process.ts';
import { startModelServer } from './model-server.ts';

test('a named model is asked, with the key from the environment, and the report says so', async () => {
  const { baseUrl, asked } = await startModelServer();
  const { code, stdout, stderr } = await evenhand(['--model', 'openai:small', '--base-url', baseUrl, '--format', 'json'], {
    input: plainArticle,
    environment: { OPENAI_API_KEY: 'sk-of-mine' },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const report = parseReport(JSON.parse(stdout));
  expect(report.engine).toMatchObject({ name: 'model', model: 'openai:small' });
  expect(report.summary.text).toBe('The council met on Monday.');
  expect(report.usage.calls).toBe(asked.length);
  expect(asked.length).toBeGreaterThanOrEqual(3);
  for (const request of asked) expect(request).toMatchObject({ authorization: 'Bearer sk-of-mine', model: 'small' });
  expect(stdout).not.toContain('sk-of-mine');
});

test('a key of its own goes before the one of OpenAI', async () => {
  const { baseUrl, asked } = await startModelServer();
  await evenhand(['--model', 'openai:small', '--base-url', baseUrl, '--only', 'summary'], {
    input: plainArticle,
    environment: { OPENAI_API_KEY: 'sk-openai', EVENHAND_API_KEY: 'sk-evenhand' },
  });
  expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer sk-evenhand']));
});

test('the environment names a model as well as a flag does', async () => {
  const { baseUrl, asked } = await startModelServer();
  const { stdout } = await evenhand(['--only', 'summary'], {
    input: plainArticle,
    environment: { EVENHAND_MODEL: 'openai:small', EVENHAND_BASE_URL: baseUrl },
  });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked[0]).toMatchObject({ authorization: undefined });
  expect(stdout).toMatch(/^standard input · \d+ words [^\n]*openai:small/);
});

test('--offline overrules a model wherever it is named', async () => {
  const { baseUrl, asked } = await startModelServer();
  const { code, stdout } = await evenhand(['--offline', '--model', 'openai:small', '--base-url', baseUrl], {
    input: plainArticle,
    environment: { OPENAI_API_KEY: 'sk', EVENHAND_MODEL: 'openai:other' },
  });
  expect(code).toBe(0);
  expect(stdout).toContain('embedded engine, nothing sent');
  expect(asked).toEqual([]);
});

test('what was recorded can be replayed without key and server', async () => {
  const folder = folderWith({ 'a.txt': plainArticle });
  const { baseUrl, asked } = await startModelServer();
  const flags = ['a.txt', '--model', 'openai:small', '--base-url', baseUrl, '--format', 'json'];
  const recorded = await evenhand([...flags, '--record', 'kept'], { folder });
  expect(recorded.code).toBe(0);
  expect(readdirSync(join(folder, 'kept'), { recursive: true }).length).toBeGreaterThanOrEqual(asked.length);
  const before = asked.length;
  const replayed = await evenhand([...flags, '--replay', 'kept'], { folder });
  expect(replayed).toMatchObject({ code: 0, stderr: '' });
  expect(asked).toHaveLength(before);
  const [first, second] = [recorded, replayed].map(({ stdout }) => ({ ...parseReport(JSON.parse(stdout)), usage: null }));
  expect(second).toEqual(first);
});

test('a server that is not there is a part that could not be done', async () => {
  const { code, stdout, stderr } = await evenhand(
    ['--model', 'openai:small', '--base-url', 'http://127.0.0.1:1/v1', '--only', 'summary', '--timeout', '20'],
    { input: plainArticle },
  );
  expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
  expect(stdout).toContain('not done: ');
}, 60_000);

test('Ctrl-C while a model is asked: what was done stands, and the code is 130', async () => {
  const { baseUrl, held } = await startModelServer({ holdFrom: 3 });
  const folder = folderWith({ 'a.txt': plainArticle, 'b.txt': plainArticle });
  const child = startEvenhand(['a.txt', 'b.txt', '--only', 'summary', '--no-cache', '--model', 'openai:small', '--base-url', baseUrl], {
    folder,
  });
  const outcome = outcomeOf(child);
  await held;
  child.kill('SIGINT');
  const { code, stdout, stderr } = await outcome;
  expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
  expect(stdout).not.toContain('b.txt · ');
});

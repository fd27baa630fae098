import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCases } from '../../../src/evaluate/cases/load-cases.ts';
import type { Gold } from '../../../src/evaluate/gold.ts';
import { gold, goldPhrase } from '../made-up.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-cases-'));
});
afterEach(() => rm(folder, { recursive: true }));

const article = 'The mayor sharply criticised the plan.';
async function lay(name: string, details: Partial<Gold> = {}, more: Record<string, string | Uint8Array> = {}): Promise<void> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  const files = { 'article.txt': article, 'gold.json': JSON.stringify(gold({ id: name, ...details })), ...more };
  for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), content);
}

describe('loading cases', () => {
  test('finds every case of a folder, by name', async () => {
    await lay('b');
    await lay('a');
    expect((await loadCases([folder])).map(({ id, group, location }) => ({ id, group, location }))).toEqual([
      { id: 'a', group: 'a', location: join(folder, 'a', 'gold.json') },
      { id: 'b', group: 'b', location: join(folder, 'b', 'gold.json') },
    ]);
  });

  test('takes a glob, and a case once that two patterns name', async () => {
    await lay('port-a');
    await lay('port-b');
    await lay('mill');
    expect((await loadCases(['port-*', 'port-a'], { base: folder })).map(({ id }) => id)).toEqual(['port-a', 'port-b']);
  });

  test('keeps carriage returns and characters of two code units', async () => {
    const text = '🔥 First line.\r\nThe mayor sharply criticised it.';
    await lay('a', { loaded: [goldPhrase(text, 'sharply')] }, { 'article.txt': text });
    expect((await loadCases([folder]))[0]!.text).toBe(text);
  });

  test('makes one cluster of the two sides of a pair, with the camps of the suite', async () => {
    await lay('x-left', {}, { 'pair.json': '{"pair":"x","side":"left"}' });
    await lay('x-right', {}, { 'pair.json': '{"pair":"x","side":"right"}' });
    const camps = { conservative: ['right'], progressive: ['left'] };
    expect((await loadCases([folder], { camps })).map(({ group, pair }) => [group, pair?.camp])).toEqual([
      ['x', 'second'],
      ['x', 'first'],
    ]);
    expect((await loadCases([folder])).map(({ pair }) => pair?.camp)).toEqual(['first', 'second']);
  });

  test('takes half a pair for a case like any other', async () => {
    await lay('x-left', {}, { 'pair.json': '{"pair":"x","side":"left"}' });
    expect((await loadCases([folder]))[0]).toMatchObject({ pair: null, group: 'x-left' });
  });

  test.each(
    Object.entries({
      'a folder without cases': [async () => {}, /there is no case/],
      'a case without gold': [
        () => mkdir(join(folder, 'a')).then(() => writeFile(join(folder, 'a', 'article.txt'), article)),
        /gold\.json is missing/,
      ],
      'a case without an article': [
        () => mkdir(join(folder, 'a')).then(() => writeFile(join(folder, 'a', 'gold.json'), JSON.stringify(gold({ id: 'a' })))),
        /article\.txt is missing/,
      ],
      'gold that is no JSON': [() => lay('a', {}, { 'gold.json': '{' }), /a\/gold\.json: it is not JSON/],
      'gold with a misspelt field': [
        () => lay('a', {}, { 'gold.json': JSON.stringify({ ...gold({ id: 'a' }), loadd: [] }) }),
        /Unrecognized key: "loadd"/,
      ],
      'gold with a field of another kind': [
        () =>
          lay(
            'a',
            {},
            { 'gold.json': JSON.stringify({ ...gold({ id: 'a' }), loaded: [{ ...goldPhrase(article, 'sharply'), start: '4' }] }) },
          ),
        /loaded\[0\]\.start: /,
      ],
      'spans off by one': [
        () => lay('a', { loaded: [goldPhrase(article, 'sharply', { start: 11, end: 18 })] }),
        /a\/gold\.json: loaded\[0\]\.text is "sharply" but the article has "harply " at 11–18\. Correct the offsets\./,
      ],
      'gold of another case': [() => lay('a', { id: 'b' }), /id is "b" but the folder is "a"/],
      'an article that is not UTF-8': [
        () => lay('a', {}, { 'article.txt': new Uint8Array([0x41, 0xff, 0x42]) }),
        /article\.txt: it is not UTF-8/,
      ],
      'a pair of three': [
        async () => {
          for (const side of ['a', 'b', 'c']) await lay(side, {}, { 'pair.json': JSON.stringify({ pair: 'x', side }) });
        },
        /the pair "x" has 3 cases/,
      ],
      'a pair without a side': [() => lay('a', {}, { 'pair.json': '{"pair":"x"}' }), /pair\.json: it is not of the form/],
    } satisfies Record<string, [() => Promise<unknown>, RegExp]>),
  )('refuses %s', async (_, [arrange, message]) => {
    await arrange();
    await expect(loadCases([folder])).rejects.toThrow(message);
  });

  test('refuses two cases of one id', async () => {
    await lay('one/a', { id: 'a' });
    await lay('two/a', { id: 'a' });
    await expect(loadCases(['one', 'two'], { base: folder })).rejects.toThrow(/the case id "a" is that of .*one\/a too/);
  });
});

test('the project’s own fixtures are all valid, at least thirty, and make eight pairs', async () => {
  const cases = await loadCases(['evals/fixtures']);
  expect(cases.length).toBeGreaterThanOrEqual(30);
  expect(
    Map.groupBy(
      cases.filter(({ pair }) => pair),
      ({ group }) => group,
    ).size,
  ).toBe(8);
  expect(cases.filter(({ gold: own }) => own.loaded.length === 0).length).toBeGreaterThanOrEqual(6);
});

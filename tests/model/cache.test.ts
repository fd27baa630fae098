import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../../src/model/ask.ts';
import { createChatModel } from '../../src/model/create-chat-model.ts';
import { metered } from '../../src/model/metered.ts';
import type { ModelEvent } from '../../src/model/model-event.ts';
import type { ReplyKey, StoredReply } from '../../src/model/store/reply-store.ts';
import { cachePath, sqliteStore } from '../../src/model/store/sqlite-store.ts';
import { withCache } from '../../src/model/store/with-cache.ts';
import { scriptedModel } from '../../src/testing.ts';
import { noSignal, question, request } from './questions.ts';

const usage = { inputTokens: 5, cachedInputTokens: 1, outputTokens: 2 };
const reply: StoredReply = { model: 'a:b', text: 'two\nlines “quoted”', finish: 'stop', refusal: null, usage };
const keyOf = (digest: string, repeat = 0): ReplyKey => ({ promptId: 'count', digest, repeat });
const good = JSON.stringify({ items: [{ word: 'regime', count: 2 }] });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the store', () => {
  test('gives back what was put, by digest and repeat, also to the next run', async () => {
    const first = await sqliteStore(folder);
    await first.put(keyOf('d'), reply);
    await first.put(keyOf('d', 1), { ...reply, text: 'another' });
    first.close();
    const second = await sqliteStore(folder);
    expect(await second.get(keyOf('d'))).toEqual(reply);
    expect((await second.get(keyOf('d', 1)))?.text).toBe('another');
    expect(await second.get(keyOf('other'))).toBeUndefined();
    second.close();
  });

  test('is its owner’s alone', async () => {
    const store = await sqliteStore(join(folder, 'new'));
    await store.put(keyOf('d'), reply);
    const modes = await Promise.all([join(folder, 'new'), store.location].map(async (path) => (await stat(path)).mode & 0o777));
    expect(modes).toEqual([0o700, 0o600]);
    store.close();
  });

  test('stays within its bytes, and forgets what was used least recently', async () => {
    let clock = 0;
    const store = await sqliteStore(folder, { maxBytes: 40_000, now: () => ++clock });
    const put = (digest: string) => store.put(keyOf(digest), { ...reply, text: 'x'.repeat(1000) });
    await put('kept');
    for (let number = 0; number < 100; number += 1) {
      await put(`d${number}`);
      expect(await store.get(keyOf('kept'))).toBeDefined();
    }
    expect(await store.get(keyOf('d0'))).toBeUndefined();
    expect(await store.get(keyOf('d99'))).toBeDefined();
    expect(store.size().replies).toBeLessThanOrEqual(30);
    store.close();
    // pages that were given up are given back
    expect((await stat(cachePath(folder))).size).toBeLessThan(120_000);
  });

  test('counts and clears', async () => {
    const store = await sqliteStore(folder);
    await store.put(keyOf('a'), reply);
    await store.put(keyOf('a'), reply);
    await store.put(keyOf('b'), reply);
    expect(store.clear().replies).toBe(2);
    expect(store.size().replies).toBe(0);
    expect(await store.get(keyOf('a'))).toBeUndefined();
    store.close();
  });

  test('sets a damaged file aside with a word, and begins anew', async () => {
    await writeFile(cachePath(folder), 'this is no database, though it is long enough to look like one to nobody'.repeat(100));
    const notices: string[] = [];
    const store = await sqliteStore(folder, { onNotice: (message) => notices.push(message) });
    await store.put(keyOf('d'), reply);
    expect(await store.get(keyOf('d'))).toEqual(reply);
    expect(notices).toEqual([expect.stringContaining(`it is set aside as ${cachePath(folder)}.damaged`)]);
    expect(await readFile(`${cachePath(folder)}.damaged`, 'utf8')).toMatch(/^this is no database/);
    store.close();
  });

  test('a file whose pages are torn is set aside too', async () => {
    const store = await sqliteStore(folder);
    for (let number = 0; number < 200; number += 1) await store.put(keyOf(`d${number}`), { ...reply, text: 'x'.repeat(500) });
    store.close();
    const bytes = await readFile(cachePath(folder));
    bytes.fill(0xff, 4096, bytes.length);
    await writeFile(cachePath(folder), bytes);
    const notices: string[] = [];
    const next = await sqliteStore(folder, { onNotice: (message) => notices.push(message) });
    expect(await next.get(keyOf('d1'))).toBeUndefined();
    expect(notices).toHaveLength(1);
    next.close();
  });

  test('leaves another program’s database alone', async () => {
    const other = new DatabaseSync(cachePath(folder));
    other.exec('CREATE TABLE bookmarks (url TEXT)');
    other.close();
    const before = await readFile(cachePath(folder));
    await expect(sqliteStore(folder)).rejects.toMatchObject({
      code: 'cache-unusable',
      message: expect.stringContaining('it is a database of another program. Name another folder with --cache, or run with --no-cache.'),
    });
    expect(await readFile(cachePath(folder))).toEqual(before);
  });

  test('leaves the cache of a later version alone', async () => {
    (await sqliteStore(folder)).close();
    const later = new DatabaseSync(cachePath(folder));
    later.exec('PRAGMA user_version = 7');
    later.close();
    await expect(sqliteStore(folder)).rejects.toMatchObject({ code: 'cache-unusable', message: expect.stringContaining('version 7') });
  });

  test('a folder that cannot be made is the caller’s mistake', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(sqliteStore(join(folder, 'file', 'cache'))).rejects.toMatchObject({ code: 'cache-unusable' });
  });
});

/** A process that puts `count` replies under `name`, saying each on its standard output when it is kept. */
function writer(name: string, count: number): ChildProcess {
  const source = `
    const { sqliteStore } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/model/store/sqlite-store.ts'))});
    const store = await sqliteStore(${JSON.stringify(folder)});
    for (let number = 0; number < ${count}; number += 1) {
      await store.put({ promptId: 'count', digest: '${name}' + number, repeat: 0 }, ${JSON.stringify(reply)});
      await new Promise((resolve) => process.stdout.write(number + '\\n', resolve));
    }
    store.close();`;
  return spawn(process.execPath, ['--input-type=module', '--eval', source], { stdio: ['ignore', 'pipe', 'inherit'] });
}

describe('several processes', () => {
  test('make and fill one cache at once, and lose nothing', async () => {
    const codes = await Promise.all(
      ['a', 'b', 'c', 'd'].map(
        async (name) =>
          (
            await once(
              writer(name, 60)
                .on('spawn', () => 0)
                .once('error', () => 0),
              'exit',
            )
          )[0],
      ),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    const store = await sqliteStore(folder);
    expect(store.size().replies).toBe(240);
    for (const name of ['a', 'b', 'c', 'd']) expect(await store.get(keyOf(`${name}59`))).toEqual(reply);
    store.close();
  }, 60_000);

  test('killed in the middle of writing, one leaves the cache sound, with all that it had kept', async () => {
    for (const round of [40, 75, 110]) {
      const child = writer(`r${round}-`, 100_000);
      let kept = -1;
      const enough = Promise.withResolvers<void>();
      child.stdout!.setEncoding('utf8').on('data', (lines: string) => {
        kept = Math.max(kept, ...lines.trim().split('\n').map(Number).filter(Number.isInteger));
        if (kept >= round) enough.resolve();
      });
      await enough.promise;
      child.kill('SIGKILL');
      await once(child, 'exit');
      const notices: string[] = [];
      const store = await sqliteStore(folder, { onNotice: (message) => notices.push(message) });
      expect(await store.get(keyOf(`r${round}-${round}`))).toEqual(reply);
      store.close();
      const database = new DatabaseSync(cachePath(folder));
      expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
      expect(database.prepare('SELECT count(*) - (SELECT replies FROM total) AS off FROM reply').get()).toEqual({ off: 0 });
      database.close();
      expect(notices).toEqual([]);
    }
  }, 60_000);
});

describe('a model with a cache', () => {
  const cached = (model: ReturnType<typeof scriptedModel>, more: { baseUrl?: string; watch?: (event: ModelEvent) => void } = {}) =>
    createChatModel({ model, cache: folder, ...more });

  test('is asked once, and the second time costs nothing', async () => {
    const model = scriptedModel([good]);
    using first = (await cached(model)) as Awaited<ReturnType<typeof cached>> & Disposable;
    const answer = await ask(first, question, noSignal);
    using second = (await cached(model)) as Awaited<ReturnType<typeof cached>> & Disposable;
    const meter = metered(second);
    expect(await ask(meter.model, question, noSignal)).toEqual(answer);
    expect(model.calls).toHaveLength(1);
    expect(meter.usage()).toMatchObject({ calls: 0, cacheHits: 1, inputTokens: 0, outputTokens: 0, costUsd: 0 });
  });

  test('is asked anew for a repeat, and at another server', async () => {
    const model = scriptedModel([good, good, good]);
    const here = await cached(model, { baseUrl: 'http://localhost:1/v1' });
    await ask(here, question, noSignal);
    await ask(here, { ...question, repeat: 1 }, noSignal);
    await ask(await cached(model, { baseUrl: 'http://localhost:2/v1' }), question, noSignal);
    expect(model.calls).toHaveLength(3);
  });

  test.each(
    Object.entries({
      'no JSON': { text: 'I think there is one.' },
      'a wrong item in a good list': {
        json: {
          items: [
            { word: 'regime', count: 2 },
            { word: 'thug', count: -1 },
          ],
        },
      },
      'a refusal': { text: '', refusal: 'No.' },
      'a cut reply': { text: '{"items":[', finish: 'length' as const },
      'a filtered reply': { text: good, finish: 'filter' as const },
      'an empty reply': { text: ' ' },
    }),
  )('does not keep %s', async (_, bad) => {
    const model = scriptedModel((_request, index) => (index === 0 ? bad : 'still bad'));
    const chat = await cached(model);
    await ask(chat, question, noSignal).catch(() => undefined);
    const before = model.calls.length;
    await ask(chat, question, noSignal).catch(() => undefined);
    expect(model.calls.length).toBeGreaterThan(before);
    expect(model.calls[before]!.messages).toEqual(question.messages);
  });

  test('keeps a mended reply for the request that began it', async () => {
    const model = scriptedModel(['not JSON', good]);
    const chat = await cached(model);
    const answer = await ask(chat, question, noSignal);
    expect(model.calls).toHaveLength(2);
    expect(await ask(chat, question, noSignal)).toEqual(answer);
    expect(model.calls).toHaveLength(2);
  });

  test('goes on without a cache that fails, and says so once', async () => {
    const broken = {
      location: '/disk/replies.sqlite',
      get: async () => undefined,
      put: async () => Promise.reject(new Error('database or disk is full')),
    };
    const notices: string[] = [];
    const chat = withCache(scriptedModel([good, good]), broken, { scope: '', onNotice: (message) => notices.push(message) });
    await ask(chat, question, noSignal);
    await ask(chat, { ...question, repeat: 1 }, noSignal);
    expect(notices).toEqual(['the cache /disk/replies.sqlite fails (database or disk is full); the run goes on without it']);
  });

  test('holds neither key nor article', async () => {
    const key = 'sk-test-0123456789abcdef';
    const fetch = async () => Response.json({ choices: [{ message: { content: good }, finish_reason: 'stop' }] });
    const chat = await createChatModel({ model: 'openai:gpt-5-mini', apiKey: key, cache: folder, fetch });
    await chat.complete(request, noSignal);
    chat[Symbol.dispose]?.();
    const files = await readdir(folder);
    const bytes = await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')));
    expect(bytes.join('')).toContain('regime');
    for (const secret of [key, 'Count words.', 'The regime is a regime.']) expect(bytes.join('')).not.toContain(secret);
  });
});

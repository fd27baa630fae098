import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createChatModel } from '../../src/model/create-chat-model.ts';
import { requestDigest } from '../../src/model/request-digest.ts';
import { folderStore } from '../../src/model/store/folder-store.ts';
import { withRecording } from '../../src/model/store/with-recording.ts';
import { withReplay } from '../../src/model/store/with-replay.ts';
import { scriptedModel } from '../../src/testing.ts';
import { noSignal, request } from './questions.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-store-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('recording and replaying', () => {
  test('gives the same reply again, from a file that a person can read', async () => {
    const reply = {
      text: 'two\nlines “quoted”',
      finish: 'stop' as const,
      refusal: null,
      usage: { inputTokens: 5, cachedInputTokens: 1, outputTokens: 2 },
    };
    const model = scriptedModel([reply]);
    expect(await withRecording(model, folderStore(folder)).complete(request, noSignal)).toEqual(reply);

    const digest = requestDigest(model.name, request);
    expect(await readdir(folder)).toEqual([`count-${digest.slice(0, 12)}-r0.json`]);
    const file = JSON.parse(await readFile(join(folder, `count-${digest.slice(0, 12)}-r0.json`), 'utf8'));
    expect(file).toEqual({
      version: 1,
      promptId: 'count',
      digest,
      repeat: 0,
      model: 'scripted:model',
      finish: 'stop',
      refusal: null,
      usage: reply.usage,
      reply: ['two', 'lines “quoted”'],
    });
    expect(await withReplay(folderStore(folder), model.name).complete(request, noSignal)).toEqual({ ...reply, isStored: true });
  });

  test('keeps repeats apart', async () => {
    const recording = withRecording(scriptedModel(['first', 'second']), folderStore(folder));
    await recording.complete(request, noSignal);
    await recording.complete({ ...request, repeat: 1 }, noSignal);
    const replay = withReplay(folderStore(folder), recording.name);
    expect((await replay.complete({ ...request, repeat: 1 }, noSignal)).text).toBe('second');
    expect((await replay.complete(request, noSignal)).text).toBe('first');
  });

  test('a miss names the prompt and the folder', async () => {
    const error = (await createChatModel({ model: 'openai:gpt-5-mini', replay: folder })).complete(request, noSignal);
    await expect(error).rejects.toMatchObject({
      code: 'replay-missing',
      where: folder,
      message: expect.stringContaining('the prompt "count"'),
    });
  });

  test('a file that is no record is a miss that names the file', async () => {
    const digest = requestDigest('openai:gpt-5-mini', request);
    const path = join(folder, `count-${digest.slice(0, 12)}-r0.json`);
    await writeFile(path, '{"version":7}');
    await expect((await createChatModel({ model: 'openai:gpt-5-mini', replay: folder })).complete(request, noSignal)).rejects.toMatchObject(
      { code: 'replay-missing', where: path },
    );
  });

  test('through createChatModel needs neither key nor network to replay', async () => {
    const recording = await createChatModel({ model: scriptedModel(['kept'], 'openai:gpt-5-mini'), record: folder });
    await recording.complete(request, noSignal);
    const replay = await createChatModel({ model: 'openai:gpt-5-mini', replay: folder });
    expect((await replay.complete(request, noSignal)).text).toBe('kept');
  });

  test('a folder that cannot be written is the caller’s mistake', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(withRecording(scriptedModel(['x']), folderStore(file)).complete(request, noSignal)).rejects.toMatchObject({
      code: 'output-unwritable',
      where: file,
    });
  });

  test('a record holds no key and leaves no unfinished file', async () => {
    const key = 'sk-test-0123456789abcdef';
    const fetch = async () => Response.json({ choices: [{ message: { content: '{}' }, finish_reason: 'stop' }] });
    const model = await createChatModel({ model: 'openai:gpt-5-mini', apiKey: key, record: folder, fetch });
    await Promise.all([model.complete(request, noSignal), model.complete(request, noSignal)]);
    const files = await readdir(folder);
    expect(files).toHaveLength(1);
    expect(await readFile(join(folder, files[0]!), 'utf8')).not.toContain(key);
  });
});

describe('the digest of a request', () => {
  const digest = requestDigest('a:b', request);

  test('is the same whatever the order of keys and the repeat', () => {
    const { promptId, messages, ...rest } = request;
    expect(requestDigest('a:b', { ...rest, repeat: 3, messages, promptId })).toBe(digest);
  });

  test.each(
    Object.entries({
      'another model': requestDigest('a:c', request),
      'another word': requestDigest('a:b', { ...request, messages: [{ role: 'user', content: 'x' }] }),
      'another prompt': requestDigest('a:b', { ...request, promptId: 'other' }),
      'another schema': requestDigest('a:b', { ...request, schema: null }),
      'another temperature': requestDigest('a:b', { ...request, temperature: 1 }),
    }),
  )('changes with %s', (_, other) => expect(other).not.toBe(digest));
});

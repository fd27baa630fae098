import { afterEach, expect, test, vi } from 'vitest';
import { runTogether } from '../../../src/engines/model/run-together.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test('chains run side by side, and give their results by name', async () => {
  const { promise: bothBegan, resolve: begun } = Promise.withResolvers<void>();
  const { words, number } = await runTogether({
    words: () => bothBegan.then(() => 'done'),
    number: async () => {
      begun();
      return 7;
    },
  });
  expect([words, number]).toEqual(['done', 7]);
});

test('one chain needs no other, and none gives nothing', async () => {
  expect([await runTogether({ only: async () => 7 }), await runTogether({})]).toEqual([{ only: 7 }, {}]);
});

test('what a chain throws is thrown as it is', async () => {
  const reason = new Error('enough');
  await expect(runTogether({ good: async () => 1, bad: () => Promise.reject(reason) })).rejects.toBe(reason);
});

test('nothing goes to LangSmith, though the environment says so', async () => {
  vi.stubEnv('LANGSMITH_TRACING', 'true');
  vi.stubEnv('LANGSMITH_API_KEY', 'lsv2_test');
  const fetch = vi.fn(() => Promise.reject(new Error('no network')));
  vi.stubGlobal('fetch', fetch);
  await runTogether({ article: async () => 'secret', other: async () => 'secret' });
  const { awaitAllCallbacks } = await import('@langchain/core/callbacks/promises');
  await awaitAllCallbacks();
  expect(fetch).not.toHaveBeenCalled();
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEvenhand } from '../src/evenhand.ts';
import type { Found, ModelEvent } from '../src/index.ts';
import { scriptedModel } from '../src/testing.ts';

const text = 'Council meets\n\nThe council met on Monday. The mayor slammed the plan for the library. It was adopted on Tuesday.\n';
const prices = { 'scripted:model': { input: 1, output: 10 } };

/** Finds nothing but a summary. */
const modest = () =>
  scriptedModel(({ schema }) => {
    const { properties = {} } = (schema?.jsonSchema ?? {}) as { properties?: Record<string, unknown> };
    const empty = Object.fromEntries(Object.keys(properties).map((name) => [name, []]));
    return { json: 'doubts' in properties ? { ...empty, sentences: [{ text: 'The council met on Monday.', sources: [2] }] } : empty };
  });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-library-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the library', () => {
  test('keeps replies where it is told to, and the same article costs nothing the second time', async () => {
    const model = modest();
    const read = async () => {
      await using evenhand = createEvenhand({ model, prices, cache: folder });
      return evenhand.neutralise(text);
    };
    const first = await read();
    const calls = model.calls.length;
    const second = await read();
    expect(model.calls).toHaveLength(calls);
    expect(first.usage).toMatchObject({ calls, cacheHits: 0, costUsd: expect.closeTo((calls * (100 + 200)) / 1e6, 12) });
    expect(second.usage).toMatchObject({ calls: 0, cacheHits: calls, costUsd: 0 });
    expect({ ...second, usage: null }).toEqual({ ...first, usage: null });
  });

  test('says what an article would cost before it is read', async () => {
    const model = modest();
    await using evenhand = createEvenhand({ model, prices });
    const { calls, costUsd, maxCostUsd, ...rest } = await evenhand.estimate(text, { only: ['summary'] });
    expect(rest).toEqual({ model: 'scripted:model', priceRead: null });
    expect(calls.map(({ promptId, isStored }) => [promptId, isStored])).toEqual([
      ['summary', false],
      ['review-findings', false],
    ]);
    const sum = calls.reduce((usd, { inputTokens, outputTokens }) => usd + (inputTokens + 10 * outputTokens) / 1e6, 0);
    expect(costUsd).toBeCloseTo(sum, 12);
    expect(maxCostUsd!).toBeGreaterThan(costUsd!);
    expect(model.calls).toEqual([]);
  });

  test('without a model estimates nothing', async () => {
    await using evenhand = createEvenhand();
    expect(await evenhand.estimate(text)).toEqual({ model: null, calls: [], costUsd: 0, maxCostUsd: 0, priceRead: null });
  });

  test('stops at its budget over all articles, with a gap that says so', async () => {
    // each call costs 10 dollars, and could cost more than 16
    const dear = { usage: { inputTokens: 0, cachedInputTokens: 0, outputTokens: 10_000 } };
    const replies = modest();
    const model = scriptedModel(async (request) => ({ ...(await replies.complete(request, { signal: undefined })), ...dear }));
    await using evenhand = createEvenhand({ model, prices: { 'scripted:model': { input: 0, output: 1000 } }, maxCostUsd: 37 });
    const first = await evenhand.neutralise(text, { only: ['summary'] });
    const others = await Promise.all([1, 2, 3].map(() => evenhand.neutralise(text, { only: ['summary'] })));
    expect(first).toMatchObject({ parts: { summary: 'done' }, gaps: [], usage: { costUsd: 20 } });
    for (const { gaps } of others) expect(gaps).toMatchObject([{ part: 'summary', code: 'model-over-budget' }]);
    // one of the three could still be begun
    expect(others.map(({ parts }) => parts.summary).sort()).toEqual(['done', 'failed', 'failed']);
    expect(model.calls).toHaveLength(3);
  });

  test('tells of calls and findings as they come', async () => {
    const events: ModelEvent[] = [];
    const found: Found[] = [];
    await using evenhand = createEvenhand({ model: modest(), prices, watch: (event) => events.push(event) });
    await evenhand.neutralise(text, { only: ['summary'], onFound: (more) => found.push(more) });
    expect(events.map(({ kind }) => kind)).toEqual(['asked', 'answered', 'asked', 'answered']);
    expect(events[1]).toMatchObject({ promptId: 'summary', costUsd: expect.closeTo(0.0003, 12), isStored: false });
    expect(found).toEqual([
      { part: 'summary', count: 1, last: null, said: { text: 'The council met on Monday.', sources: [2] } },
      { part: 'summary', count: 1, last: null, said: null },
    ]);
  });
});

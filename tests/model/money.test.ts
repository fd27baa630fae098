import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ModelError } from '../../src/errors/model-error.ts';
import { createChatModel } from '../../src/model/create-chat-model.ts';
import { createBudget } from '../../src/model/money/budget.ts';
import { type CountTokens, inputTokensOf, loadTokenCounter } from '../../src/model/money/count-tokens.ts';
import { dollars } from '../../src/model/money/dollars.ts';
import { listedPrices } from '../../src/model/money/listed-prices.ts';
import { costOf, priceOf } from '../../src/model/money/price-of.ts';
import { scriptedModel } from '../../src/testing.ts';
import { noSignal, request } from './questions.ts';

describe('the price of a model', () => {
  test.each(
    Object.entries({
      'as listed': { label: 'openai:gpt-5-mini', output: 2 },
      'with a date behind its name': { label: 'openai:gpt-5-mini-2025-08-07', output: 2 },
      'with a date in one piece': { label: 'anthropic:claude-haiku-4-5-20251001', output: 5 },
      'as a chat model of LangChain': { label: 'langchain:openai/gpt-5-mini', output: 2 },
      'at OpenAI’s own address': { label: 'openai:gpt-5-mini', baseUrl: 'https://api.openai.com/v1', output: 2 },
      'of the user’s own': { label: 'openai:gpt-5-mini', prices: { 'openai:gpt-5-mini': { input: 1, output: 9 } }, output: 9 },
      'of the user’s own, at a server of theirs': {
        label: 'qwen3:8b',
        baseUrl: 'http://localhost:1/v1',
        prices: { 'qwen3:8b': { input: 0, output: 0 } },
        output: 0,
      },
      'unknown for another variant': { label: 'openai:gpt-5-mini-high', output: undefined },
      'unknown for a stranger': { label: 'openai:constructor', output: undefined },
      'unknown at another server, whatever the name': { label: 'openai:gpt-5-mini', baseUrl: 'http://localhost:1/v1', output: undefined },
    }),
  )('is known %s', (_, { label, output, ...options }) => expect(priceOf(label, options)?.output).toBe(output));

  test('every listed price has its day and its source', () => {
    for (const { read, source, input, cachedInput, output } of Object.values(listedPrices)) {
      expect(read).toMatch(/^2026-\d\d-\d\d$/);
      expect(source).toMatch(/^https:/);
      expect(cachedInput).toBeLessThan(input);
      expect(output).toBeGreaterThan(input);
    }
  });

  test('counts cached tokens at their own price', () => {
    const usage = { inputTokens: 1_000_000, cachedInputTokens: 400_000, outputTokens: 100_000 };
    expect(costOf(usage, { input: 1, cachedInput: 0.1, output: 10 })).toBeCloseTo(0.6 + 0.04 + 1);
    expect(costOf(usage, { input: 1, output: 10 })).toBeCloseTo(2);
  });
});

describe('tokens', () => {
  let count: CountTokens;
  beforeAll(async () => {
    count = await loadTokenCounter();
  });

  test('are counted as OpenAI’s models count them', () => {
    expect(count('The council met on Monday.')).toBe(6);
    expect(count('')).toBe(0);
  });

  test('of what looks like a command to the tokenizer are those of its text', () => expect(count('<|endoftext|>')).toBeGreaterThan(3));

  test.each(Object.entries({ letters: 'a', quotes: '“', digits: '7', spaces: ' ', emoji: '🔥' }))(
    'of a million %s in one run are counted without growing with the square',
    (_, character) => {
      const tokens = count(character.repeat(1_000_000));
      expect(tokens).toBeGreaterThan(1_000);
      expect(tokens).toBeLessThanOrEqual(4_000_000);
    },
  );

  test('are never more than the bytes, and some when there are some', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = count(text);
        expect(tokens).toBeLessThanOrEqual(Buffer.byteLength(text));
        expect(tokens > 0).toBe(text !== '');
      }),
    );
  });

  test('of a request include its schema', () => {
    expect(inputTokensOf(request, count)).toBeGreaterThan(inputTokensOf({ ...request, schema: null }, count));
  });
});

test('an amount is written as exactly as it needs', () => {
  expect([0, 0.00001, 0.0042, 0.05, 0.5, 1.97, 2, 20].map(dollars)).toEqual([
    '$0',
    'less than $0.0001',
    '$0.0042',
    '$0.05',
    '$0.50',
    '$1.97',
    '$2',
    '$20',
  ]);
});

describe('a budget', () => {
  test('counts what was spent, not what was set aside', async () => {
    const budget = createBudget(1);
    const settle = await budget.reserve(0.9, undefined);
    settle!(0.2);
    expect(budget.spentUsd()).toBeCloseTo(0.2);
    expect(await budget.reserve(0.8, undefined)).toBeDefined();
  });

  test('refuses at once what alone would pass it', async () => {
    const budget = createBudget(1);
    await budget.reserve(0.5, undefined);
    expect(await budget.reserve(1.1, undefined)).toBeUndefined();
  });

  test('waits for calls under way that may leave enough, then decides', async () => {
    const budget = createBudget(1);
    const first = await budget.reserve(0.8, undefined);
    const second = budget.reserve(0.5, undefined);
    const third = budget.reserve(0.9, undefined);
    first!(0.3);
    expect(await second).toBeDefined();
    expect(await third).toBeUndefined();
  });

  test('stops waiting when it is told to', async () => {
    const budget = createBudget(1);
    await budget.reserve(0.8, undefined);
    const controller = new AbortController();
    const waiting = budget.reserve(0.5, controller.signal);
    controller.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
  });

  test('is never passed, however many calls there are at once and whatever they cost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ most: fc.integer({ min: 1, max: 60 }), share: fc.integer({ min: 0, max: 100 }) })),
        async (calls) => {
          const budget = createBudget(100);
          await Promise.all(
            calls.map(async ({ most, share }) => {
              const settle = await budget.reserve(most, undefined);
              await Promise.resolve();
              settle?.((most * share) / 100);
            }),
          );
          expect(budget.spentUsd()).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});

describe('a model with a budget', () => {
  const prices = { 'scripted:model': { input: 100, output: 100 } };
  // 500 tokens of a reply and some 30 of the request, times the margin of a model that is not known, cost 0.05 and a little
  const modelWith = (maxCostUsd: number, script: Parameters<typeof scriptedModel>[0]) => {
    const model = scriptedModel(script);
    return { model, chat: createChatModel({ model, prices, maxCostUsd }) };
  };

  test('is not asked when the call could pass it; the message says what is spent', async () => {
    const { model, chat } = modelWith(2.4, () => ({
      text: '{}',
      usage: { inputTokens: 5_000, cachedInputTokens: 0, outputTokens: 3_000 },
    }));
    await (await chat).complete(request, noSignal);
    const second = (await chat).complete(request, noSignal);
    await expect(second).rejects.toMatchObject({
      code: 'model-over-budget',
      message: expect.stringMatching(
        /^scripted:model, prompt count: the next call, \$1\.6\d at most, could pass the budget of \$2\.40 \(\$0\.80 spent\)\. Raise --max-cost; what is done is kept\.$/,
      ),
    });
    expect(model.calls).toHaveLength(1);
  });

  test('asks side by side as far as the budget goes, waiting for the rest', async () => {
    const { model, chat } = modelWith(4, () => ({ text: '{}', usage: { inputTokens: 500, cachedInputTokens: 0, outputTokens: 500 } }));
    await Promise.all(Array.from({ length: 8 }, async () => (await chat).complete(request, noSignal)));
    expect(model.calls).toHaveLength(8);
  });

  test('a server that does not count is charged by our own count', async () => {
    const none = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
    const budget = createBudget(10);
    const chat = await createChatModel({ model: scriptedModel([{ text: 'word '.repeat(1000), usage: none }]), prices, budget });
    const { costUsd } = await chat.complete(request, noSignal);
    // what nobody counted is not claimed as known
    expect(costUsd).toBeUndefined();
    expect(budget.spentUsd()).toBeGreaterThan(0.1);
  });

  test.each(
    Object.entries({
      'a refused key costs nothing': { status: 401, spends: false },
      'a call that is given up may have been charged': { status: undefined, spends: true },
    }),
  )('%s', async (_, { status, spends }) => {
    const budget = createBudget(10);
    const error = new ModelError({ code: status ? 'model-rejected' : 'model-timeout', where: 'x', what: 'y', ...(status && { status }) });
    const chat = await createChatModel({ model: scriptedModel([error]), prices, budget });
    await expect(chat.complete(request, noSignal)).rejects.toBe(error);
    expect(budget.spentUsd() > 0).toBe(spends);
  });

  test('needs a known price', async () => {
    await expect(createChatModel({ model: scriptedModel([]), maxCostUsd: 1 })).rejects.toMatchObject({
      code: 'usage-invalid',
      message: expect.stringContaining('its price is not known, so a budget could not stop it'),
    });
  });
});

import { describe, expect, test } from 'vitest';
import { adapters } from '../../src/model/adapters/index.ts';
import { createChatModel } from '../../src/model/create-chat-model.ts';
import { scriptedModel } from '../../src/testing.ts';

const providers = adapters.flatMap((adapter) => adapter.providers);

describe('the name of a model', () => {
  test.each(
    Object.entries({
      'a misspelt provider': { model: 'opnai:gpt-5-mini', says: 'Did you mean "openai:gpt-5-mini"?' },
      'an unknown provider': { model: 'blurb:gpt', says: 'there is no provider "blurb". The providers are openai, ' },
      'a provider alone': { model: 'openai:', says: 'the name of the model is missing' },
      'a name alone': { model: 'gpt-5-mini', says: 'the provider is missing. Did you mean "openai:gpt-5-mini"?' },
    }),
  )('%s is a mistake that says what to write', async (_, { model, says }) => {
    await expect(createChatModel({ model })).rejects.toMatchObject({ code: 'model-unknown', message: expect.stringContaining(says) });
  });

  test.each(['qwen3:8b', 'llama', 'openai:desk', 'org/model:latest'])('%s will do with a base URL', async (model) => {
    expect((await createChatModel({ model, baseUrl: 'http://localhost:8799/v1' })).name).toBe(model);
  });

  test.each(['localhost:11434', 'ftp://localhost/v1', 'nonsense'])('a base URL like %s is a mistake', async (baseUrl) => {
    await expect(createChatModel({ model: 'openai:desk', baseUrl })).rejects.toMatchObject({ code: 'usage-invalid' });
  });
});

test('record and replay exclude each other', async () => {
  await expect(createChatModel({ model: 'openai:gpt-5-mini', record: 'a', replay: 'b' })).rejects.toMatchObject({ code: 'usage-invalid' });
});

test("a caller's own model is taken as it is, under its own name", async () => {
  const model = await createChatModel({ model: scriptedModel(['hello'], 'mine:one') });
  expect(model.name).toBe('mine:one');
});

test('adapters: light entries, each with its own name, no provider in two', () => {
  expect(new Set(adapters.map(({ name }) => name)).size).toBe(adapters.length);
  expect(new Set(providers).size).toBe(providers.length);
});

test.each(adapters)('adapter $name loads a function', async (adapter) => {
  expect(adapter.providers.length).toBeGreaterThan(0);
  expect(await adapter.load()).toBeTypeOf('function');
});

import { expect, test } from 'vitest';
import { langchainProviders } from '../../src/model/adapters/langchain-providers.ts';
import { providerSettings } from '../../src/model/adapters/provider-settings.ts';

const baseUrl = 'http://127.0.0.1:8000';
const fetch = globalThis.fetch;

test('a base URL reaches every provider by the name that its package has for it', () => {
  for (const provider of Object.keys(langchainProviders))
    expect(JSON.stringify(providerSettings(provider, { fetch, baseUrl })), provider).toContain(baseUrl);
  expect(providerSettings('anthropic', { fetch, baseUrl })).toEqual({
    maxTokens: 16_000,
    clientOptions: { fetch },
    anthropicApiUrl: baseUrl,
  });
  expect(providerSettings('xai', { fetch, baseUrl })).toEqual({ configuration: { fetch, baseURL: baseUrl } });
  expect(providerSettings('ollama', { fetch, baseUrl })).toEqual({ fetch, baseUrl });
  expect(providerSettings('mistral', { fetch, baseUrl })).toEqual({ serverURL: baseUrl });
});

test('without a base URL nothing is said of one', () => {
  for (const provider of Object.keys(langchainProviders))
    expect(JSON.stringify(providerSettings(provider, { fetch, baseUrl: undefined })), provider).not.toMatch(/url/i);
});

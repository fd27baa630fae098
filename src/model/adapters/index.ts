import type { Adapter } from './adapter.ts';
import { langchainProviders } from './langchain-providers.ts';

/** Adapters by what may stand before the colon of a model's name; no provider belongs to two. */
export const adapters: readonly Adapter[] = [
  { name: 'openai', providers: ['openai'], load: async () => (await import('./openai-adapter.ts')).openaiModel },
  {
    name: 'langchain',
    providers: Object.keys(langchainProviders),
    load: async () => (await import('./langchain-adapter.ts')).langchainModel,
  },
];

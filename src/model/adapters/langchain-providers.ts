/** Where each provider's package looks for its key, as its documentation names it, read in 2026. Those of clouds have credentials of their own. */
export const keyVariables: Readonly<Record<string, string>> = {
  anthropic: 'ANTHROPIC_API_KEY',
  azure_openai: 'AZURE_OPENAI_API_KEY',
  cerebras: 'CEREBRAS_API_KEY',
  cohere: 'COHERE_API_KEY',
  deepseek: 'DEEPSEEK_API_KEY',
  fireworks: 'FIREWORKS_API_KEY',
  google: 'GOOGLE_API_KEY',
  'google-genai': 'GOOGLE_API_KEY',
  groq: 'GROQ_API_KEY',
  mistral: 'MISTRAL_API_KEY',
  mistralai: 'MISTRAL_API_KEY',
  openai: 'OPENAI_API_KEY',
  perplexity: 'PERPLEXITY_API_KEY',
  together: 'TOGETHER_AI_API_KEY',
  xai: 'XAI_API_KEY',
};

/**
 * Providers that LangChain reaches, with the npm package that each needs.
 *
 * Source: the table in `langchain/chat_models/universal`, which is too heavy to load for a list of names; a test holds the two together.
 */
export const langchainProviders: Readonly<Record<string, string>> = {
  anthropic: '@langchain/anthropic',
  aws: '@langchain/aws',
  azure_openai: '@langchain/openai',
  bedrock: '@langchain/aws',
  cerebras: '@langchain/cerebras',
  cohere: '@langchain/cohere',
  deepseek: '@langchain/deepseek',
  fireworks: '@langchain/fireworks',
  google: '@langchain/google',
  'google-genai': '@langchain/google-genai',
  'google-vertexai': '@langchain/google-vertexai',
  'google-vertexai-web': '@langchain/google-vertexai-web',
  groq: '@langchain/groq',
  mistral: '@langchain/mistralai',
  mistralai: '@langchain/mistralai',
  ollama: '@langchain/ollama',
  perplexity: '@langchain/perplexity',
  together: '@langchain/together-ai',
  xai: '@langchain/xai',
};

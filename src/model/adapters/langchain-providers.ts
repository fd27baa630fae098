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

/** Any chat model of LangChain, told by its shape: a caller may have another copy of LangChain than we do. */
export type LangChainChatModel = {
  _llmType(): string;
  invoke(input: [role: string, content: string][], options?: Record<string, unknown>): Promise<unknown>;
  stream?(input: [role: string, content: string][], options?: Record<string, unknown>): Promise<AsyncIterable<unknown>>;
};

import { BaseCallbackHandler } from '@langchain/core/callbacks/base';

/**
 * Keeps LangChain from posting articles to LangSmith when LANGSMITH_TRACING happens to be set: LangChain adds no tracer when a handler of the
 * tracer's name is there, and this one does nothing.
 */
class NoTracing extends BaseCallbackHandler {
  override name = 'langchain_tracer';
  override ignoreLLM = true;
  override ignoreChain = true;
  override ignoreAgent = true;
  override ignoreRetriever = true;
  override ignoreCustomEvent = true;

  // LangChain calls these two on whatever bears the tracer's name
  updateFromRunTree(): void {}
  getRunTreeWithTracingConfig(): undefined {}
}

export const noTracing: BaseCallbackHandler = new NoTracing();

import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { Serialized } from '@langchain/core/load/serializable';
import type { BaseMessage } from '@langchain/core/messages';
import type { LLMResult } from '@langchain/core/outputs';

type Span = {
  setAttribute(key: string, value: string | number): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
};
/** What is used of the package `@opentelemetry/api`, which not everybody has. */
export type OtelTracer = {
  readonly trace: {
    getTracer(name: string): { startSpan(name: string, options: { attributes: Record<string, string> }, context: unknown): Span };
    setSpan(context: unknown, span: Span): unknown;
  };
  readonly context: { active(): unknown };
  readonly SpanStatusCode: { readonly ERROR: number };
};

/** A span for each chain and each call of a model, nested as they are. Attributes by OpenTelemetry's conventions for generative AI, read in 2026. */
export class OtelHandler extends BaseCallbackHandler {
  override name = 'evenhand_otel';
  readonly #api: OtelTracer;
  readonly #spans = new Map<string, Span>();

  constructor(api: OtelTracer) {
    super();
    this.#api = api;
  }

  override handleChainStart(
    _chain: Serialized,
    _inputs: unknown,
    runId: string,
    parentRunId?: string,
    _tags?: string[],
    _metadata?: Record<string, unknown>,
    _type?: string,
    runName?: string,
  ): void {
    this.#start(runName ?? 'chain', runId, parentRunId, {});
  }

  override handleChatModelStart(
    _model: Serialized,
    _messages: BaseMessage[][],
    runId: string,
    parentRunId?: string,
    _extra?: Record<string, unknown>,
    _tags?: string[],
    metadata?: Record<string, unknown>,
    runName?: string,
  ): void {
    const model = String(metadata?.ls_model_name ?? '');
    this.#start(`chat ${runName ?? model}`, runId, parentRunId, { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': model });
  }

  override handleLLMEnd({ llmOutput }: LLMResult, runId: string): void {
    const { promptTokens, completionTokens } = (llmOutput?.tokenUsage ?? {}) as { promptTokens?: number; completionTokens?: number };
    const span = this.#spans.get(runId);
    if (promptTokens !== undefined) span?.setAttribute('gen_ai.usage.input_tokens', promptTokens);
    if (completionTokens !== undefined) span?.setAttribute('gen_ai.usage.output_tokens', completionTokens);
    this.#end(runId);
  }

  override handleLLMError(error: unknown, runId: string): void {
    this.#end(runId, error);
  }

  override handleChainEnd(_outputs: unknown, runId: string): void {
    this.#end(runId);
  }

  override handleChainError(error: unknown, runId: string): void {
    this.#end(runId, error);
  }

  #start(name: string, runId: string, parentRunId: string | undefined, attributes: Record<string, string>): void {
    const { trace, context } = this.#api;
    const parent = parentRunId === undefined ? undefined : this.#spans.get(parentRunId);
    const around = parent ? trace.setSpan(context.active(), parent) : context.active();
    this.#spans.set(runId, trace.getTracer('evenhand').startSpan(name, { attributes }, around));
  }

  #end(runId: string, error?: unknown): void {
    const span = this.#spans.get(runId);
    this.#spans.delete(runId);
    // the code of an error, not its words: those may quote an article
    if (error !== undefined)
      span?.setStatus({ code: this.#api.SpanStatusCode.ERROR, message: String((error as { code?: unknown }).code ?? 'error') });
    span?.end();
  }
}

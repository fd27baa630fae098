import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import { RunCollectorCallbackHandler } from '@langchain/core/tracers/run_collector';
import { describe, expect, test } from 'vitest';
import { createModelEngine } from '../../../src/engines/model/model-engine.ts';
import { OtelHandler } from '../../../src/model/tracing/otel-handler.ts';
import { scriptedModel } from '../../../src/testing.ts';
import { article, context, replies } from './article.ts';

const saying = () => scriptedModel(({ promptId }) => ({ json: replies[promptId] }));

type Span = { name: string; parent: string | undefined; attributes: Record<string, unknown>; isEnded: boolean; status?: unknown };

/** What is used of OpenTelemetry's API, keeping its spans. */
function fakeOpenTelemetry() {
  const spans: Span[] = [];
  const api = {
    SpanStatusCode: { ERROR: 2 },
    context: { active: () => ({ span: undefined as Span | undefined }) },
    trace: {
      setSpan: (_: unknown, span: unknown) => ({ span: (span as { of: Span }).of }),
      getTracer: () => ({
        startSpan: (name: string, { attributes }: { attributes: Record<string, string> }, around: unknown) => {
          const span: Span = { name, parent: (around as { span?: Span }).span?.name, attributes: { ...attributes }, isEnded: false };
          spans.push(span);
          return {
            of: span,
            setAttribute: (key: string, value: string | number) => (span.attributes[key] = value),
            setStatus: (status: unknown) => (span.status = status),
            end: () => (span.isEnded = true),
          };
        },
      }),
    },
  };
  return { spans, api };
}

describe('whoever follows a run', () => {
  test('sees chains and calls nested, with prompt, model and tokens', async () => {
    const collector = new RunCollectorCallbackHandler();
    const engine = await createModelEngine({ model: saying(), callbacks: [collector] });
    await engine.draft(article, context());
    const root = collector.tracedRuns[0]!;
    expect(root.name).toBe('evenhand draft');
    const children = root.child_runs ?? [];
    const chains = children.map(({ name, child_runs = [] }) => [name, child_runs.map((run) => [run.run_type, run.name])]);
    expect(Object.fromEntries(chains)).toEqual({
      summary: [['llm', 'summary']],
      phrases: [['llm', 'loaded-phrases']],
      inconsistencies: [['llm', 'inconsistencies']],
    });
    const call = children.find(({ name }) => name === 'summary')!.child_runs![0]!;
    expect(call.outputs).toMatchObject({ llmOutput: { tokenUsage: { promptTokens: 100, completionTokens: 20 } } });
    expect(call.extra).toMatchObject({ metadata: { ls_model_name: 'scripted:model' } });
  });

  test('by OpenTelemetry gets spans without a word of the article', async () => {
    const { spans, api } = fakeOpenTelemetry();
    const failing = scriptedModel(({ promptId }) => (promptId === 'summary' ? { text: '', refusal: 'No.' } : { json: replies[promptId] }));
    const engine = await createModelEngine({ model: failing, callbacks: [new OtelHandler(api)] });
    await engine.draft(article, context());
    expect(spans.every(({ isEnded }) => isEnded)).toBe(true);
    expect(spans.find(({ name }) => name === 'chat loaded-phrases')).toMatchObject({
      parent: 'phrases',
      attributes: { 'gen_ai.request.model': 'scripted:model', 'gen_ai.usage.input_tokens': 100, 'gen_ai.usage.output_tokens': 20 },
    });
    expect(spans.find(({ name }) => name === 'phrases')?.parent).toBe('evenhand draft');
    expect(JSON.stringify(spans)).not.toContain(article.document.text.slice(0, 20));
  });

  test('and throws, does not spoil the run', async () => {
    class Faulty extends BaseCallbackHandler {
      override name = 'faulty';
      override handleChatModelStart(): void {
        throw new Error('the follower stumbled');
      }
    }
    const engine = await createModelEngine({ model: saying(), callbacks: [new Faulty()] });
    expect((await engine.draft(article, context())).gaps).toEqual([]);
  });
});

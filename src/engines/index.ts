import type { Engine, EngineContext } from '../contracts/engine.ts';
import type { Estimate } from '../contracts/estimate.ts';
import type { Segmented } from '../contracts/segmented.ts';
import type { ModelEngineOptions } from './model/model-engine-options.ts';

/** Options of every engine together; each takes what it knows. */
export type EngineOptions = ModelEngineOptions;

/** What reading an article, or judging a summary of it, would cost. */
export type Estimator = {
  article(segmented: Segmented, context: EngineContext): Promise<Estimate>;
  support(summary: Segmented, segmented: Segmented, context: Pick<EngineContext, 'signal' | 'stop'>): Promise<Estimate>;
};

export type EngineEntry = {
  readonly name: Engine['name'];
  readonly needsModel: boolean;
  load(options: EngineOptions): Promise<Engine>;
  loadEstimator(options: EngineOptions): Promise<Estimator>;
};

const free: Estimate = { model: null, calls: [], costUsd: 0, maxCostUsd: 0, priceRead: null };

/** Light entries: what an engine needs is loaded with the engine. */
export const engines: readonly EngineEntry[] = [
  {
    name: 'embedded',
    needsModel: false,
    load: async () => (await import('./embedded/embedded-engine.ts')).embeddedEngine,
    loadEstimator: async () => ({ article: async () => free, support: async () => free }),
  },
  {
    name: 'model',
    needsModel: true,
    load: async (options) => (await import('./model/model-engine.ts')).createModelEngine(options),
    loadEstimator: async (options) => {
      const { estimateByModel, estimateSupportByModel } = await import('./model/estimate-by-model.ts');
      return {
        article: (segmented, context) => estimateByModel(segmented, context, options),
        support: (summary, segmented, context) => estimateSupportByModel(summary, segmented, context, options),
      };
    },
  },
];

type Choice = EngineOptions & { readonly offline?: boolean | undefined };

/** The engine for these options: the model's when a model is named and `offline` does not overrule it, else the embedded one. */
export async function engineFor({ offline, ...options }: Choice): Promise<Engine> {
  return entryFor(options, offline).load(options);
}

/** Estimates what that engine would cost. */
export async function estimatorFor({ offline, ...options }: Choice): Promise<Estimator> {
  return entryFor(options, offline).loadEstimator(options);
}

function entryFor({ model }: EngineOptions, offline = false): EngineEntry {
  const needsModel = model !== undefined && !offline;
  return engines.find((engine) => engine.needsModel === needsModel)!;
}

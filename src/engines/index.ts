import type { Engine } from '../contracts/engine.ts';
import type { ModelEngineOptions } from './model/model-engine-options.ts';

/** Options of every engine together; each takes what it knows. */
export type EngineOptions = ModelEngineOptions;

export type EngineEntry = { readonly name: Engine['name']; readonly needsModel: boolean; load(options: EngineOptions): Promise<Engine> };

/** Light entries: what an engine needs is loaded with the engine. */
export const engines: readonly EngineEntry[] = [
  { name: 'embedded', needsModel: false, load: async () => (await import('./embedded/embedded-engine.ts')).embeddedEngine },
  { name: 'model', needsModel: true, load: async (options) => (await import('./model/model-engine.ts')).createModelEngine(options) },
];

/** The engine for these options: the model's when a model is named and `offline` does not overrule it, else the embedded one. */
export async function engineFor({
  offline = false,
  ...options
}: EngineOptions & { readonly offline?: boolean | undefined }): Promise<Engine> {
  const needsModel = options.model !== undefined && !offline;
  return engines.find((engine) => engine.needsModel === needsModel)!.load(options);
}

import type { EvenhandOptions, NeutraliseOptions } from '../evenhand.ts';
import { asksModel } from './engine-settings.ts';
import type { Progress } from './progress.ts';
import type { Settings } from './settings.ts';
import type { Surroundings } from './surroundings.ts';

/** What shows and follows a run with a model; disposing of it ends both. */
export type ModelRun = AsyncDisposable & {
  readonly watch: NonNullable<EvenhandOptions['watch']>;
  readonly callbacks: EvenhandOptions['callbacks'];
  /** `undefined` when nobody would see it: then replies are not streamed either. */
  readonly found: NeutraliseOptions['onFound'];
  /** Told of an article before it is read. */
  begin(source: string): void;
};

/** `undefined` when no model is asked: nothing is loaded then. */
export async function modelRunFor(settings: Settings, surroundings: Surroundings, progress: Progress): Promise<ModelRun | undefined> {
  if (!asksModel(settings)) return undefined;
  const { modelRunWatch } = await import('./model-run-watch.ts');
  const tracing = settings.trace && (await (await import('./run-tracing.ts')).runTracing(settings.trace, surroundings));
  const { end, ...watch } = modelRunWatch(settings, surroundings, progress);
  return {
    ...watch,
    found: progress.isShown ? watch.found : undefined,
    callbacks: tracing ? tracing.callbacks : undefined,
    async [Symbol.asyncDispose]() {
      end();
      if (tracing) await tracing[Symbol.asyncDispose]();
    },
  };
}

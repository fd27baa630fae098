import { join, resolve } from 'node:path';
import { UsageError } from '../errors/usage-error.ts';
import type { EngineOptions } from '../evaluate/run/run-tasks.ts';
import type { Suite } from '../evaluate/suite.ts';
import { type Budget, createBudget } from '../model/money/budget.ts';
import { engineOptionsFrom } from './engine-settings.ts';
import type { Progress } from './progress.ts';
import { settingsFrom } from './settings.ts';
import type { Surroundings } from './surroundings.ts';

type EvalEngines = AsyncDisposable & { readonly optionsOf: (model: string) => EngineOptions };
type Flags = Readonly<Record<string, unknown>>;

/**
 * Keys, recordings and followers of each model of a suite; disposing of them waits until all that is traced is sent. Only `--model` and the suite name
 * models: one that the environment names would not be what the suite says.
 *
 * @throws UsageError for a flag that needs a model where the suite asks none, and what `engineOptionsFrom` throws
 */
export async function evalEngines(
  { models, judge, replay, folder }: Suite,
  flags: Flags,
  surroundings: Surroundings,
  progress: Progress,
): Promise<EvalEngines> {
  const { format: _, output: __, ...engineFlags } = flags;
  const recorded =
    replay !== undefined && flags.record === undefined && flags.replay === undefined ? { replay: resolve(join(folder, replay)) } : {};
  const named = new Set([...models, ...(judge ? [judge.model] : [])]);
  refuseIdleFlags(named, flags);
  const options = new Map<string, EngineOptions>();
  await using tracings = new AsyncDisposableStack();
  let budget: Budget | undefined;
  let callbacks: EngineOptions['callbacks'];
  for (const model of named) {
    const { offline = false, ...settings } = await settingsFrom({ ...engineFlags, ...recorded, model }, surroundings);
    if (offline && settings.replay === undefined)
      throw new UsageError({ where: '--offline', what: `the suite asks ${model}`, hint: 'Name --engine embedded, or --replay' });
    // what is measured is asked anew, unless somebody says otherwise
    const fresh = { ...settings, cache: settings.cache ?? false };
    const { watchModel } = await import('./watch-model.ts');
    const watch = watchModel(settings, surroundings, progress);
    const { promptFolder: _prompts, maxCostUsd, ...own } = await engineOptionsFrom(fresh, surroundings, watch);
    if (maxCostUsd !== undefined) budget ??= createBudget(maxCostUsd);
    if (settings.trace !== undefined && callbacks === undefined) {
      const { runTracing } = await import('./run-tracing.ts');
      callbacks = tracings.use(await runTracing(settings.trace, surroundings)).callbacks;
    }
    options.set(model, { ...own, budget, callbacks });
  }
  const kept = tracings.move();
  return { optionsOf: (model) => options.get(model) ?? {}, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

const needModel = { record: '--record', replay: '--replay', baseUrl: '--base-url', trace: '--trace' } as const;

function refuseIdleFlags(named: ReadonlySet<string>, flags: Flags): void {
  const idle = (Object.keys(needModel) as (keyof typeof needModel)[]).find((flag) => flags[flag] !== undefined && named.size === 0);
  if (idle === undefined) return;
  throw new UsageError({ where: needModel[idle], what: 'the suite asks no model', hint: 'Add --model, or name a suite with models' });
}

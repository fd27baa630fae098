import pLimit from 'p-limit';
import { createEvenhand, type EvenhandOptions } from '../../evenhand.ts';
import type { Case } from '../case.ts';
import type { Variant } from '../run-log.ts';
import type { AnyScorer } from '../scorer.ts';
import { type CaseOutcome, type CaseReader, runCase } from './run-case.ts';

/** Options of the engine that a suite does not decide: key, base URL, recordings; also a model of one's own in place of the one that is named. */
export type EngineOptions = Omit<EvenhandOptions, 'promptFolder' | 'repeat' | 'offline'>;

/** How engines are reached. */
export type EngineAccess = {
  /** For every model, or told by its name. */
  readonly engine?: EngineOptions | ((model: string) => EngineOptions) | undefined;
  /** Default: the package's. */
  readonly createEvenhand?: ((options: EvenhandOptions) => CaseReader) | undefined;
};

export type Task = { readonly variant: Variant; readonly case: Case; readonly repeat: number };

export type TaskOptions = {
  readonly access: EngineAccess;
  readonly scorers: readonly AnyScorer[];
  readonly swapsNames: boolean;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly keep: (outcome: CaseOutcome) => void;
};

/**
 * Runs tasks, some at once, and hands over each as soon as it is done.
 *
 * @returns false when the signal stopped it
 * @throws the first error that concerns more than one case; tasks in hand are aborted
 */
export async function runTasks(
  tasks: readonly Task[],
  { access, scorers, swapsNames, concurrency, signal, keep }: TaskOptions,
): Promise<boolean> {
  const halt = new AbortController();
  const either = signal ? AbortSignal.any([signal, halt.signal]) : halt.signal;
  const limit = pLimit(concurrency);
  const evenhandFor = evenhandsOf(access);
  const perform = async ({ variant, case: item, repeat }: Task) => {
    if (either.aborted) return;
    try {
      keep(await runCase({ variant, case: item, repeat, evenhand: evenhandFor(variant, repeat), scorers, swapsNames, signal: either }));
    } catch (error) {
      if (either.aborted) return;
      halt.abort(error);
    }
  };
  await Promise.all(tasks.map((task) => limit(perform, task)));
  if (halt.signal.aborted) throw halt.signal.reason;
  return signal?.aborted !== true;
}

/** One evenhand for each variant and repeat: the repeat is part of what a store knows a request by, so that each is a true new one. */
function evenhandsOf({
  engine = {},
  createEvenhand: create = createEvenhand,
}: EngineAccess): (variant: Variant, repeat: number) => CaseReader {
  const made = new Map<string, CaseReader>();
  const optionsFor = ({ model, prompts }: Variant, repeat: number): EvenhandOptions => {
    if (model === null) return {};
    const own = typeof engine === 'function' ? engine(model) : engine;
    return { model, ...own, promptFolder: prompts ?? undefined, repeat: repeat - 1 };
  };
  return (variant, repeat) => {
    const key = JSON.stringify([variant.id, repeat]);
    const evenhand = made.get(key) ?? create(optionsFor(variant, repeat));
    made.set(key, evenhand);
    return evenhand;
  };
}

import type { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { CallbackManager } from '@langchain/core/callbacks/manager';

/** A chain is given the callbacks under which its calls belong; none when nobody follows. */
type Chains = Readonly<Record<string, (callbacks?: CallbackManager) => Promise<unknown>>>;
type Results<C extends Chains> = { -readonly [Name in keyof C]: Awaited<ReturnType<C[Name]>> };

/**
 * Runs chains side by side as a LangChain graph, each under its own name. A single one needs no graph: loading it takes longer than the embedded
 * engine takes to read an article.
 *
 * @param options.callbacks - LangChain's, of whoever follows the run; default: none, also when the environment asks for LangSmith
 * @param options.name - of the whole, for those callbacks
 * @returns the results by name, once all are there; the first throw is thrown
 */
export async function runTogether<C extends Chains>(
  chains: C,
  { callbacks = [], name = 'evenhand' }: { readonly callbacks?: readonly BaseCallbackHandler[] | undefined; readonly name?: string } = {},
): Promise<Results<C>> {
  const isFollowed = callbacks.length > 0;
  const [only, ...others] = Object.entries(chains);
  if (!only) return {} as Results<C>;
  if (others.length === 0 && !isFollowed) return { [only[0]]: await only[1]() } as Results<C>;
  // the requests leave first: LangChain loads while the model thinks. Who follows the run wants to see them leave
  const started = isFollowed ? undefined : Object.entries(chains).map(([step, chain]) => [step, chain()] as const);
  for (const [, result] of started ?? []) result.catch(() => {});
  const [{ RunnableLambda, RunnableParallel }, { AsyncLocalStorageProviderSingleton }, { noTracing }] = await Promise.all([
    import('@langchain/core/runnables'),
    import('@langchain/core/singletons'),
    import('../../model/adapters/no-tracing.ts'),
  ]);
  const named = (step: string, work: (manager?: CallbackManager) => Promise<unknown>) => [
    step,
    RunnableLambda.from((_input: unknown, config) => work(config.callbacks as CallbackManager | undefined)).withConfig({ runName: step }),
  ];
  const steps = Object.fromEntries(
    started?.map(([step, result]) => named(step, () => result)) ?? Object.entries(chains).map(([step, chain]) => named(step, chain)),
  );
  // whoever calls from a chain of LangChain's has turned on what callbacks they want; others have not
  if (!isFollowed && AsyncLocalStorageProviderSingleton.getRunnableConfig() !== undefined)
    return (await RunnableParallel.from(steps).invoke({}, { runName: name })) as Results<C>;
  // a tracer of LangSmith's name keeps LangChain from adding its own: the user's, or one that does nothing
  const all = callbacks.some((handler) => handler.name === noTracing.name) ? [...callbacks] : [...callbacks, noTracing];
  return (await RunnableParallel.from(steps).invoke({}, { callbacks: all, runName: name })) as Results<C>;
}

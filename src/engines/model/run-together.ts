type Chains = Readonly<Record<string, () => Promise<unknown>>>;
type Results<C extends Chains> = { -readonly [Name in keyof C]: Awaited<ReturnType<C[Name]>> };

/**
 * Runs chains side by side as a LangChain graph, each under its own name. A single one needs no graph: loading it takes longer than the embedded
 * engine takes to read an article.
 *
 * @returns the results by name, once all are there; the first throw is thrown
 */
export async function runTogether<C extends Chains>(chains: C): Promise<Results<C>> {
  const [only, ...others] = Object.entries(chains);
  if (!only) return {} as Results<C>;
  if (others.length === 0) return { [only[0]]: await only[1]() } as Results<C>;
  // the requests leave first: LangChain loads while the model thinks
  const started = Object.entries(chains).map(([name, chain]) => [name, chain()] as const);
  for (const [, result] of started) result.catch(() => {});
  const [{ RunnableLambda, RunnableParallel }, { AsyncLocalStorageProviderSingleton }, { noTracing }] = await Promise.all([
    import('@langchain/core/runnables'),
    import('@langchain/core/singletons'),
    import('../../model/adapters/no-tracing.ts'),
  ]);
  // whoever calls from a chain of LangChain's has turned on what callbacks they want; others have not
  const isCalledByLangChain = AsyncLocalStorageProviderSingleton.getRunnableConfig() !== undefined;
  const steps = Object.fromEntries(
    started.map(([name, result]) => [name, RunnableLambda.from(() => result).withConfig({ runName: name })]),
  );
  return (await RunnableParallel.from(steps).invoke({}, isCalledByLangChain ? undefined : { callbacks: [noTracing] })) as Results<C>;
}

type Chains = Readonly<Record<string, () => Promise<unknown>>>;
type Results<C extends Chains> = { -readonly [Name in keyof C]: Awaited<ReturnType<C[Name]>> };

/**
 * Runs chains side by side as a LangChain graph, each under its own name.
 *
 * @returns the results by name, once all are there; the first throw is thrown
 */
export async function runTogether<C extends Chains>(chains: C): Promise<Results<C>> {
  const [{ RunnableLambda, RunnableParallel }, { noTracing }] = await Promise.all([
    import('@langchain/core/runnables'),
    import('../../model/adapters/no-tracing.ts'),
  ]);
  const steps = Object.fromEntries(
    Object.entries(chains).map(([name, chain]) => [name, RunnableLambda.from(() => chain()).withConfig({ runName: name })]),
  );
  return (await RunnableParallel.from(steps).invoke({}, { callbacks: [noTracing] })) as Results<C>;
}

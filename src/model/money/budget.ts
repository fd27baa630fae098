/** What may be spent, over all models and articles of a run. */
export type Budget = {
  readonly maxUsd: number;
  spentUsd(): number;
  /**
   * Sets an amount aside before a call; waits for calls under way when they may yet leave enough.
   *
   * @returns how to settle: with what the call did cost in the end
   * @throws the signal's reason when it is aborted
   */
  reserve(amountUsd: number, signal: AbortSignal | undefined): Promise<Reservation | undefined>;
};
/** Called once, whatever becomes of the call. */
export type Reservation = (costUsd: number) => void;

/** A budget of which nothing is spent. `reserve` gives `undefined` when an amount could pass it. */
export function createBudget(maxUsd: number): Budget {
  let spent = 0;
  let reserved = 0;
  let settled = Promise.withResolvers<void>();
  return {
    maxUsd,
    spentUsd: () => spent,
    async reserve(amount, signal) {
      for (;;) {
        signal?.throwIfAborted();
        if (spent + reserved + amount <= maxUsd) break;
        // what is set aside is the most that calls may cost, and mostly they cost less
        if (reserved === 0 || spent + amount > maxUsd) return undefined;
        await Promise.race([settled.promise, rejectionOf(signal)]);
      }
      reserved += amount;
      return (cost) => {
        reserved -= amount;
        // sums of fractions: nothing reserved is exactly nothing
        if (reserved < 1e-12) reserved = 0;
        spent += cost;
        settled.resolve();
        settled = Promise.withResolvers<void>();
      };
    },
  };
}

function rejectionOf(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

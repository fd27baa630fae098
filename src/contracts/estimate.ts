/** One call as a run would make it. */
export type CallEstimate = {
  readonly promptId: string;
  readonly inputTokens: number;
  /** As replies to this prompt mostly are. */
  readonly outputTokens: number;
  readonly maxOutputTokens: number;
  /** The cache holds its reply: it would not be sent. */
  readonly isStored: boolean;
};

/** What reading an article would cost. The second wave of calls rests on the first one's replies, so it is estimated from what the rules find. */
export type Estimate = {
  /** `null` when no model is named: nothing would be sent. */
  readonly model: string | null;
  readonly calls: readonly CallEstimate[];
  /** US dollars; `null` when the price is not known. */
  readonly costUsd: number | null;
  /** If every reply were as long as it may be, and no repair were needed. */
  readonly maxCostUsd: number | null;
  /** Day of the price that was counted with, "2026-04-30"; `null` for a price of the user's own, and when none is known. */
  readonly priceRead: string | null;
};

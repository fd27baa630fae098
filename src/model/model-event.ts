import type { ModelReply, ModelUsage } from './chat-model.ts';

/** What happens at the model, for whoever watches; `call` counts from 1 and tells calls side by side apart. */
export type ModelEvent =
  | { readonly kind: 'asked'; readonly call: number; readonly promptId: string }
  | {
      readonly kind: 'answered';
      readonly call: number;
      readonly promptId: string;
      readonly usage: ModelUsage;
      readonly finish: ModelReply['finish'];
      readonly costUsd: number | null;
      readonly isStored: boolean;
      readonly seconds: number;
      /** `null` when nobody counted. */
      readonly retries: number | null;
    }
  | { readonly kind: 'failed'; readonly call: number; readonly promptId: string; readonly seconds: number; readonly why: string }
  | { readonly kind: 'notice'; readonly message: string };

export type WatchModel = (event: ModelEvent) => void;

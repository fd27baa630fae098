import type { BaseCallbackHandler } from '@langchain/core/callbacks/base';

/** A way to follow runs, as LangChain's callbacks. */
export type Tracing = {
  readonly callbacks: readonly BaseCallbackHandler[];
  /** Waits until all is sent. */
  flush(): Promise<void>;
};

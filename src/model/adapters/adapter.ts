import type { ChatModel } from '../chat-model.ts';

export type AdapterOptions = {
  /** What the model is called here, and in records: "openai:gpt-5-mini". */
  readonly label: string;
  readonly provider: string;
  /** What the provider calls the model: "gpt-5-mini". */
  readonly name: string;
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
  readonly organization: string | undefined;
  readonly fetch: typeof globalThis.fetch | undefined;
};

/** A way to reach models; light, since all that weighs comes with `load`. */
export type Adapter = {
  readonly name: string;
  /** What may stand before the colon of a model's name. */
  readonly providers: readonly string[];
  load(): Promise<(options: AdapterOptions) => Promise<ChatModel>>;
};

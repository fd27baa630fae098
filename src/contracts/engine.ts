import type { EngineName, PartName } from './category.ts';
import type { Comparison, Draft, Grounded, Review } from './draft.ts';
import type { HouseStyle } from './house-style.ts';
import type { Segmented } from './segmented.ts';
import type { JudgedSummary } from './support.ts';

/** Which wording of a prompt was used: `digest` is the hex SHA-256 of the file with its partials put in. */
export type PromptIdentity = { readonly id: string; readonly version: number; readonly digest: string };

/** Findings as they come, before they are held against the text: some may be dropped yet. */
export type Found = {
  readonly part: PartName;
  readonly count: number;
  /** Words of the article that the last of them is about; `null` when there is none. */
  readonly last: string | null;
  /** The last of them as the model wrote it, judged by nobody yet; `null` when all of a part are there. */
  readonly said: Readonly<Record<string, unknown>> | null;
};

export type EngineContext = {
  /** The parts that were asked for. `rewrite` needs `phrases`, whether or not they are shown. */
  readonly parts: ReadonlySet<PartName>;
  /** Length of the summary, in words, at most. */
  readonly words: number;
  /** The editor's own words to flag and to let pass; the pipeline sees to it whatever the engine does with it. */
  readonly style?: HouseStyle | undefined;
  /** Gives up: what is under way throws its reason. */
  readonly signal: AbortSignal | undefined;
  /** Brings what is done: what is under way leaves a gap `interrupted`. Only what waits for something heeds it. */
  readonly stop?: AbortSignal | undefined;
  /** Is told of findings as they come, part by part. */
  readonly onFound?: ((found: Found) => void) | undefined;
};

/** Reads an article and says what it finds; everything before and after is the same for each engine. */
export type Engine = {
  readonly name: EngineName;
  /** "openai:gpt-5-mini"; `null` when no model is used. */
  readonly model: string | null;
  readonly prompts: readonly PromptIdentity[];
  draft(segmented: Segmented, context: EngineContext): Promise<Draft>;
  review(grounded: Grounded, context: EngineContext): Promise<Review>;
  /** Holds the article against a reference, which the editor trusts no less than the article. */
  compare(segmented: Segmented, reference: Segmented, context: EngineContext): Promise<Comparison>;
  /** Judges which statements of a summary the article supports. Both have sentences. */
  support(summary: Segmented, segmented: Segmented, context: Pick<EngineContext, 'signal' | 'stop'>): Promise<JudgedSummary>;
  /** Puts down what the engine holds open. */
  [Symbol.dispose]?(): void;
};

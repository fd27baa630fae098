/** What a prompt would like of the model; an adapter leaves out what a model refuses. */
export type ModelWishes = { readonly temperature?: number; readonly maxOutputTokens?: number };

export type InputKind = 'string' | 'number';

/** Contents of a prompt's front matter. */
export type FrontMatter = {
  /** Equals the file name without ".md". */
  readonly id: string;
  /** Counts from 1; raised with every change of meaning. */
  readonly version: number;
  readonly purpose: string;
  readonly inputs: Readonly<Record<string, InputKind>>;
  /** Name of the contract of the reply. */
  readonly output: string;
  readonly model: ModelWishes;
};

/** A prompt file or a partial as it was read. */
export type PromptFile = {
  /** Shown in messages: "prompts/summary.md". */
  readonly path: string;
  readonly text: string;
  /** Hex SHA-256 of `text` in UTF-8. */
  readonly digest: string;
};

/** A prompt file whose front matter was parsed; partials are not put in yet. `body` begins at line `bodyLine` of the file. */
export type ParsedPrompt = PromptFile & FrontMatter & { readonly body: string; readonly bodyLine: number };

export type PromptMessage = { readonly role: 'system' | 'user'; readonly content: string };

/** A prompt ready to be filled: partials are put in, and its inputs are known to be just those it declares. */
export type Prompt = FrontMatter & {
  readonly path: string;
  /** Hex SHA-256 of the file with its partials put in: a changed partial is a changed prompt. */
  readonly digest: string;
  /** Messages with `{{input}}` slots. */
  readonly messages: readonly PromptMessage[];
};

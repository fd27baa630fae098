/** What the server does with one request, as plain data: it is a process of its own. */
export type Fault =
  | 'answer'
  | {
      readonly status: number;
      readonly error: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly retryOnDate?: boolean;
    }
  | { readonly connection: Connection }
  /** A whole reply whose text has this many bytes. */
  | { readonly bytes: number; readonly status?: number }
  /** Instead of a chat completion. */
  | { readonly body: string }
  /** Of a chat completion; what is no string is sent as JSON. */
  | { readonly content: unknown; readonly finish?: string; readonly refusal?: string }
  /** Messages of more characters have no room in the model's context. */
  | { readonly roomForCharacters: number };

/** `reset`: before the reply; `cut`: in the middle of it; `silent`: no answer; `stalled`: headers and no more; `trickling`: a byte now and then. */
export type Connection = 'reset' | 'cut' | 'silent' | 'stalled' | 'trickling';

/** The last fault of a list stands for all requests that follow. Outputs that have no list of their own take that of `all`, or are answered well. */
export type Script = Readonly<Partial<Record<Output | 'all', readonly Fault[]>>>;

/** What a prompt asks for, by the name of its schema. */
export type Output = 'summary' | 'loadedPhrases' | 'inconsistencies' | 'review' | 'smoothed' | 'statements' | 'compared';

/** A request that the server saw. */
export type Seen = { readonly output: string; readonly atMs: number; readonly characters: number };

import type { ExitCode } from '../exit-code.ts';
import type { OptionEntry } from '../option-entries.ts';
import type { Surroundings } from '../surroundings.ts';

/** What was asked of a command: its arguments, and its flags by camel-cased name. */
export type Invocation = {
  readonly operands: readonly string[];
  readonly flags: Readonly<Record<string, unknown>>;
  readonly surroundings: Surroundings;
};

/** Does what a command is for. Throws what the user has to mend. */
export type Action = (invocation: Invocation) => Promise<ExitCode>;

/** What help needs of a command; the rest comes with `load`. */
export type CommandEntry = {
  readonly name: string;
  /** As in a usage line: "<article>", "[suite...]", or nothing. */
  readonly operands: string;
  readonly summary: string;
  readonly options: readonly OptionEntry[];
  /** Lines that stand below the options. */
  readonly notes?: string;
  load(): Promise<Action>;
};

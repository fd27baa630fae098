type Details = { what: string; where?: string | undefined; hint?: string | undefined; cause?: unknown };

/** Base of every error that evenhand throws on purpose; `code` is stable, the wording is not. */
export abstract class EvenhandError extends Error {
  abstract readonly code: string;
  /** File, URL, document id or model call; `undefined` when the process itself is at fault. */
  readonly where: string | undefined;
  /** One sentence that tells the reader what to do next, without its full stop. */
  readonly hint: string | undefined;

  constructor({ what, where, hint, cause }: Details) {
    super([where && `${where}:`, stopped(what), hint && stopped(hint)].filter(Boolean).join(' '), { cause });
    this.name = new.target.name;
    this.where = where;
    this.hint = hint;
  }
}

function stopped(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Whether evenhand threw it on purpose. Told by `code`, so that two installed versions agree. */
export function isEvenhandError(error: unknown): error is EvenhandError {
  return error instanceof Error && 'hint' in error && 'code' in error && typeof error.code === 'string';
}

import { EvenhandError } from './evenhand-error.ts';

/** `setup` errors are the user's to mend before anything can start; the others leave a gap in the report. */
export type ModelErrorCode =
  | 'model-key-missing'
  | 'model-unknown'
  | 'model-package-missing'
  | 'model-unreachable'
  | 'model-rejected'
  | 'model-context-too-long'
  | 'model-refused'
  | 'model-filtered'
  | 'model-cut-off'
  | 'model-empty'
  | 'model-bad-reply'
  | 'model-timeout'
  | 'model-over-budget'
  | 'model-interrupted'
  | 'model-wrong-language'
  | 'replay-missing';

type Details = { code: ModelErrorCode; where: string; what: string; hint?: string; cause?: unknown; status?: number; rawReply?: string };

/** A chat model could not be asked, or its reply is of no use. Never carries a key. */
export class ModelError extends EvenhandError {
  readonly code: ModelErrorCode;
  /** HTTP status, when the server answered with one. */
  readonly status: number | undefined;
  /** The model's words as they arrived, to debug from the error alone. */
  readonly rawReply: string | undefined;

  constructor({ code, status, rawReply, ...details }: Details) {
    super(details);
    this.code = code;
    this.status = status;
    this.rawReply = rawReply;
  }
}

import { EvenhandError } from './evenhand-error.ts';

export type InputErrorCode =
  | 'input-missing'
  | 'input-unreadable'
  | 'input-binary'
  | 'input-encoding'
  | 'input-empty'
  | 'input-blank'
  | 'input-too-big'
  | 'input-format';

/** An article cannot be read; other articles of the same run are not touched by it. */
export class InputError extends EvenhandError {
  readonly code: InputErrorCode;

  constructor({ code, ...details }: { code: InputErrorCode; where: string; what: string; hint?: string; cause?: unknown }) {
    super(details);
    this.code = code;
  }
}

import { EvenhandError } from './evenhand-error.ts';

export type EvaluationErrorCode = 'eval-suite-invalid' | 'eval-gold-invalid' | 'eval-log-invalid' | 'eval-incomparable';

/** A suite, case, gold annotation or run log cannot be used. */
export class EvaluationError extends EvenhandError {
  readonly code: EvaluationErrorCode;

  constructor({ code, ...details }: { code: EvaluationErrorCode; where: string; what: string; hint?: string; cause?: unknown }) {
    super(details);
    this.code = code;
  }
}

import { EvenhandError } from './evenhand-error.ts';

export type UsageErrorCode = 'usage-invalid' | 'config-invalid' | 'output-unwritable' | 'cache-unusable';

/** A flag, option, configuration or output path is not of use as it was given. */
export class UsageError extends EvenhandError {
  readonly code: UsageErrorCode;

  constructor({
    code = 'usage-invalid',
    ...details
  }: { code?: UsageErrorCode; where?: string; what: string; hint?: string; cause?: unknown }) {
    super(details);
    this.code = code;
  }
}

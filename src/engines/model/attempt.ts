import { type GapCode, gapCodes, type PartName } from '../../contracts/category.ts';
import type { DraftGap } from '../../contracts/draft.ts';
import { ModelError } from '../../errors/model-error.ts';

export type Outcome<T> = { readonly value: T } | { readonly error: ModelError };

/**
 * Does what may fail at the model, so that the rest goes on.
 *
 * @throws what is no failure of the model: the signal's reason, a bug, and what the user has to mend before anything can be done
 */
export async function attempt<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<Outcome<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (!isModelError(error) || isForTheUser(error)) throw error;
    return { error };
  }
}

/** The gap that a failure leaves in a part. */
export function gapOf(
  { code, message }: ModelError,
  part: PartName,
  { failsPart = true, code: asCode }: { readonly failsPart?: boolean; readonly code?: GapCode } = {},
): DraftGap {
  // what ends a whole run says so, in whatever step it was
  if (code === 'model-interrupted') return { part, code: 'interrupted', why: message, failsPart };
  if (code === 'model-over-budget') return { part, code, why: message, failsPart };
  const known = gapCodes.find((gapCode) => gapCode === code);
  return { part, code: asCode ?? known ?? 'model-failed', why: message, failsPart };
}

function isModelError(error: unknown): error is ModelError {
  // by code, so that an error of another installed version counts as well
  return error instanceof ModelError || (error instanceof Error && 'code' in error && /^(?:model-|replay-)/.test(String(error.code)));
}

function isForTheUser({ code, status }: ModelError): boolean {
  if (code === 'model-rejected') return status === 401 || status === 403 || status === 404;
  return code === 'model-key-missing' || code === 'model-unknown' || code === 'model-package-missing' || code === 'replay-missing';
}

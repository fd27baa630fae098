/** What ends a run before its end. */
export type RunLimits = {
  /** Nobody reads the output any more: nothing is worth finishing. */
  readonly signal: AbortSignal;
  /** Ctrl-C, or the time is over: what is done is kept. */
  readonly stop: AbortSignal;
};

/** Tells apart why a process is stopped, and adds the time that a run may take. */
export function limitsOf(process: AbortSignal, maxTimeMs: number | undefined): RunLimits {
  const gone = new AbortController();
  const interrupted = new AbortController();
  const tell = () => (process.reason === 'interrupted' ? interrupted : gone).abort(process.reason);
  if (process.aborted) tell();
  else process.addEventListener('abort', tell, { once: true });
  return {
    signal: gone.signal,
    stop: maxTimeMs === undefined ? interrupted.signal : AbortSignal.any([interrupted.signal, AbortSignal.timeout(maxTimeMs)]),
  };
}

/** Where Node's `fetch` keeps what sends its requests; undici's own name, promised to packages beside Node's copy of it. */
const dispatcherKey = Symbol.for('undici.globalDispatcher.1');

type Dispatch = (options: Readonly<Record<string, unknown>>, handler: unknown) => boolean;

/**
 * `fetch` without limits of its own to how long a server may think, or pause. Node's gives up after 300 s without a word, and a large model on a small machine
 * needs longer; how long a call may take is for the caller's signal to say.
 *
 * Proxies and whatever else the process has set for its requests stay in force.
 */
export const patientFetch: typeof globalThis.fetch = (address, init) => {
  // looked up late: tests and tracers put a `fetch` of their own in its place
  return globalThis.fetch(address, { ...init, dispatcher: patient } as unknown as RequestInit);
};

const patient = {
  dispatch: ((options, handler) => {
    const dispatcher = (globalThis as { [dispatcherKey]?: { dispatch: Dispatch } })[dispatcherKey]!;
    return dispatcher.dispatch({ ...options, headersTimeout: 0, bodyTimeout: 0 }, handler);
  }) satisfies Dispatch,
};

import { ModelError } from '../../errors/model-error.ts';

/** The longest reply of any model, written in escapes, stays below this. What is longer would block the run for seconds, and may never end. */
export const mostBytes = 4 * 1024 * 1024;
/** A streamed reply has some hundred bytes round each of its words. */
const streamedTimes = 16;

/**
 * A `fetch` whose answers end at 4 MiB; those that come as event streams, at 64 MiB.
 *
 * @returns its response's body throws ModelError `model-bad-reply`, and lets go of the connection, once there is more
 */
export function boundedFetch(fetch: typeof globalThis.fetch, where: string): typeof globalThis.fetch {
  return async (address, init) => {
    const response = await fetch(address, init);
    if (response.body === null) return response;
    const { status, statusText, headers } = response;
    const most = isEventStream(response) ? mostBytes * streamedTimes : mostBytes;
    return new Response(response.body.pipeThrough(bound(where, most)), { status, statusText, headers });
  };
}

/** Whether a response comes piece by piece, as server-sent events. */
export function isEventStream({ headers }: Response): boolean {
  return /^text\/event-stream\b/i.test(headers.get('content-type') ?? '');
}

/** What is said of an answer that is longer than any reply. */
export function tooLongAnswer(where: string, most = mostBytes): ModelError {
  return new ModelError({
    code: 'model-bad-reply',
    where,
    what: `the server's answer is longer than ${most / 1024 / 1024} MB, and was not read to its end`,
    hint: 'Check the base URL, or name another model',
  });
}

function bound(where: string, most: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(piece, controller) {
      bytes += piece.byteLength;
      if (bytes <= most) controller.enqueue(piece);
      else controller.error(tooLongAnswer(where, most));
    },
  });
}

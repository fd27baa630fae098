import { ModelError } from '../../errors/model-error.ts';

/** The longest reply of any model, written in escapes, stays below this. What is longer would block the run for seconds, and may never end. */
const mostBytes = 4 * 1024 * 1024;

/**
 * A `fetch` whose answers end at 4 MiB.
 *
 * @returns its response's body throws ModelError `model-bad-reply`, and lets go of the connection, once there is more
 */
export function boundedFetch(fetch: typeof globalThis.fetch, where: string): typeof globalThis.fetch {
  return async (address, init) => {
    const response = await fetch(address, init);
    if (response.body === null) return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(bound(where)), { status, statusText, headers });
  };
}

function bound(where: string): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(piece, controller) {
      bytes += piece.byteLength;
      if (bytes <= mostBytes) return controller.enqueue(piece);
      controller.error(
        new ModelError({
          code: 'model-bad-reply',
          where,
          what: `the server's answer is longer than ${mostBytes / 1024 / 1024} MB, and was not read to its end`,
          hint: 'Check the base URL, or name another model',
        }),
      );
    },
  });
}

import { ModelError } from '../../errors/model-error.ts';
import type { CallOptions } from '../chat-model.ts';
import { isEventStream } from './bounded-fetch.ts';
import { readStreamedCompletion } from './read-streamed-completion.ts';

/**
 * A `fetch` that brings answers whole. A connection that breaks off in the middle of one is then an error of the `fetch`, which the SDK tries again as it does
 * one that breaks off before it.
 *
 * With `onPiece`, a server that streams is heard piece by piece, and its answer put together to what it would have been in one piece.
 *
 * @param options.payAgain - asked before the error is thrown: what broke off may have been charged
 */
export function wholeAnswerFetch(
  fetch: typeof globalThis.fetch,
  { onPiece, payAgain }: Pick<CallOptions, 'onPiece' | 'payAgain'>,
): typeof globalThis.fetch {
  return async (address, init) => {
    const response = await fetch(address, init);
    if (response.body === null) return response;
    const { status, statusText } = response;
    // the body is no longer what these two say
    const headers = Object.fromEntries([...response.headers].filter(([name]) => !/^content-(?:length|encoding)$/i.test(name)));
    try {
      if (!response.ok || !isEventStream(response)) return new Response(await response.text(), { status, statusText, headers });
      const completion = await readStreamedCompletion(response.body, onPiece);
      return new Response(completion, { status, statusText, headers: { ...headers, 'content-type': 'application/json' } });
    } catch (error) {
      if (isToBeTriedAgain(error, init) && ((await payAgain?.()) ?? true)) throw error;
      return new Response(new ReadableStream({ start: (controller) => controller.error(error) }), { status, statusText, headers });
    }
  };
}

function isToBeTriedAgain(error: unknown, init: RequestInit | undefined): boolean {
  return !(error instanceof ModelError) && init?.signal?.aborted !== true;
}

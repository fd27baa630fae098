import { isEvenhandError } from '../errors/evenhand-error.ts';
import { ModelError, type ModelErrorCode } from '../errors/model-error.ts';
import { isSpent } from './adapters/spent-account.ts';
import { redact } from './redact.ts';

type Context = { readonly where: string; readonly key?: string | undefined; readonly address?: string | undefined };
type Failure = { readonly code: ModelErrorCode; readonly what: string; readonly hint: string };

/**
 * What went wrong between us and a model, in evenhand's words. Keys are taken out of whatever the server said.
 *
 * @param error - as an SDK or LangChain threw it: an HTTP status, a network code, or neither
 * @param context - `where`: the model; `key`: never to be shown; `address`: the server, for what cannot be reached
 */
export function modelFailure(error: unknown, { where, key, address }: Context): ModelError {
  if (isEvenhandError(error)) return error as ModelError;
  const said = redact(wordsOf(error), key);
  const status = statusOf(error);
  const { code, what, hint } = status === undefined ? failureWithoutStatus(error, said, address) : failureOfStatus(status, error, said);
  // the original may hold headers and bodies: its words are enough
  const cause = new Error(said);
  return new ModelError({ code, where, what, hint, cause, ...(status !== undefined && { status }) });
}

/** HTTP status of an error as SDKs and LangChain attach it. */
export function statusOf(error: unknown): number | undefined {
  const holder = error as { status?: unknown; statusCode?: unknown; response?: { status?: unknown } } | null | undefined;
  return [holder?.status, holder?.statusCode, holder?.response?.status].find((status) => typeof status === 'number');
}

function failureOfStatus(status: number, error: unknown, said: string): Failure {
  const code = (error as { code?: unknown }).code;
  if (code === 'content_filter' || /content[ _]management policy/i.test(said)) {
    return { code: 'model-filtered', what: `the provider's content filter refused the request (${said})`, hint: 'Try another model' };
  }
  if (code === 'context_length_exceeded' || isTooLong(said)) {
    return tooLong(said);
  }
  if (status === 402 || isSpent(`${String(code)} ${said}`))
    return {
      code: 'model-rejected',
      what: `the account has no credit left (${said})`,
      hint: 'Top it up with the provider, or name another model',
    };
  if (status === 401 || status === 403)
    return { code: 'model-rejected', what: `the server refused the key (${said})`, hint: 'Check the key and what it may use' };
  if (status === 404)
    return {
      code: 'model-rejected',
      what: `the server knows no such model or path (${said})`,
      hint: 'Check the name of the model and the base URL, which ends in /v1 as a rule',
    };
  if (status === 429)
    return {
      code: 'model-unreachable',
      what: `the server takes no more requests for now (${said})`,
      hint: 'Try again later, or with less at a time',
    };
  if (status >= 500) return { code: 'model-unreachable', what: `the server failed (${said})`, hint: 'Try again later' };
  return {
    code: 'model-rejected',
    what: `the server rejected the request (${said})`,
    hint: 'Check the name of the model and the base URL',
  };
}

function tooLong(said: string): Failure {
  return {
    code: 'model-context-too-long',
    what: `the article is too long for this model (${said})`,
    hint: 'Name a model with a larger context',
  };
}

function isTooLong(said: string): boolean {
  return /context (?:length|window|size)|maximum context|prompt is too long|input is too long|too many (?:input )?tokens/i.test(said);
}

function failureWithoutStatus(error: unknown, said: string, address: string | undefined): Failure {
  const network = networkCodeOf(error);
  const server = address === undefined ? 'the server' : `the server at ${address}`;
  // first of all: the parser's words hold the page's, which may speak of anything
  if (error instanceof SyntaxError)
    return {
      code: 'model-bad-reply',
      what: `${server} did not answer in JSON (${said})`,
      hint: 'Check the base URL, which ends in /v1 as a rule',
    };
  if (/api[ _-]?key/i.test(said) && /missing|not (?:found|set|provided)|no api|must|provide|could not resolve|pass/i.test(said)) {
    return { code: 'model-key-missing', what: `the provider's key is missing (${said})`, hint: 'Export it, or run without --model' };
  }
  if (isTooLong(said)) return tooLong(said);
  if (isTimeout(error, said))
    return {
      code: 'model-timeout',
      what: `${server} did not answer in time (${said})`,
      hint: 'Try again, or allow more time with --timeout',
    };
  if (network !== undefined || /fetch failed|connection error|network|socket|terminated/i.test(said)) {
    return {
      code: 'model-unreachable',
      what: `${server} cannot be reached (${network ?? said})`,
      hint: 'Check that it runs, the base URL, and the network',
    };
  }
  return { code: 'model-rejected', what: `the call failed (${said})`, hint: 'Check the name of the model and its settings' };
}

function isTimeout(error: unknown, said: string): boolean {
  return /timed? ?out|timeout/i.test(said) || (error instanceof Error && error.name === 'TimeoutError');
}

/** "ECONNREFUSED" and the like, wherever in the chain of causes it stands. */
function networkCodeOf(error: unknown): string | undefined {
  for (let link = error, depth = 0; link instanceof Error && depth < 6; link = link.cause, depth += 1) {
    const { code, errors } = link as { code?: unknown; errors?: unknown };
    if (typeof code === 'string' && /^(?:E[A-Z_]+|UND_ERR_[A-Z_]+|CERT_[A-Z_]+|DEPTH_ZERO_[A-Z_]+)$/.test(code)) return code;
    const inner = Array.isArray(errors) ? errors.map(networkCodeOf).find((found) => found !== undefined) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  // LangChain adds an address of its own to what the server said
  const line = serverWordsIn(words.replace(/\s*Troubleshooting URL: \S+/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line || 'no message';
}

/** `400 {"error": {"message": "Too long."}}` as "400 Too long.": some SDKs give a server's answer as it came. */
function serverWordsIn(words: string): string {
  const begin = words.indexOf('{');
  if (begin === -1) return words;
  try {
    const { error, message } = JSON.parse(words.slice(begin)) as { error?: { message?: unknown }; message?: unknown };
    const said = error?.message ?? message;
    return typeof said === 'string' ? `${words.slice(0, begin)}${said}` : words;
  } catch {
    return words;
  }
}

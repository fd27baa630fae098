/** Fields in which a model speaks to the editor. Quotes, alternatives and whole sentences are held against the article elsewhere. */
const remarks = new Set([
  'analysis',
  'check',
  'comparison',
  'explanation',
  'reason',
  'says',
  'speaker',
  'subject',
  'target',
  'what',
  'why',
]);
const addressOrMarkup = /\b(?:https?|ftp|file):\/\/|\b(?:javascript|data|mailto|vbscript):|\bwww\.|<[/!?]?[a-z-]|\]\(/i;
const leftOut = 'The remark of the model held an address or markup, and is left out.';

/**
 * A reply whose remarks are plain words: an article that makes a model say so cannot put addresses, markup or invisible characters before an editor's eyes.
 *
 * @param reply - as zod let it through
 */
export function withPlainRemarks<T>(reply: T): T {
  return plain(reply, undefined) as T;
}

function plain(value: unknown, key: string | undefined): unknown {
  if (typeof value === 'string') return key !== undefined && remarks.has(key) ? plainWords(value) : value;
  if (Array.isArray(value)) return value.map((item) => plain(item, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner, name)]));
}

function plainWords(words: string): string {
  if (addressOrMarkup.test(words)) return leftOut;
  return words
    .replace(/[\p{Cc}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

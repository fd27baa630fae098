/** What looks like a key: OpenAI's and Anthropic's forms, Google's, and whatever follows "Bearer". */
const keyLike = /\b(?:sk|pk|rk)-[\w-]{8,}|\bAIza[\w-]{20,}|\bBearer\s+[\w.~+/=-]{8,}/g;

/** A text without the key, and without anything that looks like one. */
export function redact(text: string, key: string | undefined): string {
  const withoutKey = key === undefined || key.length < 4 ? text : text.replaceAll(key, '[key]');
  return withoutKey.replace(keyLike, '[key]');
}

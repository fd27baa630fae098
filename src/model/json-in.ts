/**
 * The JSON value that a reply holds: the whole of it, what stands in a code fence, or the outermost braces, with or without the model's thoughts before it.
 *
 * @throws SyntaxError with the parser's words when there is none
 */
export function jsonIn(reply: string): unknown {
  const text = reply.trim();
  const fenced = /```(?:json)?[ \t]*\r?\n?([\s\S]*?)```/i.exec(text)?.[1];
  const thought = text.lastIndexOf('</think>');
  const candidates = [text, fenced, inBraces(text), thought === -1 ? undefined : inBraces(text.slice(thought))];
  let fault: unknown;
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    try {
      return JSON.parse(candidate);
    } catch (error) {
      fault = error;
    }
  }
  throw fault;
}

function inBraces(text: string): string | undefined {
  const first = text.indexOf('{');
  const last = text.lastIndexOf('}');
  return first !== -1 && first < last ? text.slice(first, last + 1) : undefined;
}

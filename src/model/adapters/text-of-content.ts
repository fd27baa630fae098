/** The words of a message whose content is a text, or a list of parts as some servers send it. */
export function textOfContent(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: unknown) => (typeof part === 'string' ? part : ((part as { text?: unknown } | null)?.text ?? '')))
    .filter((text) => typeof text === 'string')
    .join('');
}

/**
 * Keeps a build server from taking a line for a command of its own: GitHub obeys a line that begins with `::` or `##[`, and wrapped words of an article could.
 *
 * A word joiner, which nobody sees, goes before them.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*)(?=::|##\[)/gm, '$1\u2060');
}

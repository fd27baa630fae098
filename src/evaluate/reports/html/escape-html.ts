import { visibleText } from '../../../render/visible-text.ts';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words from outside as text, or as the value of a quoted attribute, on one line: markup in them stays text, and nothing in them turns the reading direction. */
export function escapeHtml(text: string): string {
  return escaped(visibleText(text));
}

/**
 * An article's own text, line ends and white space kept, for an element with `white-space: pre-wrap`: what the page holds is what the article says,
 * except that control characters become their pictures and marks of reading direction become readable.
 */
export function articleHtml(text: string): string {
  return escaped(text)
    .replace(/\r/g, '&#13;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (character) => String.fromCodePoint(0x2400 + character.charCodeAt(0)))
    .replace(/\u007f/g, '\u2421')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase()}⟩`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character]!);
}

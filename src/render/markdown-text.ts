import { visibleText } from './visible-text.ts';

/**
 * Words from outside as plain text of GitHub's Markdown: nothing in them becomes markup, a link, a mention, an issue number or HTML.
 *
 * Addresses, mentions and numbers get a zero-width space, since their detection looks at the finished page, where escapes are gone.
 */
export function markdownText(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_[\]#|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^[-+=]|^(\d+)(?=[.)])/, (start, digits?: string) => (digits === undefined ? `\\${start}` : `${digits}\\`))
    .replace(/@/g, '@&#8203;')
    .replace(/\\#(?=\d)/g, '\\#&#8203;')
    .replace(/:(?=\/\/)/g, ':&#8203;')
    .replace(/\bwww\./gi, '$&&#8203;');
}

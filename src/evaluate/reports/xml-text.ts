import { visibleText } from '../../render/visible-text.ts';

/** Words from outside as text or attribute of XML 1.0, on one line: no markup, and none of the characters that XML forbids even as references. */
export function xmlText(text: string): string {
  return visibleText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;')
    .replace(/[\ufffe\uffff]/g, '\ufffd');
}

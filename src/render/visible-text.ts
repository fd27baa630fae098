/**
 * Makes words from outside fit to be shown on one line: white space becomes one space, control characters and invisible ones become readable marks.
 *
 * Joiners inside emoji and scripts stay; soft hyphens go. What is left can neither move a cursor nor turn the reading direction.
 */
export function visibleText(text: string): string {
  if (!/[^\x20-\x7e]| {2}|^ | $/.test(text)) return text;
  return text
    .replace(/\s+/g, ' ')
    .replace(/\u00ad/g, '')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, markOf)
    .trim();
}

/** The readable mark of one invisible character: ␛ for escape, ⟨U+202E⟩ for what has no picture. */
export function markOf(character: string): string {
  const code = character.codePointAt(0)!;
  // the pictures for controls: ␀ to ␟, and ␡
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

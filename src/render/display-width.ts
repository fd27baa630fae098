/**
 * Columns that a text takes on a terminal: 2 for emoji and East Asian wide characters, 0 for marks that combine, else 1 a grapheme.
 *
 * An approximation by blocks; terminals differ on rare scripts.
 */
export function displayWidth(text: string): number {
  if (isNarrow(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemesOf(text)) width += graphemeWidth(grapheme);
  return width;
}

/** The longest beginning of `text` that takes at most `width` columns; graphemes stay whole. */
export function beginningOf(text: string, width: number): string {
  if (isNarrow(text)) return text.slice(0, width);
  let taken = 0;
  let beginning = '';
  for (const grapheme of graphemesOf(text)) {
    taken += graphemeWidth(grapheme);
    if (taken > width) break;
    beginning += grapheme;
  }
  return beginning;
}

/** `text` cut into pieces of at most `width` columns; a grapheme that is wider still gets a piece of its own. */
export function piecesOf(text: string, width: number): string[] {
  const pieces: string[] = [];
  if (isNarrow(text)) {
    for (let at = 0; at < text.length; at += width) pieces.push(text.slice(at, at + width));
    return pieces;
  }
  let used = width;
  for (const grapheme of graphemesOf(text)) {
    const needed = graphemeWidth(grapheme);
    if (used + needed > width) {
      pieces.push('');
      used = 0;
    }
    pieces[pieces.length - 1] += grapheme;
    used += needed;
  }
  return pieces;
}

/** `text`, or a beginning of it with an ellipsis, in at most `width` columns. */
export function cutToWidth(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `${beginningOf(text, width - 1).trimEnd()}…`;
}

/**
 * Latin, Greek, Cyrillic, punctuation and signs that are one column each and never combine: most text is nothing else, and
 * the first segmentation into graphemes costs 20 ms.
 */
function isNarrow(text: string): boolean {
  return /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u203b\u20a0-\u20c0\u2100-\u2193\u2400-\u2426\u2500-\u257f\u25b8\u25c2\u27e8\u27e9]*$/.test(
    text,
  );
}

let segmenter: Intl.Segmenter | undefined;

function* graphemesOf(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** Wide blocks: Hangul Jamo, CJK to Yi, Hangul syllables, compatibility forms, full-width forms, the planes of ideographs. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;

function graphemeWidth(grapheme: string): number {
  if (/^\p{Emoji_Presentation}/u.test(grapheme) || grapheme.includes('\ufe0f') || wide.test(grapheme)) return 2;
  return /^[\p{M}\u200c\u200d]+$/u.test(grapheme) ? 0 : 1;
}

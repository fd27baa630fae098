export type Folded = {
  readonly text: string;
  /** Offset in the original of each code unit of the folded text, plus one entry for the end. */
  readonly origin: readonly number[];
};

const equals: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};

const ignored = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;

/**
 * Brings a text to the form in which quotations are compared: lower case, straight marks, plain dashes, one space for any white space,
 * no zero-width or soft-hyphen characters. Each code unit keeps the offset it came from.
 */
export function fold(text: string): Folded {
  const pieces: string[] = [];
  const origin: number[] = [];
  let endsInSpace = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text[offset]!;
    if (ignored.test(unit)) continue;
    const isSpace = /\s/.test(unit);
    if (isSpace && endsInSpace) continue;
    endsInSpace = isSpace;
    const lower = unit.toLowerCase();
    const piece = isSpace ? ' ' : (equals[unit] ?? (lower.length === 1 ? lower : unit));
    pieces.push(piece);
    for (let at = 0; at < piece.length; at += 1) origin.push(offset);
  }
  origin.push(text.length);
  // joined once: asking a growing string for its end at each space is quadratic
  return { text: pieces.join(''), origin };
}

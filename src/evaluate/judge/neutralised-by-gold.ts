import type { Gold } from '../gold.ts';

/** The article as gold would have it, with the first alternative of each clear phrase that may be edited. */
export function neutralisedByGold(text: string, { loaded }: Gold): string {
  const edits = loaded.filter(({ strength, inQuotation, alternatives }) => strength === 'clear' && !inQuotation && alternatives.length > 0);
  let neutral = '';
  let position = 0;
  for (const { start, end, alternatives } of edits) {
    // a cut takes one of two neighbouring spaces with it
    const takesSpace = alternatives[0] === '' && text[start - 1] === ' ' && text[end] === ' ';
    neutral += text.slice(position, start) + alternatives[0];
    position = takesSpace ? end + 1 : end;
  }
  return neutral + text.slice(position);
}

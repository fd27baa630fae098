/** Figures to the last digit, in any order: what the meaning check does not read as a number is one all the same. */
export function digitsOf(text: string): string {
  return (text.match(/\p{Nd}+/gu) ?? []).sort().join(' ');
}

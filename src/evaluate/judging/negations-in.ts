const negation = /(?<!\p{L})(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot)(?!\p{L})|n['’]t(?!\p{L})/giu;

/** How many words of a text negate. */
export function countNegations(text: string): number {
  return [...text.matchAll(negation)].length;
}

/** Whether one of two wordings negates and the other does not. */
export function gainedNegation(before: string, after: string): boolean {
  return countNegations(before) > 0 !== countNegations(after) > 0;
}

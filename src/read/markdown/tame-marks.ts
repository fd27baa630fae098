/** A character that may be syntax, or a line end. */
const mark = /[\n\r!#&*+\-<=>[\\\]_`|~]/g;

/** A text of so many marks, one of two code units or more being a mark, is no prose. */
const fewestMarks = 900;

/** Quotation and list marks at the head of a line beyond the twentieth. A line of rule marks alone (`* * *`) has none. */
const excess =
  /^(?![-*_ \t]+$)((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){20}[ \t]*)((?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)+)/gm;

/**
 * Makes letters of the marks that would cost the parser more than they tell; length and line ends stay. Two rules: of the quotation and list marks at the
 * head of a line the first twenty count, for the time grows with the cube of the nesting; and in a text of which half is marks, 900 of them or more, none
 * counts.
 */
export function tameMarks(text: string): string {
  const isHalfMarks = text.length > fewestMarks && countMarks(text) >= Math.max(fewestMarks, text.length / 2);
  if (isHalfMarks) return text.replace(mark, (unit) => (unit === '\n' || unit === '\r' ? unit : 'x'));
  return text.replace(excess, (_, kept: string, beyond: string) => kept + beyond.replace(/[^ \t]/g, 'x'));
}

/** Where the given number of marks from `start` on ends, but `most` at the latest. */
export function endOfMarks(text: string, { start, marks, most }: { start: number; marks: number; most: number }): number {
  mark.lastIndex = start;
  for (let count = 0; count < marks; count += 1) {
    const found = mark.exec(text);
    if (!found || found.index >= most) return most;
  }
  return mark.lastIndex;
}

function countMarks(text: string): number {
  return text.match(mark)?.length ?? 0;
}

export type LineIndex = { lineOf(offset: number): number; columnOf(offset: number): number };

/**
 * Tells line and column of an offset; both count from 1, columns in UTF-16 code units.
 *
 * A line ends at LF, CR LF or a lone CR.
 */
export function lineIndexOf(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return { lineOf, columnOf: (offset) => offset - starts[lineOf(offset) - 1]! + 1 };
}

import type { Line } from './text-lines.ts';

/** Widths at which mail programs, editors and wire services break lines. */
const narrowest = 45;
const widest = 120;

/**
 * Puts the lines of hard-wrapped paragraphs together and leaves one-line paragraphs alone.
 *
 * A line was broken by a machine when the next line's first word would not have fitted. Whether a text is wrapped at all shows in its line ends:
 * wrapping cuts sentences in the middle, a writer does not.
 *
 * @returns the lines of each paragraph, in text order
 */
export function joinLines(lines: readonly Line[], opensBlock: (line: Line) => boolean): Line[][] {
  const groups = groupsOf(lines);
  const isWrapped = looksWrapped(groups);
  return groups.flatMap((group) => {
    const width = Math.max(...group.slice(0, 5000).map(lengthOf));
    const paragraphs: Line[][] = [];
    for (const [index, line] of group.entries()) {
      const previous = group[index - 1];
      const goesOn = previous && isWrapped && width <= widest && isFull(previous, line, width) && !opensBlock(line);
      if (goesOn) paragraphs.at(-1)!.push(line);
      else paragraphs.push([line]);
    }
    return paragraphs;
  });
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line.isBlank) open = undefined;
    else if (open) open.push(line);
    else groups.push((open = [line]));
  }
  return groups;
}

function looksWrapped(groups: readonly Line[][]): boolean {
  let pairs = 0;
  let cut = 0;
  for (const group of groups) {
    for (let index = 1; index < group.length; index += 1) {
      const [line, next] = [group[index - 1]!, group[index]!];
      if (lengthOf(line) < narrowest - 15 || lengthOf(line) > widest) continue;
      pairs += 1;
      if (!/[.!?:]["'”’»)\]]*$/.test(line.text) && /^[\p{Ll}\d("“‘]/u.test(next.text)) cut += 1;
    }
  }
  return cut >= 1 && cut / pairs >= 0.3;
}

function isFull(line: Line, next: Line, width: number): boolean {
  const firstWord = /^\S{1,120}/.exec(next.text)?.[0].length ?? 0;
  const slack = 6;
  return width >= narrowest && lengthOf(line) + 1 + firstWord + slack > width;
}

function lengthOf({ start, end }: Line): number {
  return end - start;
}

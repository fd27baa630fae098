import { definitionsFor, linkDefinitionsOf } from './link-definitions.ts';
import { type Node, type Parsed, parseMarkdown } from './parse-markdown.ts';
import { endOfMarks } from './tame-marks.ts';

/** Some blocks of a text, in order. Their offsets, and those of `hidden`, plus `shift` are offsets of the text. */
export type Piece = Parsed & {
  readonly shift: number;
  /** Whether the block before the first one was cut, so that the first may go on with it. */
  readonly isContinuation: boolean;
};

/** Marks in a piece: a character that may be syntax, or a line end. An article has some hundred. */
const usualMarks = 1000;
/** Marks in a piece that is a single block. */
const mostMarks = 2000;
/** The same for code and raw HTML, which cost little. */
const mostMarksOfCode = 64_000;
/** Code units in a piece, for each mark that it may have. */
const unitsPerMark = 20;

/**
 * Parses the blocks of a text piece by piece, for the parser's time grows with the square of a text, or worse.
 *
 * A piece ends after 1,000 marks or 20,000 code units, so that most articles are one. All blocks in it but the last are complete, and the next piece begins
 * with that last one (of a list, with the last item), so that the outcome is the one of the whole text. Exceptions: a single block of more than 2,000
 * marks or 40,000 code units (code and raw HTML: 32 times as much) is cut at a line end, or in a line that is longer still, before a word; emphasis or a
 * table that goes on behind the cut is text there. And a link's definition in a quotation or list, or with its target on the next line, holds for its own
 * piece only.
 *
 * @param from - where to begin; what stands before is not Markdown
 */
export function* parseInPieces(text: string, from: number): Generator<Piece> {
  const definitions = linkDefinitionsOf(text);
  let isContinuation = false;
  for (let start = from, marks = usualMarks; start < text.length; ) {
    const end = endOfPiece(text, start, marks);
    const source = text.slice(start, end);
    const before = definitionsFor(definitions, source, start);
    const parsed = parseMarkdown(before + source);
    const nodes = parsed.nodes.filter((node) => startOf(node) >= before.length);
    const shift = start - before.length;
    const { kept, next } = end === text.length ? { kept: nodes, next: undefined } : withoutLast(nodes);
    const [only] = nodes;
    if (end < text.length && only && !next && marks < mostFor(only)) {
      marks *= 2;
      continue;
    }
    yield { nodes: kept, hidden: parsed.hidden, shift, isContinuation };
    isContinuation = next === undefined && nodes.length > 0;
    start = next ? startOfLine(text, shift + startOf(next)) : end;
    marks = usualMarks;
  }
}

function endOfPiece(text: string, start: number, marks: number): number {
  const end = endOfMarks(text, { start, marks, most: start + marks * unitsPerMark });
  if (end >= text.length) return text.length;
  const source = text.slice(start, end);
  const lineEnd = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'));
  // A line end of two code units stays whole.
  if (lineEnd !== -1) return start + lineEnd + (text.startsWith('\r\n', start + lineEnd) ? 2 : 1);
  // No block begins with a letter: what follows stays a paragraph.
  return start + (/^.* (?=\p{L})/su.exec(source)?.[0].length ?? source.length);
}

// `next` is what the next piece begins with; none when the only block has to grow or be cut.
function withoutLast(nodes: readonly Node[]): { kept: readonly Node[]; next: Node | undefined } {
  const last = nodes.at(-1);
  if (nodes.length > 1) return { kept: nodes.slice(0, -1), next: last };
  if (last?.type !== 'list' || last.children.length === 1) return { kept: nodes, next: undefined };
  return { kept: [{ ...last, children: last.children.slice(0, -1) }], next: last.children.at(-1) };
}

function mostFor({ type }: Node): number {
  return type === 'code' || type === 'html' ? mostMarksOfCode : mostMarks;
}

function startOf({ position }: Node): number {
  return position!.start.offset!;
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return start;
}

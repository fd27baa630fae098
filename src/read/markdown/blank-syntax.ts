import type { Span } from '../../contracts/span.ts';
import type { Piece } from './parse-in-pieces.ts';
import type { Node } from './parse-markdown.ts';

/**
 * Keeps what a reader of the rendered page sees as prose, the parser's text nodes, and puts a space for every other code unit; line ends stay. The outcome
 * is as long as the text.
 */
export function blankSyntax(text: string, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let done = 0;
  const keep = (start: number, end: number) => {
    if (start >= end) return;
    parts.push(blank(text.slice(done, start)), text.slice(start, end));
    done = end;
  };
  for (const { nodes, hidden, shift } of pieces) {
    let next = 0;
    for (const { start, end } of textsIn(nodes)) {
      let from = start;
      while (next < hidden.length && hidden[next]!.start < end) {
        const { start: hiddenFrom, end: hiddenTo } = hidden[next]!;
        next += 1;
        if (hiddenTo <= from) continue;
        keep(shift + from, shift + hiddenFrom);
        from = hiddenTo;
      }
      keep(shift + from, shift + end);
    }
  }
  parts.push(blank(text.slice(done)));
  return parts.join('');
}

function* textsIn(nodes: readonly Node[]): Generator<Span> {
  for (const node of nodes) {
    if (node.type === 'text') yield { start: node.position!.start.offset!, end: node.position!.end.offset! };
    else if ('children' in node) yield* textsIn(node.children);
  }
}

function blank(source: string): string {
  return source.replace(/[^\n\r]/g, ' ');
}

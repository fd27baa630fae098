import type { Block, BlockKind } from '../../contracts/document.ts';
import type { Piece } from './parse-in-pieces.ts';
import type { Node } from './parse-markdown.ts';

/**
 * The headings, paragraphs, list items, quotations and table rows (each an item), without their syntax and outer white space. What keeps nothing in
 * `prose` is left out; a paragraph that was cut for parsing is whole again.
 */
export function blocksOf(prose: string, pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  for (const { nodes, shift, isContinuation } of pieces) {
    const found = blocksIn(nodes, 'paragraph').flatMap(({ start, end, ...others }) => {
      const kept = prose.slice(start + shift, end + shift);
      const from = start + shift + kept.search(/\S/);
      return kept.trim() === '' ? [] : [{ ...others, start: from, end: from + kept.trim().length }];
    });
    const [first] = found;
    const last = blocks.at(-1);
    if (isContinuation && first?.kind === 'paragraph' && last?.kind === 'paragraph') {
      blocks.pop();
      found[0] = { ...last, end: first.end };
    }
    for (const block of found) blocks.push(block);
  }
  return blocks;
}

function blocksIn(nodes: readonly Node[], kind: BlockKind): Block[] {
  return nodes.flatMap((node): Block[] => {
    const span = { start: node.position!.start.offset!, end: node.position!.end.offset! };
    if (node.type === 'heading') return [{ ...span, kind: 'heading', level: node.depth }];
    if (node.type === 'paragraph') return [{ ...span, kind, level: 0 }];
    if (node.type === 'tableRow') return [{ ...span, kind: 'item', level: 0 }];
    if (!('children' in node)) return [];
    return blocksIn(node.children, node.type === 'listItem' ? 'item' : node.type === 'blockquote' ? 'quote' : kind);
  });
}

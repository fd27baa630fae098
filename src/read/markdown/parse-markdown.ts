import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Span } from '../../contracts/span.ts';
import { tameMarks } from './tame-marks.ts';

/** A node that stands in the root of the tree, or below one. */
export type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** The blocks of a text, and the syntax that lies inside of its text nodes: escapes, the marks of a quotation's later lines, hard spaces. */
export type Parsed = { readonly nodes: readonly Node[]; readonly hidden: readonly Span[] };

/** Parses Markdown: CommonMark with GitHub's tables, footnotes, task boxes and `~~` strikethrough. Every offset is one of `text`. */
export function parseMarkdown(text: string): Parsed {
  const hidden: Span[] = [];
  const hide: Extension = {
    beforeEnter(token) {
      const isHidden =
        token.type === 'escapeMarker' ||
        token.type === 'blockQuotePrefix' ||
        (token.type === 'characterReference' && hardSpace.test(this.sliceSerialize(token)));
      if (isHidden) hidden.push({ start: token.start.offset, end: token.end.offset });
    },
  };
  // The parser takes a byte order mark off and does not count it.
  const source = tameMarks(text.replace(/^\ufeff/, ' '));
  const { children } = fromMarkdown(source, { extensions, mdastExtensions: [...mdastExtensions, hide] });
  return { nodes: children, hidden };
}

const hardSpace = /^&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);$/i;

// A bare address is text with or without a link. Finding them would cost time, and the tree's pass for it loses offsets.
const extensions = [gfm({ singleTilde: false }), { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } }];
const mdastExtensions: Extension[] = gfmFromMarkdown().map(({ transforms: _, ...others }) => others);

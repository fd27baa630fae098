import { buildDocument, type Structure } from '../build-document.ts';
import { blankSyntax } from '../markdown/blank-syntax.ts';
import { blocksOf } from '../markdown/blocks-of.ts';
import { frontMatterOf } from '../markdown/front-matter.ts';
import { parseInPieces } from '../markdown/parse-in-pieces.ts';
import type { Read } from './reader.ts';

/** Reads Markdown; its front matter may name title and author. */
export const readMarkdown: Read = (text, details) => buildDocument({ text, details, structureOf });

function structureOf(text: string): Structure {
  const { end, title, byline } = frontMatterOf(text);
  const pieces = [...parseInPieces(text, end)];
  const prose = blankSyntax(text, pieces);
  return { prose, blocks: blocksOf(prose, pieces), title, byline };
}

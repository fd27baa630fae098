import type { Genre, OffsetKind, OriginKind } from './category.ts';
import type { Span } from './span.ts';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote';

/** A heading, paragraph, list item or block quotation; `level` is 1–6 for headings, else 0. Blocks never overlap and stand in text order. */
export type Block = Span & { readonly kind: BlockKind; readonly level: number };

/** An article as it was read. Offsets everywhere in evenhand count UTF-16 code units of `text`, end exclusive. */
export type Document = {
  readonly id: string;
  readonly origin: { readonly kind: OriginKind; readonly location: string | null };
  readonly offsets: OffsetKind;
  /** Decoded, otherwise untouched: line ends, white space and syntax stay. A byte order mark is not part of it. */
  readonly text: string;
  /** As long as `text`; what is syntax and not prose (Markdown marks, link targets, code) is blanked with spaces. Detection reads this. */
  readonly prose: string;
  /** What the format itself declares, syntax marks not included; `null` when it declares none (plain text), and then `segment` finds them. */
  readonly blocks: readonly Block[] | null;
  /** What came with the article from outside (page metadata, caller); `null` leaves it to `segment`. */
  readonly title: string | null;
  readonly byline: string | null;
  readonly genre: Genre | null;
  readonly hasByteOrderMark: boolean;
  /** Hex digest of `text` in UTF-8. */
  readonly sha256: string;
};

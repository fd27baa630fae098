import type { Genre } from './category.ts';
import type { Block, Document } from './document.ts';
import type { Span } from './span.ts';

/** A sentence, a heading or a list item without a full stop. Sentences stand in text order, do not overlap, and leave only white space and syntax between them. */
export type Sentence = Span & {
  /** Counts from 1 over the whole document. */
  readonly number: number;
  /** Index into `Segmented.blocks`. */
  readonly block: number;
  readonly kind: 'sentence' | 'heading' | 'item';
};

/** Whose words a quotation gives: `name` as it stands at `span`; `isNamed` is false for "a resident" or "the spokesman". */
export type Speaker = { readonly name: string; readonly span: Span; readonly isNamed: boolean };

/**
 * Words between quotation marks. `start`–`end` includes the marks, `inside` does not.
 *
 * `speech`: somebody's words. `scare`: marks with which the writer keeps a word at arm's length. `title`: name of a work, policy or term.
 * A quotation over several paragraphs is one entry a paragraph, all with the same speaker.
 */
export type Quotation = Span & {
  readonly inside: Span;
  readonly kind: 'speech' | 'scare' | 'title';
  readonly speaker: Speaker | null;
  /** Goes on in the next paragraph without a closing mark. */
  readonly isContinued: boolean;
};

/** A document with its structure. */
export type Segmented = {
  readonly document: Document;
  /** ISO 639-1 code, `null` when the text is too short to tell. */
  readonly language: string | null;
  readonly genre: Genre;
  /** The first heading, when it stands before the body. */
  readonly title: Span | null;
  /** The author's name, without "By". */
  readonly byline: Span | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
};

import { createHash } from 'node:crypto';
import type { Genre } from '../contracts/category.ts';
import type { Block, Document } from '../contracts/document.ts';
import { InputError } from '../errors/input-error.ts';

/** What is known of an article beside its text. */
export type DocumentDetails = {
  /** Default: the location, else the first twelve digits of the text's digest. */
  readonly id?: string | undefined;
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly genre?: Genre | null | undefined;
  /** Default: text from nowhere in particular. */
  readonly origin?: Document['origin'] | undefined;
};

/** What a format tells of a text; `prose` is as long as the text. */
export type Structure = {
  readonly prose: string;
  readonly blocks: readonly Block[] | null;
  readonly title: string | null;
  readonly byline: string | null;
};

type Parts = { readonly text: string; readonly details: DocumentDetails; readonly structureOf: (text: string) => Structure };

/**
 * Puts a document together: takes a byte order mark off, refuses what has no words, adds the digest. Details win over what the format tells.
 *
 * @throws InputError `input-empty`, `input-blank`
 */
export function buildDocument({ text: raw, details, structureOf }: Parts): Document {
  const hasByteOrderMark = raw.startsWith('\ufeff');
  const text = hasByteOrderMark ? raw.slice(1) : raw;
  const origin = details.origin ?? { kind: 'text', location: null };
  refuseNothing(text, details.id ?? origin.location ?? (origin.kind === 'stdin' ? 'standard input' : 'the text'));
  const { prose, blocks, title, byline } = structureOf(text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    id: details.id ?? origin.location ?? sha256.slice(0, 12),
    origin,
    offsets: 'file',
    text,
    prose,
    blocks,
    title: details.title ?? title,
    byline: details.byline ?? byline,
    genre: details.genre ?? null,
    hasByteOrderMark,
    sha256,
  };
}

function refuseNothing(text: string, where: string): void {
  if (text === '')
    throw new InputError({ code: 'input-empty', where, what: 'there is nothing in it', hint: 'Give an article of at least one sentence' });
  if (!/[^\s\u200b-\u200d\u2060\ufeff]/.test(text)) {
    throw new InputError({
      code: 'input-blank',
      where,
      what: 'there is only white space in it',
      hint: 'Give an article of at least one sentence',
    });
  }
}

import type { LoadedPhrase } from '../contracts/finding.ts';
import type { Report } from '../contracts/report.ts';
import type { Span } from '../contracts/span.ts';

/**
 * What is to be done with a loaded phrase: `instead` stands in its place, `leave-out` nothing does, `attribute` gives it to its source;
 * `quoted` stays as somebody's words, `smoothed` is part of a rewritten sentence, and with `needs-writer` no edit is safe.
 */
export type Resolution =
  | { readonly kind: 'instead' | 'attribute'; readonly words: string }
  | { readonly kind: 'leave-out' | 'quoted' | 'smoothed' | 'needs-writer' };

/** Tells what the rewrite does with each phrase; when no rewrite was asked for, what the best alternative would do. */
export function resolutionsOf({ rewrite, parts }: Report): (phrase: LoadedPhrase) => Resolution {
  const editOf = new Map(
    rewrite.edits.filter(({ kind }) => kind !== 'fit').flatMap((edit) => edit.phraseIds.map((id) => [id, edit] as const)),
  );
  return ({ id, passage, inQuotation, alternatives: [best] }) => {
    if (inQuotation) return { kind: 'quoted' };
    const edit = editOf.get(id);
    if (edit && (edit.by === 'smoothed' || reachesBeyond(edit, passage))) return { kind: 'smoothed' };
    if (edit)
      return edit.replacement === ''
        ? { kind: 'leave-out' }
        : { kind: edit.kind === 'attribute' ? 'attribute' : 'instead', words: edit.replacement };
    if (parts.rewrite === 'done' || best === undefined) return { kind: 'needs-writer' };
    return best === '' ? { kind: 'leave-out' } : { kind: 'instead', words: best };
  };
}

/** A headline that gives way as a whole, say: its new words are no alternative for one phrase in it. */
function reachesBeyond(edit: Span, phrase: Span): boolean {
  return edit.end - edit.start - (phrase.end - phrase.start) > furtherWords;
}

/** In characters: an article or a comma that goes along stays below it. */
const furtherWords = 12;

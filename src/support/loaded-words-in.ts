import type { Segmented } from '../contracts/segmented.ts';
import { detectPhrases } from '../detect/detect-phrases.ts';
import { segment } from '../segment/segment.ts';

/** The clear loaded phrases that a text says in its own voice, outside quotations, judged as prose of the article's genre. */
export function loadedWordsIn(statement: string, { document, genre }: Segmented): string[] {
  const segmented = segment({
    ...document,
    id: 'statement',
    text: statement,
    prose: statement,
    blocks: null,
    title: null,
    byline: null,
    genre,
  });
  return detectPhrases(segmented).flatMap(({ anchor, strength }) => {
    if (strength !== 'clear' || anchor.kind !== 'span') return [];
    const isQuoted = segmented.quotations.some(({ kind, start, end }) => kind !== 'scare' && start <= anchor.start && anchor.end <= end);
    return isQuoted ? [] : [`“${statement.slice(anchor.start, anchor.end)}”`];
  });
}

import type { Anchor } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';

/** The anchor of what a model quoted. A number that is no sentence's counts for nothing; the mark before a sentence is not part of its words. */
export function quoteAnchor({ sentence, quote }: { readonly sentence: number; readonly quote: string }, { sentences }: Segmented): Anchor {
  const words = quote.replace(/^\s*\[\d+(?: heading| item)?\]\s*/, '');
  return { kind: 'quote', quote: words, sentence: sentence >= 1 && sentence <= sentences.length ? sentence : null };
}

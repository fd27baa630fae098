import type { Block, Document } from '../contracts/document.ts';
import type { Segmented } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';
import { findBlocks } from './find-blocks.ts';
import { findByline } from './find-byline.ts';
import { findQuotations } from './find-quotations.ts';
import { nameSpeakers } from './name-speakers.ts';
import { splitSentences } from './split-sentences.ts';
import { tellGenre } from './tell-genre.ts';
import { tellLanguage } from './tell-language.ts';

/**
 * Finds the structure of a document: blocks, sentences, quotations with their speakers, title, byline, genre and language.
 *
 * Never throws, whatever the text; linear in its length.
 */
export function segment(document: Document): Segmented {
  const { prose } = document;
  const blocks = document.blocks ?? findBlocks(prose);
  const sentences = splitSentences(prose, blocks);
  const byline = findByline(prose, blocks);
  const language = tellLanguage(prose);
  const quotations = nameSpeakers({ prose, blocks, sentences, byline, language, quoted: findQuotations(prose, blocks) });
  return {
    document,
    language,
    genre: document.genre ?? tellGenre({ prose, blocks, quotations, byline }),
    title: titleOf(blocks),
    byline,
    blocks,
    sentences,
    quotations,
  };
}

function titleOf(blocks: readonly Block[]): Span | null {
  const [first, second] = blocks;
  return first?.kind === 'heading' && second ? { start: first.start, end: first.end } : null;
}

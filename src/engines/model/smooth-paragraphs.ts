import type { Grounded, Review } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import { betweenDelimiters } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import type { Desk } from './desk.ts';
import { lookAgain } from './look-again.ts';
import type { RoughParagraph } from './rough-paragraphs.ts';

/** Asks for a smoother form of paragraphs. What comes back is a proposal: the rewrite checks its meaning. */
export async function smoothParagraphs(
  rough: readonly RoughParagraph[],
  { segmented }: Grounded,
  { signal }: EngineContext,
  desk: Desk,
): Promise<Pick<Review, 'smoothed' | 'gaps'>> {
  const spans = rough.map(({ span }) => span);
  const paragraphs = rough.map(({ original, plain, phrases }, index) => ({ number: index + 1, original, plain, phrases }));
  const { reply, gaps } = await lookAgain(spans, { segmented, reach: 0 }, (block) => {
    const inputs = { ...block, paragraphs: betweenDelimiters(paragraphs, block.delimiter) };
    return askPrompt({ id: 'smooth', output: 'smoothed', inputs, partOf: { paragraphs: 'rewrite' } }, desk, signal);
  });
  return {
    smoothed: reply.paragraphs.flatMap(({ number, text }) => {
      const paragraph = rough[number - 1];
      const words = text?.trim();
      return paragraph && words && words !== paragraph.plain && words !== paragraph.original ? [{ span: paragraph.span, text: words }] : [];
    }),
    gaps,
  };
}

import type { Draft, DraftSummarySentence, Dropped } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { countWords } from '../../text/words.ts';
import { articleBlock } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import type { Desk } from './desk.ts';

/** Asks for the summary. Sentences beyond the number of words are left out from the end, where the least important stand. */
export async function draftSummary(
  segmented: Segmented,
  { words, signal }: EngineContext,
  desk: Desk,
): Promise<Pick<Draft, 'summary' | 'dropped' | 'gaps'>> {
  const inputs = { ...articleBlock(segmented), genre: segmented.genre, words };
  const { reply, gaps } = await askPrompt({ id: 'summary', output: 'summary', inputs, partOf: { sentences: 'summary' } }, desk, signal);
  const summary: DraftSummarySentence[] = [];
  const dropped: Dropped[] = [];
  let length = 0;
  for (const { text, sources } of reply.sentences) {
    length += countWords(text);
    if (length > words && summary.length > 0)
      dropped.push({ what: 'summary-sentence', reason: 'too-long', detail: `${text} (beyond ${words} words)` });
    else summary.push({ text, sources: anchorsOf(sources, segmented), support: 'verified' });
  }
  return { summary, dropped, gaps };
}

function anchorsOf(numbers: readonly number[], { sentences }: Segmented): DraftSummarySentence['sources'] {
  const known = [...new Set(numbers)].flatMap((number) => sentences[number - 1] ?? []);
  return known.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ kind: 'span', start, end }));
}

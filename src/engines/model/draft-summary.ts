import type { Draft, DraftGap, DraftSummarySentence, Dropped } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import type { Segmented, Sentence } from '../../contracts/segmented.ts';
import { countWords } from '../../text/words.ts';
import { articleBlock } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import type { Desk } from './desk.ts';
import { readInChunks } from './read-in-chunks.ts';

/** Beyond this length an article is summed up chunk by chunk, and then from the sentences that those summaries rest on. */
const wholeUpToWords = 12_000;
const chunkWords = 6_000;
/** Words of the summary of one chunk: what may matter for the whole, not a summary for readers. */
const wordsOfChunk = 160;

type Sentences = readonly { readonly text: string; readonly sources: readonly number[] }[];

/**
 * Asks for the summary. Sentences beyond the number of words are left out from the end, where the least important stand.
 *
 * A long article's is made in rounds: each chunk is summed up, the sentences that the summaries rest on become the text of the next round, until they fit.
 */
export async function draftSummary(
  segmented: Segmented,
  { words, signal }: EngineContext,
  desk: Desk,
): Promise<Pick<Draft, 'summary' | 'dropped' | 'gaps'>> {
  const gaps: DraftGap[] = [];
  let part = segmented.sentences;
  for (;;) {
    const { results, gaps: unread } = await readInChunks(segmented, part, {
      read: async (chunk) => {
        const wanted = chunk.length === part.length ? words : Math.max(words, wordsOfChunk);
        const inputs = { ...articleBlock(segmented, chunk), genre: segmented.genre, words: wanted };
        return askPrompt({ id: 'summary', output: 'summary', inputs, partOf: { sentences: 'summary' } }, desk, signal);
      },
      part: 'summary',
      purpose: 'for the summary',
      wholeUpToWords,
      chunkWords,
      signal,
    });
    gaps.push(...results.flatMap((result) => result.gaps), ...unread);
    const found = results.flatMap(({ reply }) => reply.sentences);
    const cited = citedSentences(found, segmented);
    // one reply is the summary; a round that makes nothing shorter would go on for ever
    if (results.length === 1 || cited.length === 0 || cited.length >= part.length)
      return { ...withinLength(found, words, segmented), gaps };
    part = cited;
  }
}

function citedSentences(found: Sentences, { sentences }: Segmented): Sentence[] {
  const numbers = new Set(found.flatMap(({ sources }) => sources));
  return sentences.filter(({ number, kind, block }) => numbers.has(number) || (kind === 'heading' && block === 0));
}

/** The sentences that fit, with their sources; those beyond the number of words are dropped. */
export function withinLength(found: Sentences, words: number, segmented: Segmented): Pick<Draft, 'summary' | 'dropped'> {
  const summary: DraftSummarySentence[] = [];
  const dropped: Dropped[] = [];
  let length = 0;
  for (const { text, sources } of found) {
    length += countWords(text);
    if (length > words && summary.length > 0)
      dropped.push({ what: 'summary-sentence', reason: 'too-long', detail: `${text} (beyond ${words} words)` });
    else summary.push({ text, sources: anchorsOf(sources, segmented), support: 'verified' });
  }
  return { summary, dropped };
}

function anchorsOf(numbers: readonly number[], { sentences }: Segmented): DraftSummarySentence['sources'] {
  const known = [...new Set(numbers)].flatMap((number) => sentences[number - 1] ?? []);
  return known.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ kind: 'span', start, end }));
}

import type { Grounded, Review } from '../../contracts/draft.ts';
import type { EngineContext } from '../../contracts/engine.ts';
import type { Passage } from '../../contracts/passage.ts';
import type { Segmented, Sentence } from '../../contracts/segmented.ts';
import { betweenDelimiters } from './article-block.ts';
import { askPrompt } from './ask-prompt.ts';
import type { Desk } from './desk.ts';
import { lookAgain } from './look-again.ts';
import { wordsIn } from './read-in-chunks.ts';

/** Sentences on either side of a piece of evidence in which a long article may explain or correct it. */
const reach = 2;
/** From this length on, the sources of a summary are shown without their neighbours: a sentence is judged by its sources alone. */
const longFromWords = 1_500;

/** Asks for a verdict on each inconsistency and each sentence of the summary. What gets none stays. */
export async function reviewFindings(
  grounded: Grounded,
  { signal }: EngineContext,
  desk: Desk,
): Promise<Pick<Review, 'refuted' | 'summary' | 'gaps'>> {
  const { segmented } = grounded;
  const isLong = wordsIn(segmented, segmented.sentences) >= longFromWords;
  const sources = grounded.summary.flatMap((sentence) => sentence.sources);
  const passages = [
    ...grounded.inconsistencies.flatMap(({ evidence }) => evidence),
    ...sources.map(({ start, end }) => ({ start, end, ...(isLong && { reach: 0 }) })),
  ];
  const partOf = { inconsistencies: 'inconsistencies', summary: 'summary' } as const;
  const { reply, gaps } = await lookAgain(passages, { segmented, reach }, (block) => {
    const inputs = {
      ...block,
      findings: betweenDelimiters(findingsIn(grounded), block.delimiter),
      summary: betweenDelimiters(sentencesIn(grounded), block.delimiter),
    };
    return askPrompt({ id: 'review-findings', output: 'review', inputs, partOf }, desk, signal);
  });
  const ids = new Set(grounded.inconsistencies.map(({ id }) => id));
  return {
    refuted: reply.inconsistencies.flatMap(({ id, verdict, why }) => (verdict === 'refuted' && ids.has(id) ? [{ id, why }] : [])),
    summary: reply.summary.flatMap(({ number, verdict, text, why }): Review['summary'] => {
      const index = number - 1;
      const before = grounded.summary[index]?.text;
      const after = text?.replace(/\s+/g, ' ').trim();
      if (before === undefined || verdict === 'holds' || after === before) return [];
      // a repair without words is no repair, and the sentence is known not to hold
      return [{ index, text: verdict === 'repair' && after ? after : null, why }];
    }),
    gaps: gaps.map((gap) => ({ ...gap, code: 'review-failed' })),
  };
}

function findingsIn({ inconsistencies, segmented }: Grounded): unknown {
  return inconsistencies.map(({ id, category, foundBy, explanation, evidence }) => ({
    id,
    category,
    foundBy,
    explanation,
    evidence: evidence.map((passage) => ({ sentences: numbersOf(passage, segmented), quote: passage.text })),
  }));
}

function sentencesIn({ summary, segmented }: Grounded): unknown {
  return summary.map(({ text, sources }, index) => ({
    number: index + 1,
    text,
    sources: sources.flatMap((source) => numbersOf(source, segmented)),
  }));
}

/** Numbers of the sentences that a passage touches. */
function numbersOf({ start, end }: Passage, { sentences }: Segmented): number[] {
  return sentences.filter((sentence: Sentence) => sentence.start < end && start < sentence.end).map(({ number }) => number);
}

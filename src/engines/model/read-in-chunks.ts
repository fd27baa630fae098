import type { PartName } from '../../contracts/category.ts';
import type { DraftGap } from '../../contracts/draft.ts';
import type { Segmented, Sentence } from '../../contracts/segmented.ts';
import type { ModelError } from '../../errors/model-error.ts';
import { countWords } from '../../text/words.ts';
import { attempt, gapOf, type Outcome } from './attempt.ts';
import { chunksOf } from './chunks-of.ts';

/** Words up to which the text is read in one go, and words a chunk beyond. */
export type Lengths = { readonly wholeUpToWords: number; readonly chunkWords: number };

type Reading<T> = Lengths & {
  /** Reads one chunk. */
  readonly read: (chunk: readonly Sentence[]) => Promise<T>;
  /** The part that a chunk which cannot be read leaves a gap in, and what for: "for loaded phrases". */
  readonly part: PartName;
  readonly purpose: string;
  readonly signal: AbortSignal | undefined;
};

const chunksAtOnce = 4;
/** A chunk that is too long for a model is halved down to this many words, and no further. */
const leastWords = 300;

/**
 * Reads sentences in one go or, where they are too many, chunk by chunk. What a model has no room for, in its context or in its reply, is halved and read again.
 *
 * @returns what was read, in text order, and a gap for each chunk that could not be
 * @throws ModelError when nothing could be read
 */
export async function readInChunks<T>(
  segmented: Segmented,
  sentences: readonly Sentence[],
  reading: Reading<T>,
): Promise<{ readonly results: T[]; readonly gaps: DraftGap[] }> {
  const { default: limitTo } = await import('p-limit');
  const limit = limitTo(chunksAtOnce);
  const isWhole = wordsIn(segmented, sentences) <= reading.wholeUpToWords;
  const chunks = isWhole ? [sentences] : chunksOf(segmented, sentences, reading.chunkWords);
  const outcomes = (await Promise.all(chunks.map((chunk) => limit(() => readOrHalve(segmented, chunk, reading))))).flat();
  const failed = outcomes.flatMap(({ chunk, outcome }) => ('error' in outcome ? [{ chunk, error: outcome.error }] : []));
  if (failed.length === outcomes.length) throw failed[0]!.error;
  return {
    results: outcomes.flatMap(({ outcome }) => ('value' in outcome ? [outcome.value] : [])),
    gaps: failed.map(({ chunk, error }) => {
      const gap = gapOf(error, reading.part, { failsPart: false });
      return { ...gap, why: `Sentences ${chunk[0]!.number} to ${chunk.at(-1)!.number} were not read ${reading.purpose}. ${gap.why}` };
    }),
  };
}

type ChunkOutcome<T> = { readonly chunk: readonly Sentence[]; readonly outcome: Outcome<T> };

async function readOrHalve<T>(segmented: Segmented, chunk: readonly Sentence[], reading: Reading<T>): Promise<ChunkOutcome<T>[]> {
  const outcome = await attempt(() => reading.read(chunk), reading.signal);
  if (!('error' in outcome) || !hasNoRoom(outcome.error)) return [{ chunk, outcome }];
  const words = wordsIn(segmented, chunk);
  const halves = words <= leastWords ? [] : chunksOf(segmented, chunk, Math.ceil(words / 2));
  if (halves.length < 2) return [{ chunk, outcome }];
  const read: ChunkOutcome<T>[] = [];
  // one after the other: the model has just said that it has little room
  for (const half of halves) {
    const last = read.at(-1)?.outcome;
    // where not even the shortest piece had room, the next will have none
    const isHopeless = last !== undefined && 'error' in last && hasNoRoom(last.error);
    read.push(...(isHopeless ? [{ chunk: half, outcome: last }] : await readOrHalve(segmented, half, reading)));
  }
  return read;
}

function hasNoRoom({ code }: ModelError): boolean {
  return code === 'model-context-too-long' || code === 'model-cut-off';
}

/** Words of prose in some sentences. */
export function wordsIn({ document }: Segmented, sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { start, end }) => sum + countWords(document.prose.slice(start, end)), 0);
}

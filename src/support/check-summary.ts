import { noUsage } from '../contracts/add-usage.ts';
import type { Document } from '../contracts/document.ts';
import type { Engine, EngineContext } from '../contracts/engine.ts';
import type { Segmented } from '../contracts/segmented.ts';
import type { SupportGap, SupportReport } from '../contracts/support.ts';
import { segment } from '../segment/segment.ts';
import { countWords } from '../text/words.ts';

/** Prompts that only this is asked by. */
const promptIds = ['support'];

type CheckOptions = Pick<EngineContext, 'signal' | 'stop'> & {
  /** Milliseconds from any fixed point; for `usage.seconds`. */
  readonly now: () => number;
};

/** Holds a summary against its article, both as they were read. What cannot be judged is a gap. */
export async function checkSummary(
  summary: Document,
  article: Document,
  engine: Engine,
  { signal, stop, now }: CheckOptions,
): Promise<SupportReport> {
  const begun = now();
  signal?.throwIfAborted();
  const said = segment(summary);
  const segmented = segment(article);
  const empty = [...emptyGap(said, 'summary'), ...emptyGap(segmented, 'article')];
  const judged =
    empty.length > 0 ? { statements: [], gaps: empty, usage: noUsage } : await engine.support(said, segmented, { signal, stop });
  return {
    version: 1,
    summary: identityOf(summary),
    article: identityOf(article),
    engine: { name: engine.name, model: engine.model, prompts: engine.prompts.filter(({ id }) => promptIds.includes(id)) },
    ...judged,
    usage: { ...judged.usage, seconds: (now() - begun) / 1000 },
  };
}

function emptyGap({ sentences }: Segmented, what: string): SupportGap[] {
  return sentences.length === 0 ? [{ code: 'no-sentences', why: `The ${what} holds no words.` }] : [];
}

function identityOf({ id, origin, text, prose, sha256 }: Document): SupportReport['article'] {
  return { id, location: origin.location, text, words: countWords(prose), sha256 };
}

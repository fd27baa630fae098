import { setImmediate } from 'node:timers/promises';
import type { PartName } from '../../contracts/category.ts';
import type { Anchor, DraftInconsistency } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { detectInconsistencies } from '../../detect/detect-inconsistencies.ts';
import { detectPhrases } from '../../detect/detect-phrases.ts';
import { fold } from '../../text/fold.ts';

/** What the embedded rules say of an article. */
export type Candidates = {
  readonly inconsistencies: readonly DraftInconsistency[];
  /** Whether the lexicon flags the words of a quote too: in the same sentence, the same words or some of them. */
  isFlagged(anchor: Anchor): boolean;
};

/**
 * Runs the embedded rules of the parts wanted while the model thinks; an article in another language than English has no candidates.
 *
 * @param isAlone - whether no other article is at work: then the wait costs nothing, and the lexicon is asked ahead. Among many, the processor is what
 * all wait for, and it is asked only once the model has found something
 */
export async function embeddedCandidates(
  segmented: Segmented,
  parts: ReadonlySet<PartName>,
  { isAlone }: { readonly isAlone: boolean },
): Promise<Candidates> {
  // the requests leave first
  await setImmediate();
  // a text too short to tell its language counts as English
  if (segmented.language !== null && segmented.language !== 'en') return { inconsistencies: [], isFlagged: () => false };
  let flagged: Map<number, string[]> | undefined;
  if (isAlone && (parts.has('phrases') || parts.has('rewrite'))) flagged = flaggedWords(segmented);
  return {
    inconsistencies: parts.has('inconsistencies') ? detectInconsistencies(segmented) : [],
    isFlagged: (anchor) => {
      if (anchor.kind !== 'quote' || anchor.sentence === null) return false;
      const words = fold(anchor.quote).text.trim();
      flagged ??= flaggedWords(segmented);
      return (flagged.get(anchor.sentence) ?? []).some((known) => words.includes(known) || known.includes(words));
    },
  };
}

/** Folded words that the lexicon flags, by number of the sentence. */
function flaggedWords(segmented: Segmented): Map<number, string[]> {
  const { document, sentences } = segmented;
  const bySentence = new Map<number, string[]>();
  const spans = detectPhrases(segmented).flatMap(({ anchor }) => (anchor.kind === 'span' ? [anchor] : []));
  let at = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    while (at < sentences.length && sentences[at]!.end <= start) at += 1;
    const number = sentences[at]?.number;
    if (number === undefined) break;
    const words = fold(document.text.slice(start, end)).text.trim();
    const known = bySentence.get(number);
    if (known) known.push(words);
    else bySentence.set(number, [words]);
  }
  return bySentence;
}

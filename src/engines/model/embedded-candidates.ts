import { setImmediate } from 'node:timers/promises';
import type { PartName } from '../../contracts/category.ts';
import type { Anchor, DraftInconsistency, DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { detectInconsistencies } from '../../detect/detect-inconsistencies.ts';
import { detectPhrases } from '../../detect/detect-phrases.ts';
import { fold } from '../../text/fold.ts';

/** What the embedded rules say of an article. */
export type Candidates = {
  readonly inconsistencies: readonly DraftInconsistency[];
  /** Whether the lexicon flags the words of a quote too: in the same sentence, the same words or some of them. */
  isFlagged(anchor: Anchor): boolean;
  /** The rules' finding of just these words, when it has an edit that is safe. */
  editOf(anchor: Anchor): DraftPhrase | undefined;
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
  { isAlone }: { readonly isAlone: () => boolean },
): Promise<Candidates> {
  // the requests leave first, those of articles that begin at the same time too
  await setImmediate();
  // a text too short to tell its language counts as English
  if (segmented.language !== null && segmented.language !== 'en')
    return { inconsistencies: [], isFlagged: () => false, editOf: () => undefined };
  let flagged: Map<number, Flagged[]> | undefined;
  if (isAlone() && (parts.has('phrases') || parts.has('rewrite'))) flagged = flaggedWords(segmented);
  const flaggedAt = (anchor: Anchor): readonly [words: string, flagged: readonly Flagged[]] => {
    if (anchor.kind !== 'quote' || anchor.sentence === null) return ['', []];
    flagged ??= flaggedWords(segmented);
    return [fold(anchor.quote).text.trim(), flagged.get(anchor.sentence) ?? []];
  };
  return {
    inconsistencies: parts.has('inconsistencies') ? detectInconsistencies(segmented) : [],
    isFlagged: (anchor) => {
      const [words, known] = flaggedAt(anchor);
      return known.some((one) => words.includes(one.words) || one.words.includes(words));
    },
    editOf: (anchor) => {
      const [words, known] = flaggedAt(anchor);
      return known.find((one) => one.words === words && one.phrase.edit.kind !== 'mark')?.phrase;
    },
  };
}

/** `words` are folded. */
type Flagged = { readonly words: string; readonly phrase: DraftPhrase };

/** What the lexicon flags, by number of the sentence. */
function flaggedWords(segmented: Segmented): Map<number, Flagged[]> {
  const { document, sentences } = segmented;
  const bySentence = new Map<number, Flagged[]>();
  const phrases = detectPhrases(segmented).flatMap((phrase) => (phrase.anchor.kind === 'span' ? [{ ...phrase.anchor, phrase }] : []));
  let at = 0;
  for (const { start, end, phrase } of phrases.sort((a, b) => a.start - b.start)) {
    while (at < sentences.length && sentences[at]!.end <= start) at += 1;
    const number = sentences[at]?.number;
    if (number === undefined) break;
    const flagged = { words: fold(document.text.slice(start, end)).text.trim(), phrase };
    const known = bySentence.get(number);
    if (known) known.push(flagged);
    else bySentence.set(number, [flagged]);
  }
  return bySentence;
}

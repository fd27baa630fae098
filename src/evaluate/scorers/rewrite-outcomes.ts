import type { Report } from '../../contracts/report.ts';
import type { Span } from '../../contracts/span.ts';
import { fold } from '../../text/fold.ts';
import type { GoldPhrase } from '../gold.ts';
import { inWords } from '../judging/in-words.ts';
import { hasWords } from '../judging/loaded-words.ts';
import { holds, isSamePhrase, sharedLength } from '../matching/span-overlap.ts';
import { counted, type Scorer, unscored } from '../scorer.ts';

/** What became of a gold phrase. `marked`: left as it is and listed as unresolved, so that a writer sees it. */
type Outcome = 'replaced' | 'cut' | 'attributed' | 'marked' | 'untouched';

const share = { unit: 'share', range: [0, 1], parts: ['rewrite'] } as const;

export const rewriteNeutralised: Scorer = {
  name: 'rewrite-neutralised',
  meaning:
    'share of clear gold phrases outside quotations that the rewrite replaced, cut or attributed; those that were only marked don’t count',
  ...share,
  better: 'more',
  score: outcomeShare(['replaced', 'cut', 'attributed']),
};

export const rewriteReplaced: Scorer = {
  name: 'rewrite-replaced',
  meaning: 'share of clear gold phrases outside quotations that other wording stands for',
  ...share,
  better: 'neither',
  score: outcomeShare(['replaced']),
};

export const rewriteCut: Scorer = {
  name: 'rewrite-cut',
  meaning: 'share of clear gold phrases outside quotations that were left out',
  ...share,
  better: 'neither',
  score: outcomeShare(['cut']),
};

export const rewriteAttributed: Scorer = {
  name: 'rewrite-attributed',
  meaning: 'share of clear gold phrases outside quotations that were given to the source whose view they are',
  ...share,
  better: 'neither',
  score: outcomeShare(['attributed']),
};

export const rewriteMarked: Scorer = {
  name: 'rewrite-marked',
  meaning: 'share of clear gold phrases outside quotations that stay and are listed for the writer: honest, not neutral',
  ...share,
  better: 'neither',
  score: outcomeShare(['marked']),
};

export const rewriteUntouched: Scorer = {
  name: 'rewrite-untouched',
  meaning: 'share of clear gold phrases outside quotations that stay, and nobody is told',
  ...share,
  better: 'less',
  score: outcomeShare(['untouched']),
};

export const rewriteMarksRespected: Scorer = {
  name: 'rewrite-marks-respected',
  meaning: 'share of gold phrases without a safe edit (gold `mark`) that stay and are listed for the writer',
  ...share,
  better: 'more',
  score({ report, gold, case: { text } }) {
    const marks = gold.loaded.filter(({ edit }) => edit === 'mark');
    if (marks.length === 0) return unscored('gold marks no phrase');
    const wrong = marks.filter((phrase) => outcomeOf(phrase, report) !== 'marked');
    return counted({
      hits: marks.length - wrong.length,
      of: marks.length,
      misses: wrong.map((phrase) => inWords(phrase, text, outcomeOf(phrase, report))),
    });
  },
};

function outcomeShare(counts: readonly Outcome[]): Scorer['score'] {
  return ({ report, gold, case: { text } }) => {
    const phrases = gold.loaded.filter(({ strength, inQuotation, edit }) => strength === 'clear' && !inQuotation && edit !== 'mark');
    if (phrases.length === 0) return unscored('the case has no clear loaded phrase that may be edited');
    const others = phrases.filter((phrase) => !counts.includes(outcomeOf(phrase, report)));
    return counted({
      hits: phrases.length - others.length,
      of: phrases.length,
      misses: counts.length > 1 ? others.map((phrase) => inWords(phrase, text, outcomeOf(phrase, report))) : [],
    });
  };
}

function outcomeOf(phrase: GoldPhrase, { rewrite, loadedPhrases }: Report): Outcome {
  const edits = rewrite.edits.filter((edit) => edit.kind !== 'fit' && touches(edit, phrase));
  const still = edits.some(({ replacement }) => hasWords(fold(replacement).text, fold(phrase.text).text));
  if (edits.length > 0 && !still) {
    const kinds = new Set(edits.map(({ kind }) => kind));
    return kinds.has('attribute') ? 'attributed' : kinds.has('replace') ? 'replaced' : 'cut';
  }
  const isListed = loadedPhrases.some(({ id, passage }) => rewrite.unresolved.includes(id) && isSamePhrase(passage, phrase));
  return isListed ? 'marked' : 'untouched';
}

/** An edit of the phrase itself, or of a whole passage that holds it (a smoothed paragraph). */
function touches(edit: Span, phrase: Span): boolean {
  return sharedLength(edit, phrase) > 0 && (isSamePhrase(edit, phrase) || holds(edit, phrase));
}

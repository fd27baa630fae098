import { datesIn } from '../judging/dates-in.ts';
import { inWords } from '../judging/in-words.ts';
import { namesIn, vocabularyOf } from '../judging/names-in.ts';
import { countNegations } from '../judging/negations-in.ts';
import { numbersIn } from '../judging/numbers-in.ts';
import { quotationsIn } from '../judging/quotations-in.ts';
import { holds, sharedLength } from '../matching/span-overlap.ts';
import { counted, type Scorer, unscored } from '../scorer.ts';

const kept = { unit: 'share', range: [0, 1], better: 'more', parts: ['rewrite'] } as const;

export const rewriteNumbersKept: Scorer = {
  name: 'rewrite-numbers-kept',
  meaning: 'share of the article’s numbers that stand in the rewrite',
  ...kept,
  role: 'invariant',
  score: ({ report, case: { text } }) => keptOf([...numbersIn(text)], numbersIn(report.rewrite.text), 'the article has no number'),
};

export const rewriteDatesKept: Scorer = {
  name: 'rewrite-dates-kept',
  meaning: 'share of the article’s weekdays, months and years that stand in the rewrite',
  ...kept,
  score: ({ report, case: { text } }) => keptOf([...datesIn(text)], datesIn(report.rewrite.text), 'the article has no date'),
};

export const rewriteNamesKept: Scorer = {
  name: 'rewrite-names-kept',
  meaning: 'share of the article’s names that stand in the rewrite; those inside loaded phrases may go',
  ...kept,
  score({ report, gold, case: { text } }) {
    const names = namesIn(text).filter((name) => !gold.loaded.some((phrase) => holds(phrase, name)));
    return keptOf([...new Set(names.map(({ word }) => word.toLowerCase()))], vocabularyOf(report.rewrite.text), 'the article has no name');
  },
};

export const rewriteNegationsKept: Scorer = {
  name: 'rewrite-negations-kept',
  meaning: 'share of edits that neither bring in nor take out a negation, except where gold says that the meaning stays or the phrase goes',
  ...kept,
  score({ report, gold, case: { text } }) {
    const edits = report.rewrite.edits;
    if (edits.length === 0) return unscored('nothing was edited');
    const wrong = edits.filter((edit) => {
      if (countNegations(text.slice(edit.start, edit.end)) === countNegations(edit.replacement)) return false;
      return !gold.loaded.some((phrase) => sharedLength(edit, phrase) > 0 && (phrase.polarity === 'same' || phrase.edit === 'cut'));
    });
    return counted({
      hits: edits.length - wrong.length,
      of: edits.length,
      misses: wrong.map((edit) => `${inWords(edit, text)} → “${edit.replacement}”`),
    });
  },
};

export const rewriteQuotationsKept: Scorer = {
  name: 'rewrite-quotations-kept',
  meaning: 'share of quotations that stand in the rewrite byte for byte and in their order; scare quotes that gold calls loaded may go',
  ...kept,
  role: 'invariant',
  score({ report, gold, case: { text } }) {
    const quotations = quotationsIn(text)
      .filter((quotation) => !gold.loaded.some((phrase) => !phrase.inQuotation && sharedLength(quotation, phrase) > 0))
      .map(({ start, end }) => ({ start, end, words: text.slice(start - 1, end + 1) }));
    if (quotations.length === 0) return unscored('nobody is quoted');
    let position = 0;
    const lost = quotations.filter(({ words }) => {
      const found = report.rewrite.text.indexOf(words, position);
      if (found !== -1) position = found + 1;
      return found === -1;
    });
    return counted({ hits: quotations.length - lost.length, of: quotations.length, misses: lost.map(({ words }) => words) });
  },
};

function keptOf(items: readonly string[], rewrite: ReadonlySet<string>, nothing: string) {
  if (items.length === 0) return unscored(nothing);
  const lost = items.filter((item) => !rewrite.has(item));
  return counted({ hits: items.length - lost.length, of: items.length, misses: lost });
}

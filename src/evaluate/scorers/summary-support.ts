import { fold } from '../../text/fold.ts';
import { hasWords } from '../judging/loaded-words.ts';
import { namesIn, vocabularyOf } from '../judging/names-in.ts';
import { numbersIn } from '../judging/numbers-in.ts';
import { outsideQuotations } from '../judging/quotations-in.ts';
import { counted, type Scorer, unscored } from '../scorer.ts';

export const summaryUnsupportedNumbers: Scorer = {
  name: 'summary-unsupported-numbers',
  meaning: 'share of the numbers in the summary that stand nowhere in the article',
  unit: 'share',
  range: [0, 1],
  better: 'less',
  role: 'invariant',
  parts: ['summary'],
  score({ report, case: { text } }) {
    const said = [...numbersIn(report.summary.text)];
    if (said.length === 0) return unscored('the summary has no number');
    const known = numbersIn(text);
    const invented = said.filter((number) => !known.has(number));
    return counted({ hits: invented.length, of: said.length, falseAlarms: invented });
  },
};

export const summaryUnsupportedNames: Scorer = {
  name: 'summary-unsupported-names',
  meaning: 'share of the names in the summary (words with a capital inside a sentence) that stand nowhere in the article',
  unit: 'share',
  range: [0, 1],
  better: 'less',
  parts: ['summary'],
  score({ report, case: { text } }) {
    const said = [...new Set(namesIn(report.summary.text).map(({ word }) => word))];
    if (said.length === 0) return unscored('the summary has no name');
    const known = vocabularyOf(text);
    const invented = said.filter((name) => !known.has(name.toLowerCase()));
    return counted({ hits: invented.length, of: said.length, falseAlarms: invented });
  },
};

export const summaryLoadedWording: Scorer = {
  name: 'summary-loaded-wording',
  meaning: 'clear gold phrases, also those that somebody is quoted with, which the summary says in its own voice',
  unit: 'per article',
  range: [0, null],
  better: 'less',
  parts: ['summary'],
  score({ report, gold }) {
    const clear = gold.loaded.filter(({ strength }) => strength === 'clear');
    if (clear.length === 0) return unscored('the case has no clear loaded phrase');
    const own = fold(outsideQuotations(report.summary.text)).text;
    const said = [...new Set(clear.map(({ text }) => text))].filter((text) => hasWords(own, fold(text).text));
    return counted({ hits: said.length, of: 1, falseAlarms: said.map((text) => `“${text}”`) });
  },
};

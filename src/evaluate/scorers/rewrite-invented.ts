import { fold } from '../../text/fold.ts';
import { countWords } from '../../text/words.ts';
import { inWords } from '../judging/in-words.ts';
import { hasWords } from '../judging/loaded-words.ts';
import { namesIn, vocabularyOf } from '../judging/names-in.ts';
import { sharedLength } from '../matching/span-overlap.ts';
import { counted, type Scorer } from '../scorer.ts';

/** Sources that anybody can invent. One that the article itself has is not invented. */
const crowds =
  /(?<!\p{L})(?:(?:some|many|most|several) (?:people|observers|analysts|experts|residents|critics|supporters|commentators|voters)|critics|opponents|supporters|observers|analysts|experts|commentators|campaigners|sources|others)(?!\p{L})/gu;

export const rewriteInventedSources: Scorer = {
  name: 'rewrite-invented-sources',
  meaning: 'sources and names in the rewrite that the article does not have',
  unit: 'per article',
  range: [0, null],
  better: 'less',
  role: 'invariant',
  parts: ['rewrite'],
  score({ report, case: { text } }) {
    if (report.rewrite.edits.length === 0) return counted({ hits: 0, of: 1 });
    const article = fold(text).text;
    const known = vocabularyOf(text);
    const invented = report.rewrite.edits.flatMap((edit) => {
      const crowd = [...fold(edit.replacement).text.matchAll(crowds)].map(([words]) => words).filter((words) => !hasWords(article, words));
      // a capital that an edit hands on belongs to the word behind it
      const rest = /^[\p{L}\p{M}’']*/u.exec(text.slice(edit.end))![0];
      const names = namesIn(`, ${edit.replacement}${/\p{L}$/u.test(edit.replacement) ? rest : ''}`)
        .map(({ word }) => word)
        .filter((name) => !known.has(name.toLowerCase()));
      // a replacement that opens the sentence has its capital from there
      const own = names.filter((name) => !(`${edit.replacement}${rest}`.startsWith(name) && /\p{Lu}/u.test(text[edit.start] ?? '')));
      return [...crowd, ...own].map((source) => `${inWords(edit, text)} → “${edit.replacement}”: ${source}`);
    });
    return counted({ hits: invented.length, of: 1, falseAlarms: invented });
  },
};

export const rewriteNeedlessEdits: Scorer = {
  name: 'rewrite-needless-edits',
  meaning:
    'edits that touch no gold phrase, for every 1,000 words of article; what an edit brings along (a/an, a capital, a space) is not counted',
  unit: 'per 1,000 words',
  range: [0, null],
  better: 'less',
  parts: ['rewrite'],
  score({ report, gold, case: { text } }) {
    const needless = report.rewrite.edits.filter(
      (edit) => edit.kind !== 'fit' && !gold.loaded.some((phrase) => sharedLength(phrase, edit) > 0),
    );
    return counted({
      hits: needless.length,
      of: countWords(text) / 1000,
      falseAlarms: needless.map((edit) => `${inWords(edit, text)} → “${edit.replacement}”`),
    });
  },
};

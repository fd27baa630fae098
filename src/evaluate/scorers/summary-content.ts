import { fold } from '../../text/fold.ts';
import { countWords, wordsOf } from '../../text/words.ts';
import { outsideQuotations } from '../judging/quotations-in.ts';
import { counted, type Scorer, unscored } from '../scorer.ts';

export const summaryKeyFacts: Scorer = {
  name: 'summary-key-facts',
  meaning:
    'share of the facts that a good summary mentions which this one does, within the length that gold allows; what comes later is not read',
  unit: 'share',
  range: [0, 1],
  better: 'more',
  role: 'primary',
  parts: ['summary'],
  score({ report, gold: { summary } }) {
    if (summary.mustMention.length === 0) return unscored('gold names no key fact');
    const text = fold(firstWords(report.summary.text, summary.maxWords)).text;
    const missed = summary.mustMention.filter((strings) => !strings.some((string) => says(text, fold(string).text)));
    return counted({
      hits: summary.mustMention.length - missed.length,
      of: summary.mustMention.length,
      misses: missed.map((strings) => strings.join(' / ')),
    });
  },
};

export const summaryForbidden: Scorer = {
  name: 'summary-forbidden',
  meaning: 'share of the wording that a neutral summary has nowhere outside quotation marks which this one has',
  unit: 'share',
  range: [0, 1],
  better: 'less',
  parts: ['summary'],
  score({ report, gold: { summary } }) {
    if (summary.mustNotSay.length === 0) return unscored('gold forbids nothing');
    const text = fold(outsideQuotations(report.summary.text)).text;
    const said = summary.mustNotSay.filter((string) => says(text, fold(string).text));
    return counted({ hits: said.length, of: summary.mustNotSay.length, falseAlarms: said });
  },
};

export const summaryWithinLength: Scorer = {
  name: 'summary-within-length',
  meaning: 'share of summaries that have words, and no more than gold allows',
  unit: 'share',
  range: [0, 1],
  better: 'more',
  parts: ['summary'],
  score({ report, gold: { summary } }) {
    const words = countWords(report.summary.text);
    const isWithin = words > 0 && words <= summary.maxWords;
    return counted({ hits: isWithin ? 1 : 0, of: 1, misses: isWithin ? [] : [`${words} words of at most ${summary.maxWords}`] });
  },
};

export const summaryWords: Scorer = {
  name: 'summary-words',
  meaning: 'length of the summary',
  unit: 'words',
  range: [0, null],
  better: 'neither',
  parts: ['summary'],
  score: ({ report }) => counted({ hits: countWords(report.summary.text), of: 1 }),
};

function firstWords(text: string, words: number): string {
  return text.slice(0, wordsOf(text)[words - 1]?.end ?? text.length);
}

/** Whether a folded text has a folded string: from the beginning of a word, and a number not as part of a longer one. */
function says(text: string, string: string): boolean {
  for (let start = text.indexOf(string); start !== -1; start = text.indexOf(string, start + 1)) {
    const isCutBefore = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) && /^[\p{L}\p{N}]/u.test(string);
    const isCutAfter = /\d$/.test(string) && /^\d/.test(text.slice(start + string.length));
    if (!isCutBefore && !isCutAfter) return true;
  }
  return false;
}

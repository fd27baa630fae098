import { fold } from '../../text/fold.ts';
import { countWords } from '../../text/words.ts';
import { hasWords } from '../judging/loaded-words.ts';
import { counted, type Scorer, unscored } from '../scorer.ts';

export const summarySpeakerShares: Scorer = {
  name: 'summary-speaker-shares',
  meaning:
    'how far the summary’s words for each speaker stay near the share of the article’s quoted words that is theirs: 1 the same shares, 0 nothing in common',
  unit: 'share',
  range: [0, 1],
  better: 'more',
  parts: ['summary'],
  score({ report, gold: { speakers } }) {
    if (speakers.length < 2) return unscored('fewer than two people are quoted');
    const given = speakers.map(({ name }) =>
      wordsFor(
        name,
        report.summary.sentences.map(({ text }) => text),
      ),
    );
    const total = given.reduce((sum, words) => sum + words, 0);
    if (total === 0) return unscored('the summary names none of the speakers');
    const quoted = speakers.reduce((sum, { quotedWords }) => sum + quotedWords, 0);
    const shares = speakers.map(({ name, quotedWords }, index) => ({
      name,
      article: quotedWords / quoted,
      summary: given[index]! / total,
    }));
    return counted({
      hits: shares.reduce((sum, { article, summary }) => sum + Math.min(article, summary), 0),
      of: 1,
      notes: shares.map(
        ({ name, article, summary }) =>
          `${name}: ${percent(summary)} of the summary’s words for speakers, ${percent(article)} of the article’s quoted words`,
      ),
    });
  },
};

/** Words of the sentences that name somebody, by the last word of the name. */
function wordsFor(name: string, sentences: readonly string[]): number {
  const last = fold(name).text.split(' ').at(-1)!;
  return sentences.filter((sentence) => hasWords(fold(sentence).text, last)).reduce((sum, sentence) => sum + countWords(sentence), 0);
}

function percent(value: number): string {
  return `${Math.round(100 * value)} %`;
}

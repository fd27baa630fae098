import { fold } from '../../text/fold.ts';
import { filledIn, fitFaults } from '../judging/filled-in.ts';
import { inWords } from '../judging/in-words.ts';
import { loadedWordsIn } from '../judging/loaded-words.ts';
import { findingsOf } from '../matching/article-findings.ts';
import { counted, type Scorer, type ScoringInput, unscored } from '../scorer.ts';

const share = { unit: 'share', range: [0, 1], better: 'more', parts: ['phrases'] } as const;

export const alternativeAccepted: Scorer = {
  name: 'alternative-accepted',
  meaning: 'share of matched phrases whose first alternative makes a sentence that one of gold makes too',
  ...share,
  score: (input) => acceptedBy(input, (alternatives) => alternatives.slice(0, 1)),
};

export const alternativeAcceptedAny: Scorer = {
  name: 'alternative-accepted-any',
  meaning: 'share of matched phrases of whose first six alternatives one makes a sentence that one of gold makes too',
  ...share,
  score: (input) => acceptedBy(input, (alternatives) => alternatives.slice(0, 6)),
};

export const alternativeFits: Scorer = {
  name: 'alternative-fits',
  meaning: 'share of alternatives that can be filled in without a doubled word, a lost number or stray punctuation',
  ...share,
  score({ report, case: { text } }) {
    return judged(report.loadedPhrases, (phrase) =>
      phrase.alternatives.map((alternative) =>
        fitFaults(text, phrase.passage, alternative).map((fault) => `“${phrase.passage.text}” → “${alternative}”: ${fault}`),
      ),
    );
  },
};

export const alternativeNeutral: Scorer = {
  name: 'alternative-neutral',
  meaning: 'share of alternatives that bring in no wording which gold calls loaded in this article, and no stock loaded word',
  ...share,
  score({ report, gold }) {
    return judged(report.loadedPhrases, (phrase) =>
      phrase.alternatives.map((alternative) =>
        loadedWordsIn(alternative, gold).map((words) => `“${phrase.passage.text}” → “${alternative}”: “${words}”`),
      ),
    );
  },
};

function acceptedBy({ report, gold, case: { text } }: ScoringInput, offered: (alternatives: readonly string[]) => readonly string[]) {
  const matches = findingsOf(report, gold).phrases.matches.filter(
    (match) => match.gold.edit !== 'mark' && match.gold.alternatives.length > 0,
  );
  if (matches.length === 0) return unscored('no phrase that gold has an alternative for was matched');
  const misses = matches.flatMap(({ gold: phrase, found }) => {
    const region = { start: Math.min(phrase.start, found.start), end: Math.max(phrase.end, found.end) };
    const outcome = (span: { start: number; end: number }, alternative: string) => fold(filledIn(text, span, alternative, region)).text;
    const accepted = new Set(phrase.alternatives.map((alternative) => outcome(phrase, alternative)));
    const own = offered(found.phrase.alternatives);
    if (own.some((alternative) => accepted.has(outcome(found, alternative)))) return [];
    return [
      `${inWords(found, text)} → ${own.map((alternative) => `“${alternative}”`).join(', ') || 'none'}; gold: ${phrase.alternatives.map((alternative) => `“${alternative}”`).join(', ')}`,
    ];
  });
  return counted({ hits: matches.length - misses.length, of: matches.length, misses });
}

/** Judges every alternative of every flagged phrase, whether or not the phrase is gold: a reader sees them all. */
function judged<Phrase>(phrases: readonly Phrase[], faultsOf: (phrase: Phrase) => string[][]) {
  const verdicts = phrases.flatMap(faultsOf);
  if (verdicts.length === 0) return unscored('no alternative was given');
  const falseAlarms = verdicts.filter((faults) => faults.length > 0).map((faults) => faults.join('; '));
  return counted({ hits: verdicts.length - falseAlarms.length, of: verdicts.length, falseAlarms });
}

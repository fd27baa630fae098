import type { GoldPhrase } from '../gold.ts';
import { isSameName } from '../judging/is-same-name.ts';
import { type FoundPhrase, findingsOf } from '../matching/article-findings.ts';
import type { PhraseMatch } from '../matching/match-phrases.ts';
import { counted, type Scorer, type ScoringInput, unscored } from '../scorer.ts';

const share = { unit: 'share', range: [0, 1], better: 'more', parts: ['phrases'] } as const;

export const phraseCategory: Scorer = {
  name: 'phrase-category',
  meaning: 'share of matched phrases with the category of gold',
  ...share,
  score: (input) => agreement(input, ({ gold, found }) => [gold.category, found.phrase.category]),
};

export const phraseStrength: Scorer = {
  name: 'phrase-strength',
  meaning: 'share of matched phrases with the strength of gold',
  ...share,
  score: (input) => agreement(input, ({ gold, found }) => [gold.strength, found.phrase.strength]),
};

export const phraseQuotationFlag: Scorer = {
  name: 'phrase-quotation-flag',
  meaning: 'share of matched phrases that are rightly said to be inside or outside a quotation',
  ...share,
  score: (input) => agreement(input, ({ gold, found }) => [quoted(gold.inQuotation), quoted(found.phrase.inQuotation)]),
};

export const phraseSpeaker: Scorer = {
  name: 'phrase-speaker',
  meaning: 'share of matched phrases inside quotations whose speaker is one whom gold lists as quoted',
  ...share,
  score({ report, gold }) {
    const matches = findingsOf(report, gold).phrases.matches.filter((match) => match.gold.inQuotation);
    if (matches.length === 0) return unscored('no quoted phrase was matched');
    const wrong = matches.filter(
      ({ found }) => !gold.speakers.some(({ name }) => found.phrase.speaker !== null && isSameName(name, found.phrase.speaker)),
    );
    return counted({
      hits: matches.length - wrong.length,
      of: matches.length,
      misses: wrong.map(({ gold: { text }, found }) => `“${text}”: ${found.phrase.speaker ?? 'no speaker'}`),
    });
  },
};

/** Compares a label of each matched phrase: [gold, found]. */
function agreement({ report, gold }: ScoringInput, labels: (match: PhraseMatch<GoldPhrase, FoundPhrase>) => [string, string]) {
  const { matches } = findingsOf(report, gold).phrases;
  if (matches.length === 0) return unscored('no phrase was matched');
  const misses = matches.flatMap((match) => {
    const [expected, said] = labels(match);
    return expected === said ? [] : [`“${match.gold.text}”: ${said}, gold ${expected}`];
  });
  return counted({ hits: matches.length - misses.length, of: matches.length, misses });
}

function quoted(inQuotation: boolean): string {
  return inQuotation ? 'quoted' : 'not quoted';
}

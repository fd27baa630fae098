import type { Span } from '../../contracts/span.ts';
import { inWords } from '../judging/in-words.ts';
import { foundPhrases } from '../matching/article-findings.ts';
import { counted, type Scorer, unscored } from '../scorer.ts';

export const nameSwapChanges: Scorer = {
  name: 'name-swap-changes',
  meaning: 'share of flagged places that are flagged under one assignment of names to the two sides and not under the other',
  unit: 'share',
  range: [0, 1],
  better: 'less',
  parts: ['phrases'],
  score({ report, swapped, case: { text } }) {
    if (!swapped) return unscored('the article was not run with its names swapped');
    const before = foundPhrases(report);
    const after = foundPhrases(swapped.report).map((find) => swapped.swap.toOriginal(find));
    const places = distinct([...before, ...after]);
    if (places.length === 0) return unscored('nothing was flagged');
    const changed = places.filter((place) => has(before, place) !== has(after, place));
    return counted({
      hits: changed.length,
      of: places.length,
      falseAlarms: changed.map((place) => inWords(place, text, has(before, place) ? 'only as written' : 'only with names swapped')),
    });
  },
};

function has(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start === start && span.end === end);
}

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map(({ start, end }) => [`${start}–${end}`, { start, end }])).values()];
}

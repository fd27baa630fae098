import { articleSource } from '../../contracts/article-source.ts';
import type { Inconsistency, LoadedPhrase } from '../../contracts/finding.ts';
import type { Report } from '../../contracts/report.ts';
import type { Span } from '../../contracts/span.ts';
import type { Gold, GoldInconsistency, GoldPhrase } from '../gold.ts';
import { type InconsistencyMatches, matchInconsistencies } from './match-inconsistencies.ts';
import { matchPhrases, type PhraseMatches } from './match-phrases.ts';

/** A reported phrase with its span at hand. */
export type FoundPhrase = Span & { readonly phrase: LoadedPhrase };

type Findings = {
  readonly phrases: PhraseMatches<GoldPhrase, FoundPhrase>;
  readonly inconsistencies: InconsistencyMatches<GoldInconsistency, Inconsistency>;
};

const remembered = new WeakMap<Report, { readonly gold: Gold; readonly findings: Findings }>();

/** What a report found in its article, held against gold. Many scorers ask for the same, so the last answer of a report is kept. */
export function findingsOf(report: Report, gold: Gold): Findings {
  const known = remembered.get(report);
  if (known?.gold === gold) return known.findings;
  const findings = {
    phrases: matchPhrases(gold.loaded, foundPhrases(report)),
    inconsistencies: matchInconsistencies(gold.inconsistencies, foundInconsistencies(report)),
  };
  remembered.set(report, { gold, findings });
  return findings;
}

/** Phrases of the article itself, not of a reference. */
export function foundPhrases({ loadedPhrases }: Report): FoundPhrase[] {
  return loadedPhrases
    .filter(({ passage }) => passage.source === articleSource)
    .map((phrase) => ({ start: phrase.passage.start, end: phrase.passage.end, phrase }));
}

/** Clashes within the article; what clashes with a reference no gold of an article can know. */
export function foundInconsistencies({ inconsistencies }: Report): Inconsistency[] {
  return inconsistencies.filter(({ evidence }) => evidence.every(({ source }) => source === articleSource));
}
